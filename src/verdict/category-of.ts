import type { Category, Declaration } from '../charter/model';
import type { Sighting } from '../cookie/model';

/**
 * What a cookie is for: as declared, else as known. Undefined where neither tells.
 *
 * @param declaration undefined for a cookie that is not declared.
 */
export function categoryOf(
  { known }: Pick<Sighting, 'known'>,
  declaration: Declaration | undefined,
): Exclude<Category, 'unclassified'> | undefined {
  const declared = declaration?.category?.is;
  if (declared && declared !== 'unclassified') return declared;
  return known?.category === 'unclassified' ? undefined : known?.category;
}

import type { Declaration } from '../model';
import { explainedPurpose } from './purpose-category';

/**
 * A declaration whose category, where only its purpose tells it, is there with the words that decided. One that
 * states its category is given as it is.
 */
export function withExplainedCategory(declaration: Declaration): Declaration {
  const { category, purpose } = declaration;
  const isByPurpose = category === undefined || category.from === 'purpose';
  const explained = isByPurpose && purpose ? explainedPurpose(purpose) : undefined;
  if (!explained) return declaration;
  const { category: is, words } = explained;
  return { ...declaration, category: { text: words.join(', '), is, from: 'purpose' } };
}

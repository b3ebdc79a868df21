import type { Category } from '../charter/model';

/**
 * How much a category asks of the visitor, from mild to strong: the mildest and the strongest reading of
 * its word. `functional` can mean necessary or preferences, so it contradicts neither.
 */
const STRENGTH: Record<Exclude<Category, 'unclassified'>, readonly [number, number]> = {
  necessary: [0, 0],
  functional: [0, 1],
  preferences: [1, 1],
  statistics: [2, 2],
  marketing: [3, 3],
};

/** Whether a category is milder than another in every reading. */
export function isMilder(one: Category, other: Category): boolean {
  if (one === 'unclassified' || other === 'unclassified') return false;
  return STRENGTH[one][1] < STRENGTH[other][0];
}

/** Whether no reading of one category is one of the other. */
export function categoriesExclude(one: Category, other: Category): boolean {
  return isMilder(one, other) || isMilder(other, one);
}

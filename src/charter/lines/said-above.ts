import type { Column, Line } from '../grid';
import { folded } from '../machine/plain-text';
import { labelledIn } from '../meaning/labels';

/** What can be said once for a whole table. */
const OF_ALL: ReadonlySet<Column | undefined> = new Set<Column>([
  'provider',
  'service',
  'domain',
  'party',
  'storage',
]);
const LONGEST = 160;

/**
 * What a line says with labels of everything that follows: `Provider: Example Inc.`
 *
 * @returns the columns with their texts; a label of something else counts as an empty one, so that labels in a
 *   row belong together.
 */
export function saidOfAllBelow({ text, level }: Line): [Column, string][] {
  if (level !== undefined || text.length > LONGEST) return [];
  return labelledIn(text).flatMap(({ column, value }): [Column, string][] => {
    if (!column || value === '') return [];
    return OF_ALL.has(column) ? [[column, folded(value).replace(/[.;]$/, '')]] : [['ignored', '']];
  });
}

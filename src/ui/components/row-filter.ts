import type { StoredEntry } from '../../cookie/stored-entry';
import type { ListedRow } from './groups';
import { labelOf } from './rules';
import { foldedText, matcherOf, searchedText } from './searched-text';
import type { Words } from './words';

/** Tells which of what is listed has what was typed. */
export interface RowFilter {
  passesRow(listed: ListedRow): boolean;
  passesEntry(entry: StoredEntry): boolean;
}

/**
 * A filter of the popup's list: by all that {@link searchedText} has, and by rules, as they are named and as
 * the interface says them.
 *
 * @param typed words, of which every one is looked for.
 */
export function rowFilter(typed: string, words: Words): RowFilter {
  const matches = matcherOf(typed);
  return {
    passesRow: ({ row }) => {
      const rules = row.findings.map(({ rule }) => rule);
      const labels = rules.flatMap((rule) => labelOf(rule) ?? []).map((id) => words.say(id));
      return matches(searchedText(row, [...rules, ...labels]));
    },
    passesEntry: ({ name, origin, owner }) =>
      matches(foldedText([name, origin, owner.organisation ?? ''].join('\n'))),
  };
}

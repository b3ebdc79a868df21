import { matcherOf } from '../searched-text';
import type { InspectedRow } from './inspected-row';

/** What can be chosen from a list, each with the values of a row that it looks at. */
const CHOSEN = {
  verdict: ({ row }) => [row.verdict],
  rule: ({ rules }) => rules,
  provider: ({ provider }) => [provider],
  party: ({ party }) => [party],
  category: ({ category }) => [category],
  choice: ({ choice }) => [choice],
} as const satisfies Record<string, (row: InspectedRow) => readonly string[]>;

export type ChosenFilter = keyof typeof CHOSEN;

/** The filters with a list, in their order on the page. */
export const CHOSEN_FILTERS = Object.keys(CHOSEN) as ChosenFilter[];

/** What is asked for: an absent filter lets every row pass. */
export type Filters = Partial<Record<ChosenFilter, string>> & { text?: string };

/** The rows that every filter lets pass, in their order. */
export function filtered(rows: readonly InspectedRow[], filters: Filters): InspectedRow[] {
  const matches = matcherOf(filters.text ?? '');
  const wanted = CHOSEN_FILTERS.flatMap((id) => {
    const value = filters[id];
    return value === undefined ? [] : [{ valuesOf: CHOSEN[id], value }];
  });
  return rows.filter(
    (row) =>
      matches(row.text) && wanted.every(({ valuesOf, value }) => valuesOf(row).includes(value)),
  );
}

/** The values that a filter can ask for among these rows, the most frequent first, with how many rows have each. */
export function choicesOf(
  rows: readonly InspectedRow[],
  id: ChosenFilter,
): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of new Set<string>(CHOSEN[id](row))) {
      if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

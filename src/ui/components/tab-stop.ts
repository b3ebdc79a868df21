import { causeKey, type RowsOfCause } from './causes';

/** A group as far as Tab is concerned. */
interface Stops {
  id: string;
  parts: readonly RowsOfCause<{ key: string }>[];
}

/**
 * The row, or the heading of rows with one cause, that Tab leads to: the one last reached while it can be,
 * else the first row, else the first heading.
 *
 * @param isUnfolded whether the rows of a group, or of a cause, are there to be reached.
 */
export function tabStopOf(
  groups: readonly Stops[],
  reached: string | undefined,
  isUnfolded: (id: string) => boolean,
): string | undefined {
  const headings: string[] = [];
  const rows: string[] = [];
  for (const { cause, rows: ofCause } of groups
    .filter(({ id }) => isUnfolded(id))
    .flatMap(({ parts }) => parts)) {
    if (cause) headings.push(causeKey(cause));
    if (cause && !isUnfolded(causeKey(cause))) continue;
    for (const { key } of ofCause) rows.push(key);
  }
  const isThere = reached !== undefined && [...rows, ...headings].includes(reached);
  return isThere ? reached : (rows[0] ?? headings[0]);
}

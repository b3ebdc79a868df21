import { useEffect, useState } from 'preact/hooks';
import type { RowsOfCause } from './causes';

/** More than a popup has room for: 600 pixels, in rows of 32, below the answer. */
const ROWS_AT_FIRST = 16;
/** From a painting's beginning until it has come to the screen: a frame. */
const PAINTING_MS = 16;

/**
 * How many rows to draw: those that can be in sight, until they are painted, then all. Drawing 150 rows takes as long
 * as all that comes before.
 *
 * @param count of all rows.
 */
export function useRowLimit(count: number): number {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (count <= ROWS_AT_FIRST) return undefined;
    const timer = setTimeout(() => setPainted(true), PAINTING_MS);
    return () => clearTimeout(timer);
  }, [count]);
  return isPainted ? Number.POSITIVE_INFINITY : ROWS_AT_FIRST;
}

/**
 * The first rows of all groups, as they stand; what comes after them is left out. The rows of a cause stay together:
 * its heading counts them.
 */
export function firstRows<Row, Group extends { parts: RowsOfCause<Row>[] }>(
  groups: readonly Group[],
  limit: number,
): Group[] {
  let left = limit;
  return groups.map((group) => ({
    ...group,
    parts: group.parts.flatMap(({ cause, rows }) => {
      const drawn = cause && left > 0 ? rows : rows.slice(0, left);
      left = Math.max(0, left - drawn.length);
      return drawn.length > 0 ? [{ cause, rows: drawn }] : [];
    }),
  }));
}

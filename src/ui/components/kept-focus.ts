import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * What the arrows reach, in its order: each row's button, and the summary of a folded group instead of
 * the rows in it.
 */
export function reachableRows(list: HTMLElement | null): HTMLElement[] {
  const rows = list?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
  return [...rows].filter(
    (row) => row.localName === 'summary' || !row.closest('details:not([open])'),
  );
}

/**
 * Keeps the focus on the row that has it when the list is drawn anew: a row that moves to another
 * group loses it with its place, and one that is gone leaves it to the row that follows.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const before = focusedRow(list.current);
  useLayoutEffect(() => {
    if (!before || focusedRow(list.current)) return;
    const rows = reachableRows(list.current);
    const same = rows.find((row) => row.dataset['row'] === before.key);
    const row = same ?? rows[Math.min(before.index, rows.length - 1)];
    row?.focus({ preventScroll: true });
  });
}

function focusedRow(list: HTMLElement | null): { key: string; index: number } | undefined {
  const rows = reachableRows(list);
  const index = rows.findIndex((row) => row === row.ownerDocument.activeElement);
  const key = rows[index]?.dataset['row'];
  return key === undefined ? undefined : { key, index };
}

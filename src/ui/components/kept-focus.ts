import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** What the arrows reach, in its order: the summary of each group that folds, and each row's button that no group hides. */
export function reachableRows(list: HTMLElement | null): HTMLElement[] {
  const rows = list?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
  return [...rows].filter((row) => !isHidden(row));
}

/** A folded group hides what is in it, but not its own summary. */
function isHidden(row: HTMLElement): boolean {
  const inside = row.localName === 'summary' ? row.parentElement?.parentElement : row;
  return Boolean(inside?.closest('details:not([open])'));
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

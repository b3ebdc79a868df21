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
 * group loses it with its place, and one that is gone leaves it to the row that follows. The focus of what an
 * opened row shows stays with the same finding, else with its row.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const before = focusedRow(list.current);
  useLayoutEffect(() => {
    if (!before || list.current?.contains(list.current.ownerDocument.activeElement)) return;
    const rows = reachableRows(list.current);
    const same = rows.find((row) => row.dataset['row'] === before.key);
    const row = same ?? rows[Math.min(before.index, rows.length - 1)];
    const settle = same && before.rule !== undefined ? buttonOf(same, before.rule) : undefined;
    (settle ?? row)?.focus({ preventScroll: true });
  });
}

interface FocusedRow {
  key: string;
  index: number;
  /** Of the finding that was about to be set aside. */
  rule: string | undefined;
}

function focusedRow(list: HTMLElement | null): FocusedRow | undefined {
  const active = list?.ownerDocument.activeElement;
  const rows = reachableRows(list);
  const within = active?.closest('.row')?.querySelector('[data-row]');
  const index = rows.findIndex((row) => row === active || row === within);
  const key = rows[index]?.dataset['row'];
  if (key === undefined) return undefined;
  return { key, index, rule: active?.closest<HTMLElement>('[data-settle]')?.dataset['settle'] };
}

function buttonOf(row: HTMLElement, rule: string): HTMLElement | undefined {
  const settles = row.parentElement?.querySelectorAll<HTMLElement>('[data-settle]') ?? [];
  const settle = [...settles].find(({ dataset }) => dataset['settle'] === rule);
  return settle?.querySelector('button') ?? undefined;
}

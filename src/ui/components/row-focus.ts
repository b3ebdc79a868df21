/**
 * Moves the focus from row to row.
 *
 * @param key as a keyboard event names it.
 * @param rows all that can be reached, in their order.
 * @returns false where the key tells nothing.
 */
export function focusByKey(key: string, from: HTMLElement, rows: readonly HTMLElement[]): boolean {
  const index = rows.indexOf(from);
  const last = rows.length - 1;
  const targets = new Map([
    ['ArrowUp', Math.max(0, index - 1)],
    ['ArrowDown', Math.min(last, index + 1)],
    ['Home', 0],
    ['End', last],
  ]);
  const target = targets.get(key);
  if (target === undefined) return false;
  rows[target]?.focus();
  return true;
}

/** Focuses the row that Tab leads to; false where there is none. */
export function focusTabStop(): boolean {
  const row = document.querySelector<HTMLElement>('.rows [data-row][tabindex="0"]');
  row?.focus();
  return row !== null;
}

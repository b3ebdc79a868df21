/** Platforms keep an answer at once, or after what they show of it. */
const AFTER_MS = [50, 1_000];

/**
 * Gives notice of clicks in a page, by which alone a visitor answers: a while after each, and never twice at a time.
 *
 * @param page where to listen. It is not told, and nothing is taken from it.
 * @param give gives the notice.
 */
export function noticeClicks(
  page: Pick<Window, 'addEventListener' | 'setTimeout'>,
  give: () => void,
): void {
  const planned = new Set<number>();
  const plan = (milliseconds: number) => {
    if (planned.has(milliseconds)) return;
    planned.add(milliseconds);
    page.setTimeout(() => {
      planned.delete(milliseconds);
      give();
    }, milliseconds);
  };
  page.addEventListener('click', () => AFTER_MS.forEach(plan), { capture: true, passive: true });
}

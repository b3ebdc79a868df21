/** As inspector.css has them, in CSS pixels. */
export const ROW_HEIGHT = 28;
export const HEAD_HEIGHT = 32;

/** Up to so many rows all are drawn: the browser's own search finds them then. */
const MOST_AT_ONCE = 200;
/** Rows drawn above what is in sight, and as many below. */
const AROUND = 10;

/** Which rows are drawn, and how high what stands for the others is, in CSS pixels. */
export interface RowWindow {
  from: number;
  to: number;
  above: number;
  below: number;
}

/**
 * The rows to draw of a long table.
 *
 * @param scrolled how far the table is scrolled, in CSS pixels.
 * @param height no less than that of what is seen of the table, in CSS pixels.
 */
export function rowWindow(count: number, scrolled: number, height: number): RowWindow {
  if (count <= MOST_AT_ONCE) return { from: 0, to: count, above: 0, below: 0 };
  const first = Math.min(Math.floor(scrolled / ROW_HEIGHT), count - 1);
  const from = Math.max(0, first - AROUND);
  const to = Math.min(count, first + Math.ceil(height / ROW_HEIGHT) + AROUND);
  return { from, to, above: from * ROW_HEIGHT, below: (count - to) * ROW_HEIGHT };
}

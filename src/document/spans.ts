import { LIMITS } from '../charter/limits';

/** How many columns and rows a cell covers. A table's rows bound the rows that it can cover. */
export function spansOf(cell: Element): { columnSpan: number; rowSpan: number } {
  if (!cell.hasAttributes()) return { columnSpan: 1, rowSpan: 1 };
  const columnSpan = numberOf(cell, 'colspan') ?? numberOf(cell, 'aria-colspan') ?? 1;
  const rowSpan = numberOf(cell, 'rowspan') ?? numberOf(cell, 'aria-rowspan') ?? 1;
  return { columnSpan: Math.min(Math.max(1, columnSpan), LIMITS.cells), rowSpan };
}

function numberOf(element: Element, attribute: string): number | undefined {
  const digits = /^\s*(\d{1,9})/.exec(element.getAttribute(attribute) ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

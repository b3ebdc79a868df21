import type { GridRow } from '../charter/grid';
import { LIMITS } from '../charter/limits';

/** A cell as its source writes it. */
export interface SourceCell {
  text: string;
  /** How many columns and rows it covers; a `rowSpan` of 0 covers all rows to come. */
  columnSpan: number;
  rowSpan: number;
  isHeading: boolean;
}

/** A row as its source writes it. */
export interface SourceRow {
  line: number;
  cells: SourceCell[];
  /** It stands among the headings of its table. */
  isHeading: boolean;
}

/** A cell that reaches down into the rows to come. */
interface Hanging {
  cell: SourceCell;
  rowsLeft: number;
}

/**
 * The rows of a table with merged cells repeated in every place that they cover, and cells over a whole row
 * standing alone. Rows without a text are left out.
 */
export function placedRows(rows: readonly SourceRow[]): GridRow[] {
  const hanging: (Hanging | undefined)[] = [];
  return rows.flatMap((row) => {
    const cells = placedCells(row.cells, hanging);
    if (cells.every(({ text }) => text === '')) return [];
    const alone = standsAlone(row.cells, cells);
    const isHeading = row.isHeading || cells.every((cell) => cell.isHeading);
    return [
      {
        line: row.line,
        cells: alone ? [alone.text] : cells.map(({ text }) => text),
        ...(isHeading && { isHeading }),
      },
    ];
  });
}

function placedCells(cells: readonly SourceCell[], hanging: (Hanging | undefined)[]): SourceCell[] {
  const placed: SourceCell[] = [];
  const takeHanging = () => {
    for (let above = hanging[placed.length]; above; above = hanging[placed.length]) {
      above.rowsLeft -= 1;
      if (above.rowsLeft <= 0) hanging[placed.length] = undefined;
      placed.push(above.cell);
    }
  };
  for (const cell of cells) {
    takeHanging();
    const rowsLeft = cell.rowSpan === 0 ? Infinity : cell.rowSpan - 1;
    const end = Math.min(placed.length + Math.max(1, cell.columnSpan), LIMITS.cells);
    while (placed.length < end) {
      if (rowsLeft > 0) hanging[placed.length] = { cell, rowsLeft };
      placed.push(cell);
    }
  }
  takeHanging();
  return placed;
}

/** The only cell of a row, where it covers several columns. */
function standsAlone(
  cells: readonly SourceCell[],
  placed: readonly SourceCell[],
): SourceCell | undefined {
  const [only] = cells;
  const covers = cells.length === 1 && placed.length > 1;
  return covers && placed.every((cell) => cell === only) ? only : undefined;
}

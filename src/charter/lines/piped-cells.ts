import type { GridRow, Line } from '../grid';
import { LIMITS } from '../limits';
import { columnOfHeading } from '../meaning/columns';
import { rowOf, type ShapeReader } from './shape';

const MOST_LINES_OF_CELL = 20;
/** After so many cells it shows whether they are of a table. */
const LOOKED_AT = 80;

interface Cell {
  line: number;
  /** Undefined: a pipe alone, which parts rows. */
  text: string | undefined;
}

/**
 * A table whose cells stand one a line, each closed by a pipe: `Name |`, `Purpose |`, `_ga |`, … A pipe alone
 * parts the rows; where none does, there are as many cells in a row as headings that are known at the top.
 */
export const readPipedCells: ShapeReader = (lines, at) => {
  if (!mayBegin(lines[at]) || !isCell(lines[at + 1]) || lines[at + 1]?.text === '|')
    return undefined;
  if (rowsOf(cellsFrom(lines, at, LOOKED_AT).cells).length < 2) return undefined;
  const { cells, end } = cellsFrom(lines, at, LIMITS.rows * 4);
  return { rows: rowsOf(cells), end };
};

function rowsOf(cells: readonly Cell[]): GridRow[] {
  return cells.some(({ text }) => text === undefined) ? parted(cells) : counted(cells);
}

function cellsFrom(
  lines: readonly Line[],
  at: number,
  most: number,
): { cells: Cell[]; end: number } {
  const cells: Cell[] = [];
  let width: number | undefined;
  let inRow = 0;
  let end = at;
  while (end < lines.length && cells.length < most) {
    const closed = closingLine(lines, end);
    if (closed < 0 || (closed > end && inRow === width)) break;
    const text = lines
      .slice(end, closed + 1)
      .map((line) => line.text)
      .join('\n')
      .replace(/\|$/, '');
    cells.push({ line: lines[end]!.line, text: text === '' ? undefined : text });
    if (text === '' && inRow > 0) width ??= inRow;
    inRow = text === '' ? 0 : inRow + 1;
    end = closed + 1;
  }
  return { cells, end };
}

/** The line that closes the cell begun here; -1 where no cell begins. */
function closingLine(lines: readonly Line[], from: number): number {
  for (let index = from; index < Math.min(lines.length, from + MOST_LINES_OF_CELL); index += 1) {
    const line = lines[index]!;
    if (isCell(line)) return index;
    if (line.level !== undefined || line.text.includes('|')) return -1;
  }
  return -1;
}

/** With a pipe alone, or with the first of its headings. */
function mayBegin(line: Line | undefined): boolean {
  if (!line || !isCell(line)) return false;
  return line.text === '|' || columnOfHeading(line.text.slice(0, -1)) !== undefined;
}

/** One cell and its pipe, or the pipe alone. */
function isCell(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.level === undefined &&
    line.text.indexOf('|') === line.text.length - 1 &&
    line.text !== ''
  );
}

function parted(cells: readonly Cell[]): GridRow[] {
  const rows: GridRow[] = [];
  let row: Cell[] = [];
  for (const cell of [...cells, { line: 0, text: undefined }]) {
    if (cell.text !== undefined) row.push(cell);
    else if (row.length > 0) {
      rows.push(rowOfCells(row));
      row = [];
    }
  }
  return rows;
}

function counted(cells: readonly Cell[]): GridRow[] {
  const other = cells.findIndex(({ text = '' }) => !columnOfHeading(text));
  const width = other < 0 ? cells.length : other;
  if (width < 2 || width > LIMITS.cells) return [];
  const rows: GridRow[] = [];
  for (let from = 0; from < cells.length; from += width) {
    rows.push(rowOfCells(cells.slice(from, from + width)));
  }
  const [headings] = rows;
  if (headings) headings.isHeading = true;
  return rows;
}

function rowOfCells(cells: readonly Cell[]): GridRow {
  return rowOf(
    cells[0]?.line ?? 0,
    cells.map(({ text = '' }) => text),
  );
}

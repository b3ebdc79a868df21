import type { GridRow, Line } from '../grid';
import { LIMITS } from '../limits';
import { columnOfHeading } from '../meaning/columns';
import { rowOf, type ShapeReader } from './shape';

/** So far a cell may stand from where its heading begins, in characters. */
const TOLERANCE = 3;

/** What stands in a line between runs of spaces, and where. */
interface Piece {
  start: number;
  text: string;
}

/**
 * Rows of cells set below their headings with spaces, as a printed document is copied with its layout kept: a cell goes
 * on in the next line, where nothing stands in the first column.
 */
export const readAligned: ShapeReader = (lines, at) => {
  const first = piecesOf(lines[at]!);
  if (first.length < 2) return undefined;
  const starts = first.map(({ start }) => start);
  const headings = [
    rowOf(
      lines[at]!.line,
      first.map(({ text }) => text),
    ),
  ];
  let index = takeContinued(lines, at + 1, starts, headings);
  if (!headings[0]!.cells.every((text) => columnOfHeading(text))) return undefined;
  const rows: GridRow[] = [{ ...headings[0]!, isHeading: true }];
  while (index < lines.length && rows.length <= LIMITS.rows) {
    const cells = placed(piecesOf(lines[index]!), starts);
    if (!cells || cells[0] === '') break;
    rows.push(rowOf(lines[index]!.line, cells));
    index = takeContinued(lines, index + 1, starts, rows);
  }
  // More that stands apart, and elsewhere: its columns are not where the headings are.
  const next = lines[index];
  const isElsewhere = next !== undefined && piecesOf(next).length > 1;
  return rows.length > 1 && !isElsewhere ? { rows, end: index } : undefined;
};

/** Adds the lines that go on with the cells of the last row. Gives the index of the first that does not. */
function takeContinued(
  lines: readonly Line[],
  from: number,
  starts: readonly number[],
  rows: readonly GridRow[],
): number {
  const row = rows.at(-1)!;
  let index = from;
  for (; index < lines.length; index += 1) {
    const cells = placed(piecesOf(lines[index]!), starts);
    if (!cells || cells[0] !== '') break;
    row.cells = starts.map((_, column) =>
      [row.cells[column], cells[column]].filter(Boolean).join(' ').slice(0, LIMITS.cell),
    );
  }
  return index;
}

/** A cell a column; nothing where something stands below none of the headings, or twice below one. */
function placed(pieces: readonly Piece[], starts: readonly number[]): string[] | undefined {
  if (pieces.length === 0) return undefined;
  const cells = starts.map(() => '');
  for (const { start, text } of pieces) {
    const column = starts.findIndex((one) => Math.abs(one - start) <= TOLERANCE);
    if (column < 0 || cells[column] !== '') return undefined;
    cells[column] = text;
  }
  return cells;
}

function piecesOf({ text, level, indent = 0 }: Line): Piece[] {
  if (level !== undefined || (indent === 0 && !text.includes('  '))) return [];
  return Array.from(text.matchAll(/\S(?:[^ ]| (?! ))*/g), ({ 0: piece, index }) => ({
    start: indent + index,
    text: piece,
  })).slice(0, LIMITS.cells);
}

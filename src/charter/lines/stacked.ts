import type { Column, GridRow, Line } from '../grid';
import { LIMITS } from '../limits';
import { isLifetime } from '../meaning/cell-measure';
import { columnOfHeading } from '../meaning/columns';
import { nameGrade } from '../meaning/name-cell';
import { rowOf, type ShapeReader } from './shape';

const MOST_COLUMNS = 8;
const LONGEST_NAME = 100;
/** Of cells that are longer than a line. */
const MOST_LINES_OF_ROW = 14;

/**
 * A table whose cells stand one a line, with nothing to part the rows: first its headings, then as many lines a
 * row, or as many as there are until a lifetime, where that is the last column.
 */
export const readStacked: ShapeReader = (lines, at) => {
  const columns = headingsAt(lines, at);
  if (!columns) return undefined;
  const headings = lines.slice(at, at + columns.length);
  const rows: GridRow[] = [rowOfLines(headings)];
  rows[0]!.isHeading = true;
  let index = at + columns.length;
  while (index < lines.length && rows.length <= LIMITS.rows) {
    const end = endOfRow(lines, index, columns);
    if (end === undefined) break;
    rows.push(rowOf(lines[index]!.line, cellsOf(lines.slice(index, end), columns)));
    index = end;
  }
  return rows.length > 1 ? { rows, end: index } : undefined;
};

function headingsAt(lines: readonly Line[], at: number): Column[] | undefined {
  const columns: Column[] = [];
  while (columns.length <= MOST_COLUMNS) {
    const line = lines[at + columns.length];
    const isCell = line !== undefined && line.level === undefined && !/[|\t]/.test(line.text);
    const column = isCell ? columnOfHeading(line.text) : undefined;
    if (!column || columns.includes(column)) break;
    columns.push(column);
  }
  return columns.length >= 2 && columns.includes('name') ? columns : undefined;
}

function endOfRow(
  lines: readonly Line[],
  at: number,
  columns: readonly Column[],
): number | undefined {
  const end =
    columns.at(-1) === 'retention' ? endByLifetime(lines, at, columns.length) : at + columns.length;
  if (end === undefined || end > lines.length) return undefined;
  const row = lines.slice(at, end);
  if (row.some(({ level }) => level !== undefined)) return undefined;
  const name = row[columns.indexOf('name')]?.text ?? '';
  if (name.length > LONGEST_NAME || /[.!?]$/.test(name)) return undefined;
  return columns.at(-1) === 'retention' || nameGrade(name) !== 'no' ? end : undefined;
}

/** A line that is nothing but a lifetime ends a row; a heading before it says that there is none. */
function endByLifetime(lines: readonly Line[], at: number, fewest: number): number | undefined {
  for (let index = at; index < Math.min(lines.length, at + MOST_LINES_OF_ROW); index += 1) {
    const { text, level } = lines[index]!;
    if (level !== undefined || columnOfHeading(text)) return undefined;
    if (index - at >= fewest - 1 && isLifetime(text)) return index + 1;
  }
  return undefined;
}

/** Lines beyond one a cell go on with the longest cell: the purpose, else the one before the last. */
function cellsOf(lines: readonly Line[], columns: readonly Column[]): string[] {
  const texts = lines.map(({ text }) => text);
  const more = texts.length - columns.length;
  if (more <= 0) return texts;
  const purpose = columns.indexOf('purpose');
  const at = purpose < 0 ? Math.max(0, columns.length - 2) : purpose;
  return [
    ...texts.slice(0, at),
    texts.slice(at, at + more + 1).join('\n'),
    ...texts.slice(at + more + 1),
  ];
}

function rowOfLines(lines: readonly Line[]): GridRow {
  return rowOf(
    lines[0]?.line ?? 0,
    lines.map(({ text }) => text),
  );
}

import type { Column, GridRow, Line } from '../grid';
import { LIMITS } from '../limits';
import { isLifetime } from '../meaning/cell-measure';
import { isCertainName } from '../meaning/name-cell';
import { divide } from './divide';
import { jammedHeadings, spacedHeadings, type HeadingLine } from './heading-words';
import { hasGapBefore, rowOf, type Budget, type ShapeReader } from './shape';

/** Where one cell may end and the next begin in text that has lost all between them. */
const SEAM =
  /(?<=[\p{Ll}\p{N})>.”"\]*])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}[\p{Ll}\s])|(?<=[)>*])(?=[\p{L}\p{N}_])|(?<=\p{L})(?=\p{N})/u;
const MOST_SEAMS = 400;
/** After so many rows it shows whether they name anything. */
const LOOKED_AT = 12;

/** Rows whose cells have but a space between them, under a line of headings that are known. */
export const readSpaced: ShapeReader = (lines, at, { budget }) => {
  const line = lines[at]!;
  const isPlain = line.level === undefined && line.bullet === undefined;
  const heading = isPlain ? spacedHeadings(line.text) : undefined;
  return heading && rowsUnder(heading, lines, at, budget, ' ');
};

/** Rows whose cells have nothing between them, under headings written just so. */
export const readJammed: ShapeReader = (lines, at, { budget }) => {
  const line = lines[at]!;
  const heading = line.level === undefined ? jammedHeadings(line.text) : undefined;
  return heading && rowsUnder(heading, lines, at, budget, '');
};

function rowsUnder(
  { headings, columns }: HeadingLine,
  lines: readonly Line[],
  at: number,
  budget: Budget,
  joint: ' ' | '',
): ReturnType<ShapeReader> {
  const rows: GridRow[] = [{ ...rowOf(lines[at]!.line, headings), isHeading: true }];
  const name = columns.indexOf('name');
  const isOfName = ({ cells, isHeading }: GridRow) =>
    !isHeading && isCertainName(cells[name] ?? '');
  let index = at + 1;
  for (; index < lines.length && rows.length <= LIMITS.rows; index += 1) {
    const { text, line, level } = lines[index]!;
    if (rows.length === LOOKED_AT && !rows.some(isOfName)) return undefined;
    if (level !== undefined || spacedHeadings(text)) break;
    const cells = divide(partsOf(text, joint), columns, joint, budget);
    if (cells && isNamed(cells, name, columns)) rows.push(rowOf(line, cells));
    else if (hasGapBefore(lines, index) || joint === '') break;
    else if (cells && cells[name] === '') addNameless(rows, line, cells);
    else if (cells) rows.push(rowOf(line, cells));
    else break;
  }
  return rows.some(isOfName) ? { rows, end: index } : undefined;
}

/** A word is taken for a name where a lifetime stands beside it. */
function isNamed(cells: readonly string[], name: number, columns: readonly Column[]): boolean {
  const text = cells[name] ?? '';
  if (isCertainName(text)) return true;
  return text !== '' && isLifetime(cells[columns.indexOf('retention')] ?? '');
}

/** A line that names nothing goes on with the row above, where that was not at its end. */
function addNameless(rows: GridRow[], line: number, cells: readonly string[]): void {
  const above = rows.at(-1);
  const last = cells.length - 1;
  const goesOn = above && !above.isHeading && above.cells[last] === '';
  if (!goesOn) {
    rows.push(rowOf(line, cells));
    return;
  }
  const filled = above.cells.findLastIndex((cell) => cell !== '');
  const text = cells.slice(0, last).filter(Boolean).join(' ');
  above.cells[filled] = `${above.cells[filled] ?? ''} ${text}`.trim().slice(0, LIMITS.cell);
  above.cells[last] = cells[last] ?? '';
}

function partsOf(text: string, joint: ' ' | ''): string[] {
  if (joint === ' ') return text.split(' ').filter(Boolean);
  return text.split(SEAM, MOST_SEAMS);
}

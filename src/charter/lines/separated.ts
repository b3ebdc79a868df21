import type { GridRow, Line } from '../grid';
import { LIMITS } from '../limits';
import { columnOfHeading } from '../meaning/columns';
import { hasGapBefore, rowOf, type ShapeReader } from './shape';

/** `---|---|`: under the headings of a table, of any length. */
const RULE = /^[\s|:-]*-[\s|:-]*$/;
/** A cell goes on over so many lines at most. */
const MOST_CONTINUED = 40;
/** After so many rows it shows whether they are of a table. */
const LOOKED_AT = 4;
/** So long a line between rows is no title of a section. */
const LONGEST_TITLE = 60;

/** Rows of cells with pipes between them, in any sloppiness: `a | b`, `| a | b |`, with a rule or without. */
export const readPipes: ShapeReader = (lines, at) => {
  if (!hasPipe(lines[at]!) || !lines.slice(at, at + LOOKED_AT).some(hasInnerPipe)) return undefined;
  const rows: GridRow[] = [];
  let isClosed = false;
  let index = at;
  while (index < lines.length && hasPipe(lines[index]!) && rows.length <= LIMITS.rows) {
    const first = lines[index]!;
    index += 1;
    if (RULE.test(first.text)) {
      const above = rows.at(-1);
      if (above && rows.length === 1) above.isHeading = true;
      continue;
    }
    if (rows.length === 0) isClosed = /^\|.*\|$/.test(first.text);
    let { text } = first;
    const end = isClosed && !text.endsWith('|') ? closedAt(lines, index) : index;
    for (; index < end; index += 1) text += `\n${lines[index]?.text ?? ''}`;
    addRow(rows, rowOf(first.line, cellsBetweenPipes(text)));
    if (rows.length === LOOKED_AT && !isWide(rows)) return undefined;
  }
  return rows.length >= 2 && isWide(rows) ? { rows, end: index } : undefined;
};

function isWide(rows: readonly GridRow[]): boolean {
  return rows.some(({ cells }) => cells.length >= 2);
}

/** Rows of cells with tabs between them; what stands between the rows goes on with a cell, or titles a section. */
export const readTabs: ShapeReader = (lines, at) => {
  if (!hasTab(lines[at])) return undefined;
  const rows: GridRow[] = [];
  let index = at;
  for (; index < lines.length && rows.length <= LIMITS.rows; index += 1) {
    const { line, text } = lines[index]!;
    if (hasTab(lines[index])) addRow(rows, rowOf(line, text.split('\t')));
    else if (hasTab(lines[index + 1]) && !lines[index]?.level) goOn(lines, index, rows);
    else break;
  }
  return { rows, end: index };
};

/** Rows of cells with several spaces between them, under a line of headings that are known. */
export const readWideSpaces: ShapeReader = (lines, at) => {
  const headings = widelySpaced(lines[at]!);
  if (headings.length < 2 || !headings.every((text) => columnOfHeading(text))) return undefined;
  const rows: GridRow[] = [{ ...rowOf(lines[at]!.line, headings), isHeading: true }];
  let index = at + 1;
  for (; index < lines.length && rows.length <= LIMITS.rows; index += 1) {
    const cells = widelySpaced(lines[index]!);
    if (cells.length < 2) break;
    rows.push(rowOf(lines[index]!.line, cells));
  }
  return rows.length > 1 ? { rows, end: index } : undefined;
};

/** A row that was broken inside of a cell goes on with the rest of it. */
function addRow(rows: GridRow[], row: GridRow): void {
  const [first, above] = [rows[0], rows.at(-1)];
  const width = first?.cells.length ?? 0;
  const [rest = '', ...others] = row.cells;
  const isRest =
    above !== undefined &&
    above.cells.length < width &&
    above.cells.length + others.length === width &&
    /^\p{Ll}/u.test(rest);
  if (!isRest) {
    rows.push(row);
    return;
  }
  const broken = above.cells.pop() ?? '';
  above.cells.push(`${broken}\n${rest}`.slice(0, LIMITS.cell), ...others);
}

function goOn(lines: readonly Line[], index: number, rows: GridRow[]): void {
  const { line, text } = lines[index]!;
  const above = rows.at(-1);
  const isTitle = hasGapBefore(lines, index) || text.length <= LONGEST_TITLE;
  const last = above ? above.cells.length - 1 : 0;
  if (!above || isTitle) rows.push(rowOf(line, [text]));
  else above.cells[last] = `${above.cells[last] ?? ''}\n${text}`.slice(0, LIMITS.cell);
}

/** Where a row ends that was begun with a pipe and not closed; where it was not, right there. */
function closedAt(lines: readonly Line[], from: number): number {
  for (let index = from; index < Math.min(lines.length, from + MOST_CONTINUED); index += 1) {
    const { text, level } = lines[index]!;
    if (level !== undefined || text.startsWith('|')) return from;
    if (text.endsWith('|')) return index + 1;
  }
  return from;
}

function cellsBetweenPipes(text: string): string[] {
  const cells = text.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|'));
  if (cells[0]?.trim() === '' && cells.length > 1) cells.shift();
  if (cells.at(-1)?.trim() === '' && cells.length > 1) cells.pop();
  return cells;
}

function hasPipe({ text, level }: Line): boolean {
  return level === undefined && text.includes('|');
}

function hasInnerPipe({ text }: Line): boolean {
  const pipe = text.indexOf('|', 1);
  return pipe > 0 && pipe < text.length - 1;
}

function hasTab(line: Line | undefined): boolean {
  return line !== undefined && line.level === undefined && line.text.includes('\t');
}

function widelySpaced({ text, level }: Line): string[] {
  return level === undefined && text.includes('  ') ? text.split(/ {2,}/) : [];
}

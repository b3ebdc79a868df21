import type { Column, GridRow, Line } from '../grid';
import { LIMITS } from '../limits';
import { wordCount } from '../meaning/cell-measure';
import { columnOfHeading } from '../meaning/columns';
import { speaksOfCookies } from './cookie-words';
import { rowOf, type ShapeReader } from './shape';

/** A value is of so many lines at most. */
const MOST_LINES = 6;
const MOST_WORDS_OF_SERVICE = 6;

/**
 * Cards whose labels are headings of their own, with the value on the lines below: Name, `_ga`, Expiration,
 * 2 years, Function, …, Name, … A heading above the category's names the service.
 */
export const readHeadedCards: ShapeReader = (lines, at, { trail }) => {
  const level = labelAt(lines, at) === 'name' ? lines[at]?.level : undefined;
  if (level === undefined) return undefined;
  const keys: Column[] = ['name'];
  const headings = [lines[at]!.text];
  const rows: GridRow[] = [];
  let index = at;
  while (lines[index]?.level === level && rows.length < LIMITS.rows) {
    const column = labelAt(lines, index);
    if (!column) break;
    const { line, text } = lines[index]!;
    const value = valueBelow(lines, index + 1);
    if (column === 'name') rows.push(rowOf(line, [value.text]));
    else if (!keys.includes(column)) headings[keys.push(column) - 1] = text;
    if (column !== 'name')
      rows.at(-1)!.cells[keys.indexOf(column)] = rowOf(line, [value.text]).cells[0]!;
    index = value.end;
  }
  if (keys.length < 2) return undefined;
  const first = { ...rowOf(lines[at]!.line, headings), isHeading: true };
  const even = rows.map((row) => ({ ...row, cells: keys.map((_, key) => row.cells[key] ?? '') }));
  const service = serviceIn(trail);
  return { rows: [first, ...even], end: index, ...(service && { common: { service } }) };
};

function labelAt(lines: readonly Line[], at: number): Column | undefined {
  const line = lines[at];
  return line?.level === undefined ? undefined : columnOfHeading(line.text);
}

function valueBelow(lines: readonly Line[], from: number): { text: string; end: number } {
  let end = from;
  while (end < lines.length && end < from + MOST_LINES && lines[end]?.level === undefined) end += 1;
  const text = lines
    .slice(from, end)
    .map((line) => line.text)
    .join('\n');
  return { text, end };
}

/** What stands above the heading of a category: "Example Analytics", "Statistics". */
function serviceIn(trail: readonly string[]): string | undefined {
  const [above = '', own = ''] = trail.slice(-2);
  const isService =
    above !== '' &&
    wordCount(own) <= MOST_WORDS_OF_SERVICE &&
    wordCount(above) <= MOST_WORDS_OF_SERVICE &&
    !speaksOfCookies(above) &&
    !/^\d/.test(above);
  return isService ? above : undefined;
}

import type { Column, GridRow, Line } from '../grid';
import { LIMITS } from '../limits';
import { wordCount } from '../meaning/cell-measure';
import { columnOfHeading } from '../meaning/columns';
import { nameGrade } from '../meaning/name-cell';
import { speaksOfCookies } from './cookie-words';
import { hasGapBefore, rowOf, type ShapeReader } from './shape';

/** A value is of so many lines at most. */
const MOST_LINES = 6;
const MOST_WORDS_OF_SERVICE = 6;
/** After so many names it shows whether anything else is said of them. */
const LOOKED_AT = 8;

/**
 * Cards whose labels are headings or lines of their own, with the value on the lines below: Name, `_ga`,
 * Expiration, 2 years, Function, …, Name, … A heading above the category's names the service.
 */
export const readHeadedCards: ShapeReader = (lines, at, { trail }) => {
  if (labelAt(lines, at) !== 'name') return undefined;
  const level = lines[at]?.level;
  if (level === undefined && !isPlainCard(lines, at)) return undefined;
  const keys: Column[] = ['name'];
  const headings = [lines[at]!.text];
  const rows: GridRow[] = [];
  let index = at;
  while (lines[index]?.level === level && rows.length < LIMITS.rows) {
    if (rows.length === LOOKED_AT && keys.length < 2) return undefined;
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

/** Where nothing marks the labels, two must follow in their places, with a name below the first. */
function isPlainCard(lines: readonly Line[], at: number): boolean {
  const grade = nameGrade(lines[at + 1]?.text ?? '');
  if (grade === 'no' || labelAt(lines, at + 1)) return false;
  const second = valueBelow(lines, at + 1).end;
  const third = valueBelow(lines, second + 1).end;
  const says = [labelAt(lines, second), labelAt(lines, third)];
  return says.every(Boolean) && (grade === 'certain' || says.includes('retention'));
}

function labelAt(lines: readonly Line[], at: number): Column | undefined {
  const line = lines[at];
  return line && columnOfHeading(line.text);
}

/** Up to the next heading; where the labels are none, up to the next label or gap, and one line at least. */
function valueBelow(lines: readonly Line[], from: number): { text: string; end: number } {
  const isHeaded = lines[from - 1]?.level !== undefined;
  let end = from;
  while (end < lines.length && end < from + MOST_LINES && lines[end]?.level === undefined) {
    if (!isHeaded && end > from && (labelAt(lines, end) || hasGapBefore(lines, end))) break;
    end += 1;
  }
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

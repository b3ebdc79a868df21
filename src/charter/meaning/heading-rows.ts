import type { Column, Grid, GridRow } from '../grid';
import { LIMITS } from '../limits';
import { isLifetime, wordCount } from './cell-measure';
import { plainCell } from './cell-text';
import { columnOfHeading } from './columns';
import { isCertainName } from './name-cell';

/** Of an unmarked heading, with some room for markup. */
const LONGEST_HEADING = 160;

/** What is said of a row taken as headings. */
interface Reading {
  filled: number;
  known: Set<Column>;
  isFlagged: boolean;
}

/**
 * Whether a row holds the headings of the columns below it: marked up as such, or by its words.
 *
 * @param isFirst whether it is the first row with any text: there one known heading may do, and a lone cell
 *   may head a table of one column.
 * @param ignored see {@link ignoredIn}, of the headings above it.
 */
export function isHeadingRow(
  printed: GridRow,
  isFirst: boolean,
  ignored: ReadonlySet<number> = NONE,
): boolean {
  const row =
    ignored.size === 0
      ? printed
      : { ...printed, cells: printed.cells.filter((_, at) => !ignored.has(at)) };
  if (!row.isHeading && !mayHead(row.cells, isFirst)) return false;
  const cells = row.cells.map(plainCell);
  const { filled, known, isFlagged } = readingOf(cells, row.isHeading === true);
  if (filled <= 1) return isFirst && cells.length === 1 && columnOfHeading(cells[0]!) === 'name';
  if (isFlagged && (known.size > 0 || isFirst)) return !hasData(cells);
  if (known.size * 2 < filled)
    return isFirst && known.size > 0 && areShort(cells) && !hasData(cells);
  if (!areShort(cells) || (!isFirst && cells.some(isValue))) return false;
  return known.size >= 2 || (isFirst && known.size === 1 && filled === 2 && !hasData(cells));
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Which columns tell nothing by their headings. What stands in them makes no row one of headings: our own files list
 * there which cells are marked, by the names of their columns.
 */
export function ignoredIn(headings: readonly string[]): ReadonlySet<number> {
  return new Set(
    headings.flatMap((text, at) => (columnOfHeading(plainCell(text)) === 'ignored' ? [at] : [])),
  );
}

/** Most rows hold what no heading says: with their shortest cells first, few have to be looked at. */
function mayHead(cells: readonly string[], isFirst: boolean): boolean {
  if (cells.some(({ length }) => length > LONGEST_HEADING)) return false;
  if (isFirst) return true;
  const filled = cells
    .filter((cell) => cell !== '')
    .toSorted((one, other) => one.length - other.length);
  let strange = 0;
  for (const [at, cell] of filled.entries()) {
    const text = plainCell(cell);
    if (text === '' || cell === filled[at - 1] || columnOfHeading(text)) continue;
    strange += 1;
    if (strange * 2 > filled.length) return false;
  }
  return true;
}

function readingOf(cells: readonly string[], isFlagged: boolean): Reading {
  const texts = new Set(cells.filter(Boolean));
  const known = new Set<Column>();
  for (const text of texts) {
    const column = columnOfHeading(text);
    if (column && column !== 'ignored') known.add(column);
  }
  return { filled: texts.size, known, isFlagged };
}

/** Whether something in a row is what tables hold, not what heads them. */
function hasData(cells: readonly string[]): boolean {
  return cells.some(
    (text) => text !== '' && !columnOfHeading(text) && (isCertainName(text) || isLifetime(text)),
  );
}

/** What no heading is, though words of headings stand in it: `COOKIE_SUPPORT`, "1 year", "[to be completed]". */
function isValue(text: string): boolean {
  if (text.startsWith('[') && text.endsWith(']')) return true;
  return (text.includes('_') && isCertainName(text)) || (/\d/.test(text) && isLifetime(text));
}

function areShort(cells: readonly string[]): boolean {
  return cells.every((text) => wordCount(text) <= 6 || columnOfHeading(text));
}

/**
 * A table whose first column holds the headings, with the headings in its first row; any other table as it
 * is. Cards below each other (`Name`, `Purpose`, `Name`, `Purpose`) become rows below each other.
 */
export function upright(grid: Grid): Grid {
  const rows = grid.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!isOnItsSide(rows)) return grid;
  const labels = rows.map(({ cells }) => cells[0] ?? '');
  const cards = cardsOf(labels);
  const printed = new Map(labels.map((label) => [key(label), label]));
  const headings = [...printed.keys()];
  if (headings.length > LIMITS.cells) return grid;
  const turned = cards.flatMap((card) => recordsOf(rows.slice(card.from, card.to), headings));
  const first = { line: rows[0]!.line, cells: [...printed.values()], isHeading: true };
  return { ...grid, rows: withNameOfTrail(grid, [first, ...turned]) };
}

/** At least two headings in the first column, and none in a first row of their own. */
function isOnItsSide(rows: readonly GridRow[]): boolean {
  const [first] = rows;
  if (!first || rows.length < 2 || first.cells.length < 2) return false;
  if (first.cells.slice(1).some((cell) => columnOfHeading(plainCell(cell)))) return false;
  const labels = rows.map(({ cells }) => columnOfHeading(plainCell(cells[0] ?? '')));
  const known = labels.filter(Boolean);
  return new Set(known).size >= 2 && known.length * 2 >= rows.length;
}

/** Where each card begins and ends: a label that was there already begins the next. */
function cardsOf(labels: readonly string[]): { from: number; to: number }[] {
  const cards: { from: number; to: number }[] = [];
  let seen = new Set<string>();
  let from = 0;
  labels.forEach((label, at) => {
    const column = columnOfHeading(plainCell(label));
    const begins = column === 'name' && seen.has(key(label));
    if (begins) {
      cards.push({ from, to: at });
      from = at;
      seen = new Set();
    }
    seen.add(key(label));
  });
  return [...cards, { from, to: labels.length }];
}

/** One row a column of values. */
function recordsOf(rows: readonly GridRow[], headings: readonly string[]): GridRow[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const at = new Map(headings.map((heading, index) => [heading, index]));
  const records: GridRow[] = [];
  for (let column = 1; column < width; column++) {
    const cells = headings.map(() => '');
    for (const row of rows) {
      const index = at.get(key(row.cells[0] ?? ''));
      const value = row.cells[column] ?? '';
      if (index === undefined || value === '') continue;
      cells[index] = cells[index] ? `${cells[index]}\n${value}` : value;
    }
    // A row of its own, so that a person can drop one record and keep the next.
    const { line } = rows[Math.min(column, rows.length) - 1]!;
    if (cells.some(Boolean)) records.push({ line, cells });
  }
  return records;
}

/** A card headed by the name of its cookie. */
function withNameOfTrail({ trail }: Grid, rows: GridRow[]): GridRow[] {
  const [headings, ...cards] = rows;
  const name = trail.at(-1);
  if (!headings || !name || cards.length !== 1 || !isCertainName(name)) return rows;
  if (headings.cells.some((cell) => columnOfHeading(plainCell(cell)) === 'name')) return rows;
  return [
    { ...headings, cells: ['Name', ...headings.cells] },
    ...cards.map((card) => ({ ...card, cells: [name, ...card.cells] })),
  ];
}

function key(label: string): string {
  return plainCell(label).toLowerCase();
}

/**
 * A grid in which several tables follow each other, each with headings of its own, as so many grids. A
 * heading that is printed again on the way down parts nothing.
 */
export function tablesIn(grid: Grid): Grid[] {
  if (grid.columns) return [grid];
  const starts: number[] = [];
  let headings: string | undefined;
  let ignored = NONE;
  let hasData = false;
  let isFirst = true;
  grid.rows.forEach((row, at) => {
    const filled = row.cells.filter((cell) => cell.trim() !== '').length;
    if (filled === 0) return;
    if (isHeadingRow(row, isFirst, ignored)) {
      ignored = ignoredIn(row.cells);
      const own = row.cells.map(key).join('\0');
      if (hasData && own !== headings) starts.push(beginning(grid.rows, at));
      headings = own;
      hasData = false;
    } else if (filled > 1) hasData = true;
    if (filled > 1) isFirst = false;
  });
  if (starts.length === 0) return [grid];
  return [0, ...starts].map((start, index) => ({
    ...grid,
    rows: grid.rows.slice(start, starts[index]),
  }));
}

/** With the lone cell above its headings that titles a table. */
function beginning(rows: readonly GridRow[], heading: number): number {
  const above = rows[heading - 1];
  const filled = above ? new Set(above.cells.filter((cell) => cell.trim() !== '')).size : 0;
  return filled === 1 ? heading - 1 : heading;
}

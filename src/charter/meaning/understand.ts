import type { Column, Grid, GridRow } from '../grid';
import { LIMITS } from '../limits';
import type { Unread } from '../unread';
import { align, type AlignedRow } from './align';
import { categoryOfText } from './category';
import { isProse, wordCount } from './cell-measure';
import { plainCell } from './cell-text';
import { columnOfHeading, unitOfHeading } from './columns';
import {
  declaredBefore,
  declareRow,
  type DeclarationInGrid,
  type DeclaredRow,
  type RowContext,
} from './declare-row';
import { decideColumns, type DecidedBy, type DecidedColumns } from './decide-columns';
import { declaresCookies } from './declares';
import { factsOfHeading, factsOfTrail, type HeadingFacts } from './heading-facts';
import { ignoredIn, isHeadingRow, upright } from './heading-rows';
import { isCertainName, nameGrade } from './name-cell';

/** A grid with its meaning, as it is shown to whoever checks it. */
export interface UnderstoodGrid {
  /** What was understood: a table that lay on its side stands upright here. */
  grid: Grid;
  columns: Column[];
  /** A column each. */
  decidedBy: DecidedBy[];
  /** Its rows without headings and rows that title a section. */
  rows: UnderstoodRow[];
  /** Whether it declares cookies at all; where not, there are no declarations and nothing is unread. */
  declares: boolean;
}

export interface UnderstoodRow {
  /** As in the grid. */
  line: number;
  /** Put under the columns that they belong to, markup gone. */
  cells: string[];
  declarations: DeclarationInGrid[];
  unread?: Unread;
}

/** The parts of a table. */
interface Table {
  grid: Grid;
  headings?: string[];
  body: GridRow[];
  width: number;
}

/**
 * Reads the meaning of one table.
 *
 * @param options.columns what its columns hold, by a person who knows better. Of a grid as
 *   {@link UnderstoodGrid} has it.
 * @param options.most how many declarations are still wanted: beyond that rows declare nothing.
 */
export function understandGrid(
  grid: Grid,
  options: { columns?: readonly Column[]; most?: number } = {},
): UnderstoodGrid {
  const table = tableOf(options.columns || grid.columns ? grid : upright(grid));
  const { columns, decidedBy } = columnsOf(table, options.columns);
  const isByPerson = options.columns !== undefined;
  const rows = rowsOf(table, columns, { isByPerson, most: options.most ?? LIMITS.declarations });
  const declares =
    isByPerson || grid.columns !== undefined
      ? columns.includes('name')
      : declaresCookies(table.grid, table.headings, columns, rows);
  return {
    grid: table.grid,
    columns,
    decidedBy,
    declares,
    rows: declares ? rows : rows.map(({ line, cells }) => ({ line, cells, declarations: [] })),
  };
}

function tableOf(grid: Grid): Table {
  let headings: string[] | undefined;
  let ignored = ignoredIn([]);
  let isFirst = true;
  const body: GridRow[] = [];
  for (const row of grid.rows.slice(0, LIMITS.rows)) {
    const filled = row.cells.filter((cell) => cell.trim() !== '').length;
    if (filled === 0) continue;
    const isHeading = grid.columns ? row.isHeading === true : isHeadingRow(row, isFirst, ignored);
    if (!isHeading) body.push(row);
    else if (!headings || body.length === 0) {
      headings = clearer(headings, row.cells.slice(0, LIMITS.cells).map(plainCell));
      ignored = ignoredIn(headings);
    }
    if (filled > 1) isFirst = false;
  }
  const widest = body.reduce(
    (most, { cells }) => Math.max(most, cells.length),
    headings?.length ?? 1,
  );
  return { grid, ...(headings && { headings }), body, width: Math.min(widest, LIMITS.cells) };
}

/** Of two rows of headings the one that tells of more columns: the other groups them. */
function clearer(headings: string[] | undefined, next: string[]): string[] {
  const known = (row: string[]) => new Set(row.map(columnOfHeading).filter(Boolean)).size;
  return headings && known(headings) >= known(next) ? headings : next;
}

function columnsOf(
  { grid, headings, body, width }: Table,
  byPerson: readonly Column[] | undefined,
): DecidedColumns {
  const given = byPerson ?? grid.columns;
  if (given) {
    const columns = Array.from({ length: width }, (_, at) => given[at] ?? 'ignored');
    return { columns, decidedBy: columns.map(() => (byPerson ? 'person' : 'format')) };
  }
  return decideColumns(
    headings,
    body.map(({ cells }) => cells),
    width,
  );
}

function rowsOf(
  { grid, headings = [], body }: Table,
  columns: readonly Column[],
  { isByPerson, most }: { isByPerson: boolean; most: number },
): UnderstoodRow[] {
  let left = most;
  const unit = headings
    .map((heading, at) => (columns[at] === 'retention' ? unitOfHeading(heading) : undefined))
    .find(Boolean);
  const outer = factsOfTrail(grid.trail);
  let facts = outer;
  let above: AlignedRow | undefined;
  const rows: UnderstoodRow[] = [];
  for (const row of body) {
    const section = grid.columns ? undefined : sectionOf(row, columns);
    if (section) {
      if (section !== 'note') facts = { ...outer, ...section };
      continue;
    }
    const aligned: AlignedRow = grid.columns
      ? { cells: columns.map((_, at) => bounded(row.cells[at] ?? '')), lost: 0 }
      : align(row.cells.map(bounded), columns, above);
    above = aligned;
    const cells = shown(aligned.cells, columns);
    const context: RowContext = {
      columns,
      headings,
      ...(unit && { unit }),
      common: grid.common ?? {},
      facts,
      isGiven: grid.columns !== undefined,
    };
    const read = left > 0 ? readRow(row, cells, context, isByPerson) : { declarations: [] };
    left -= read.declarations.length;
    rows.push({ line: row.line, cells, ...read });
  }
  return rows;
}

/** A person who says otherwise what the columns hold has the cells read. */
function readRow(
  { line, declared }: GridRow,
  cells: readonly string[],
  context: RowContext,
  isByPerson: boolean,
): DeclaredRow {
  return declared && !isByPerson
    ? declaredBefore(declared, line)
    : declareRow(line, cells, context);
}

/** What a row says that is one cell wide and titles those below it; a sentence is a note and titles none. */
function sectionOf(
  { cells, isHeading }: GridRow,
  columns: readonly Column[],
): HeadingFacts | 'note' | undefined {
  if (columns.length < 2) return isHeading ? factsOfHeading(cells[0] ?? '') : undefined;
  const text = onlyText(cells);
  if (text === undefined || isCertainName(text)) return undefined;
  const spansRow = cells.length === 1 || cells.every((cell) => plainCell(cell) === text);
  const facts = factsOfHeading(text);
  if (Object.keys(facts).length > 0) return facts;
  const isLoneName =
    plainCell(cells[columns.indexOf('name')] ?? '') === text && nameGrade(text) === 'possible';
  if (isProse(text)) return spansRow || plainCell(cells[0] ?? '') === text ? 'note' : undefined;
  if (!spansRow && isLoneName) return undefined;
  return isTitleOfProvider(text) ? { provider: text } : {};
}

/** What the filled cells of a row say, where all of them say the same. */
function onlyText(cells: readonly string[]): string | undefined {
  let only: string | undefined;
  for (const cell of cells) {
    const text = plainCell(cell);
    if (text === '' || text === only) continue;
    if (only !== undefined) return undefined;
    only = text;
  }
  return only;
}

/** A row over a whole table that is no category and no sentence names whose cookies follow. */
function isTitleOfProvider(text: string): boolean {
  return (
    wordCount(text) <= 4 &&
    /^\p{Lu}/u.test(text) &&
    !/[.:!?]$|cookie/iu.test(text) &&
    !columnOfHeading(text) &&
    !categoryOfText(text)
  );
}

function bounded(cell: string): string {
  return cell.trim().slice(0, LIMITS.cell);
}

/** Markup gone from all but the names, in which it may be a part. */
function shown(cells: readonly string[], columns: readonly Column[]): string[] {
  return cells.map((cell, at) => (columns[at] === 'name' ? cell : plainCell(cell)));
}

import type { Column, Grid, GridRow } from '../grid';
import { LIMITS } from '../limits';
import type { Unread, UnreadReason } from '../unread';
import { folded, plainText } from './plain-text';
import { textOf } from './value';

/** What a machine format holds: grids, mostly of known columns, and what was not as it should be. */
export interface MachineReading {
  grids: Grid[];
  unread: Unread[];
}

/** What is said of all rows of a grid. */
export interface Heading {
  /** The groups above them, outermost first; what is no text is left out. */
  trail: readonly unknown[];
  /** The group in words that say a category. */
  category?: unknown;
  provider?: unknown;
  service?: unknown;
}

/** The cells of a row: texts, numbers and lists of them; anything else is an empty cell. */
export type Cells = Partial<Record<Column, unknown>>;

/** In the order in which they are shown. */
const COLUMNS = [
  'name',
  'provider',
  'service',
  'domain',
  'purpose',
  'category',
  'retention',
  'party',
  'storage',
] as const satisfies Column[];

const UNREAD_TEXT = 200;

/** Gathers the rows of machine formats into grids, within the limits of a source. */
export class Sheet {
  readonly #grids: Grid[] = [];
  readonly #unread: Unread[] = [];
  #current: { grid: Grid; key: string } | undefined;
  #lines = 0;
  #isCut = false;

  /** Begins a group; the same group again goes on with the rows that it has. */
  begin(heading: Heading): void {
    const grid = gridUnder(heading);
    const key = JSON.stringify(grid);
    if (this.#current?.key === key) return;
    this.#current = { grid: { ...grid, columns: [...COLUMNS] }, key };
    this.#grids.push(this.#current.grid);
  }

  /**
   * Adds a row to the group that was begun. A cell that holds no text stays empty.
   *
   * @param declared what the row declares, where the format says it in our own words.
   */
  add(cells: Cells, declared?: GridRow['declared']): void {
    if (!this.#current) this.begin({ trail: [] });
    if (this.#isFull()) return;
    this.#current?.grid.rows.push({
      line: this.#lines,
      cells: COLUMNS.map((column) => cellOf(column, cells[column])),
      ...(declared && { declared: { ...declared, line: this.#lines } }),
    });
  }

  /**
   * Adds a table with headings of its own.
   *
   * @param columns what each column holds; undefined where the headings and the cells have to tell.
   */
  addTable(heading: Heading, labels: string[], rows: string[][], columns?: Column[]): void {
    const grid: Grid = { ...gridUnder(heading), ...(columns && { columns }) };
    this.#current = undefined;
    this.#grids.push(grid);
    const line = this.#lines + 1;
    grid.rows.push({ line, cells: labels.map(plainText), isHeading: true });
    for (const cells of rows) {
      if (this.#isFull()) return;
      grid.rows.push({ line: this.#lines, cells: cells.map(plainText) });
    }
  }

  /** Says that the rest is not read. */
  cut(): void {
    if (!this.#isCut) this.#unread.push({ where: String(this.#lines), text: '', why: 'cut' });
    this.#isCut = true;
  }

  /**
   * Takes note of what could not be read.
   *
   * @param where its place in the source, e.g. `DomainData.Groups[2]`.
   */
  note(where: string, value: unknown, why: UnreadReason): void {
    if (this.#unread.length < LIMITS.unread) {
      this.#unread.push({ where, text: printed(value), why });
    } else {
      this.cut();
    }
  }

  /** How many rows it has been given. */
  get size(): number {
    return this.#lines;
  }

  /** What was gathered: groups without a row and columns without a text are left out. */
  get reading(): MachineReading {
    const grids = this.#grids.filter(({ rows }) => rows.some(({ isHeading }) => !isHeading));
    return { grids: grids.map(withoutEmptyColumns), unread: [...this.#unread] };
  }

  #isFull(): boolean {
    if (this.#lines < LIMITS.rows) {
      this.#lines += 1;
      return false;
    }
    this.cut();
    return true;
  }
}

function gridUnder({ trail, ...common }: Heading): Grid {
  const texts = trail.map((text) => plainText(textOf(text) ?? '')).filter(Boolean);
  const said = Object.entries(common)
    .map(([column, text]) => [column, plainText(textOf(text) ?? '')] as const)
    .filter(([, text]) => text !== '');
  const grid: Grid = { trail: texts.slice(0, LIMITS.trail), rows: [] };
  return said.length === 0 ? grid : { ...grid, common: Object.fromEntries(said) };
}

function cellOf(column: Column, value: unknown): string {
  const text = Array.isArray(value)
    ? value
        .slice(0, LIMITS.cells)
        .map((one) => textOf(one) ?? '')
        .filter(Boolean)
        .join(', ')
    : (textOf(value) ?? '');
  return column === 'name' ? folded(text) : plainText(text);
}

function withoutEmptyColumns(grid: Grid): Grid {
  const { columns, rows } = grid;
  if (!columns) return grid;
  const kept = columns.map((_, index) => rows.some(({ cells }) => cells[index]));
  return {
    ...grid,
    columns: columns.filter((_, index) => kept[index]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept[index]) })),
  };
}

function printed(value: unknown): string {
  const text = textOf(value);
  if (text !== undefined) return folded(text).slice(0, UNREAD_TEXT);
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}

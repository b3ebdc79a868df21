import type { Column, Grid, GridRow } from '../grid';
import { LIMITS } from '../limits';
import { folded } from '../machine/plain-text';
import { isRecord, textOf, type JsonRecord } from '../machine/value';
import { columnOfHeading } from '../meaning/columns';
import { isCertainName } from '../meaning/name-cell';

const DEEPEST = 40;
const MOST_VALUES = 500_000;
/** Under these a group says what it is called. */
const TITLES = ['title', 'label', 'name', 'category', 'group', 'heading', 'caption'];

interface Part {
  value: unknown;
  trail: readonly string[];
  depth: number;
}

/**
 * Reads data of no known format: records with keys in common, in an array or under keys, become a grid whose
 * headings are those keys; the keys and titles of the groups that they stand in become its trail. Never throws.
 *
 * @param value of JSON, or a literal as {@link literalsIn} gives it.
 * @returns grids in the order of the value; rows are counted through all of them, and those beyond what is read
 *   of a source are cut.
 */
export function gridsOfRecords(value: unknown): Grid[] {
  const grids: Grid[] = [];
  let line = 0;
  let seen = 0;
  const waiting: Part[] = [{ value, trail: [], depth: 0 }];
  for (let part = waiting.pop(); part && seen < MOST_VALUES; part = waiting.pop()) {
    seen += 1;
    if (typeof part.value !== 'object' || part.value === null || part.depth > DEEPEST) continue;
    const children = childrenOf(part.value);
    const grid = gridOf(children, part.trail, line);
    if (grid && line < LIMITS.rows) {
      const rows = grid.rows.slice(0, LIMITS.rows - line);
      grids.push({ ...grid, rows });
      line += rows.length;
    }
    for (const [key, child] of children.toReversed()) {
      if (typeof child !== 'object' || child === null) continue;
      waiting.push({ value: child, trail: trailOf(part, key, child), depth: part.depth + 1 });
    }
  }
  return grids;
}

type Child = readonly [key: string | undefined, value: unknown];

function childrenOf(value: object): Child[] {
  return Array.isArray(value)
    ? value.map((child: unknown) => [undefined, child] as const)
    : Object.entries(value);
}

/** The key that a value stands under, and what it is called itself. */
function trailOf({ trail }: Part, key: string | undefined, value: object): readonly string[] {
  const title = TITLES.map((name) => textIn(value, name)).find(Boolean);
  const own = [key !== undefined && !/^\d+$/.test(key) ? key : '', title ?? ''].filter(Boolean);
  return own.length === 0 ? trail : [...trail, ...own.map(folded)].slice(-LIMITS.trail);
}

function textIn(value: object, key: string): string | undefined {
  return isRecord(value) && Object.hasOwn(value, key) ? textOf(value[key]) : undefined;
}

function gridOf(
  children: readonly Child[],
  trail: readonly string[],
  line: number,
): Grid | undefined {
  return (
    ofRecords(children, trail, line) ??
    ofPurposes(children, trail, line) ??
    ofLists(children, trail, line)
  );
}

/** `[{ name: '_ga', purpose: … }, …]`, or by their names: `{ _ga: { purpose: … }, … }`. */
function ofRecords(
  children: readonly Child[],
  trail: readonly string[],
  line: number,
): Grid | undefined {
  const records = children.flatMap(([key, value]) =>
    isRecord(value) ? [[key, value] as const] : [],
  );
  if (records.length === 0 || records.length * 2 < children.length) return undefined;
  const keys = keysOf(records.map(([, record]) => record));
  const isNamed = keys.some((key) => columnOfHeading(key) === 'name');
  const names = records.map(([key]) => key ?? '');
  const byName = !isNamed && names.filter(isCertainName).length * 2 >= names.length;
  const headings = byName ? ['name', ...keys] : keys;
  if (headings.length < 2 || !headings.some((key) => columnOfHeading(key))) return undefined;
  const rows = records.map(([key = '', record]) => {
    const cells = keys.map((one) => cellOf(record, one));
    return byName ? [key, ...cells] : cells;
  });
  return gridUnder(trail, line, [{ line: 0, cells: headings, isHeading: true }, ...rowsOf(rows)]);
}

/** `{ _ga: 'Tells visitors apart', … }`. */
function ofPurposes(
  children: readonly Child[],
  trail: readonly string[],
  line: number,
): Grid | undefined {
  const pairs = children.flatMap(([key = '', value]) =>
    typeof value === 'string' ? [[key, value]] : [],
  );
  if (pairs.length < 2 || !pairs.every(([key = '']) => isCertainName(key))) return undefined;
  return gridUnder(trail, line, rowsOf(pairs), ['name', 'purpose']);
}

/** `[['Name', 'Purpose'], ['_ga', 'Tells visitors apart'], …]`. */
function ofLists(
  children: readonly Child[],
  trail: readonly string[],
  line: number,
): Grid | undefined {
  const lists = children.flatMap(([, value]) => (Array.isArray(value) ? [value] : []));
  const rows = lists.map((list) => list.slice(0, LIMITS.cells).map((cell) => textOf(cell) ?? ''));
  const [headings = []] = rows;
  if (rows.length < 2 || headings.length < 2 || !headings.every((text) => columnOfHeading(text)))
    return undefined;
  const [first, ...others] = rowsOf(rows);
  return first && gridUnder(trail, line, [{ ...first, isHeading: true }, ...others]);
}

function rowsOf(rows: readonly (readonly string[])[]): GridRow[] {
  return rows
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => ({ line: 0, cells: cells.map(folded) }));
}

function gridUnder(
  trail: readonly string[],
  line: number,
  rows: GridRow[],
  columns?: Column[],
): Grid {
  return {
    trail: [...trail],
    rows: rows.map((row, index) => ({ ...row, line: line + index + 1 })),
    ...(columns && { columns }),
  };
}

/** Those that hold a text, a number or a list of them in any record. */
function keysOf(records: readonly JsonRecord[]): string[] {
  const keys = new Set<string>();
  for (const record of records) {
    for (const key of Object.keys(record)) {
      if (keys.size < LIMITS.cells && cellOf(record, key) !== '') keys.add(key);
    }
  }
  return [...keys];
}

function cellOf(record: JsonRecord, key: string): string {
  if (!Object.hasOwn(record, key)) return '';
  const value = record[key];
  if (!Array.isArray(value)) return textOf(value) ?? '';
  const texts = value.slice(0, LIMITS.cells).map(textOf);
  return texts.every((text) => text !== undefined) ? texts.join('\n') : '';
}

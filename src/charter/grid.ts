import type { Declaration } from './model';

/**
 * Rows of cell texts with the headings above them: what every source of a charter is turned into before
 * its meaning is read. Plain data: a page's script hands it over as JSON.
 */
export interface Grid {
  /** The headings above it, outermost first; its own caption is the last. */
  trail: string[];
  rows: GridRow[];
  /**
   * What each column holds, where the format itself says so (a consent platform's JSON); absent where the
   * headings or the cells have to tell.
   */
  columns?: Column[];
  /**
   * What is said of everything in it, outside its rows: a provider named once above a table, a platform's group.
   */
  common?: Partial<Record<Column, string>>;
}

/** One row. Merged cells are repeated in every place that they cover; a cell over a whole row stands alone. */
export interface GridRow {
  /** Which row of the source, counted from 1: of a text its line, of a document the count of what was read. */
  line: number;
  /** As printed, white space folded, a line break of the source kept as `\n`. */
  cells: string[];
  /** The source marks it up as headings (`<th>`, the first line of a CSV). */
  isHeading?: boolean;
  /** What it declares, where it stands in a charter of ours: it was understood before, and needs no reading. */
  declared?: Omit<Declaration, 'source'>;
}

/** What a column of a grid tells. */
export type Column =
  | 'name'
  | 'provider'
  | 'service'
  | 'purpose'
  | 'category'
  | 'retention'
  | 'domain'
  | 'party'
  | 'storage'
  | 'ignored';

/** A line of running text: of a pasted text, or what stands in a document outside its tables. */
export interface Line {
  /** Which line of the source, counted from 1. */
  line: number;
  /** White space folded but for tabs and runs of spaces, which part cells in pasted text. */
  text: string;
  /** How many spaces stand before it, where a pasted text has more than a list is indented by. */
  indent?: number;
  /** Of a heading: 1 to 6. */
  level?: number;
  /** Of an entry of a list: how deep, from 1. */
  bullet?: number;
  /** The parts of its text that are marked up as code, in their order. */
  code?: string[];
  /** The parts that are marked up as strong, in their order: a label, or a name. */
  strong?: string[];
}

/**
 * What a source is read as first, in its order: running text, and what is a table already. The trail of a
 * table holds only its caption here: the headings above it are lines before it.
 */
export type Block = Line | Grid;

/** Whether a block is a table. */
export function isGrid(block: Block): block is Grid {
  return 'rows' in block;
}

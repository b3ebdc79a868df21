/**
 * How much of a source is read. Whatever is beyond is cut, and the charter's `unread` says so: a source is
 * another's, and may be of any size.
 */
export const LIMITS = {
  /** Characters of a source: the largest policy page met so far has about 300,000. */
  text: 10_000_000,
  /** Lines and tables of a source. */
  blocks: 100_000,
  /** Rows of all tables of a source together. */
  rows: 20_000,
  /** Cells of a row. */
  cells: 60,
  /** Characters of a cell, as many as the schema of a charter takes for most of its texts. */
  cell: 4_096,
  /** Characters of a line of running text. */
  line: 20_000,
  /** Headings above a grid. */
  trail: 12,
  /** Declarations of a charter, as many as its schema takes. */
  declarations: 20_000,
  /** Entries of a charter's `unread`. */
  unread: 1_000,
} as const;

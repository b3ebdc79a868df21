import Papa from 'papaparse';
import type { Grid, GridRow } from '../grid';
import { LIMITS } from '../limits';
import { folded } from '../machine/plain-text';

/** What may part the cells: the first rows tell. */
const SEPARATORS = [',', ';', '\t', '|'];
const ROWS_THAT_TELL = 10;
/** Blank ones and all. */
const MOST_LINES = LIMITS.rows * 2;

/** An apostrophe that keeps a spreadsheet from running the cell is none of its text. */
const DEFUSED = /^'(?=[=+\-@\t\r])/;

/**
 * Reads a table of separated values: comma, semicolon, tab or pipe, whichever fits its first rows; line breaks
 * and separators may stand in quotes.
 *
 * @returns one grid, whose first row is marked as headings; none where no row holds anything. A row more than
 *   is read tells that there are more. Never throws.
 */
export function gridsOfCsv(text: string): Grid[] {
  const rows: GridRow[] = [];
  let line = 0;
  const source = text.slice(0, LIMITS.text).replace(/^\ufeff/, '');
  const { data } = Papa.parse<unknown[]>(source, {
    delimiter: separatorOf(source),
    preview: MOST_LINES,
  });
  for (const values of data) {
    line += 1;
    const cells = values.slice(0, LIMITS.cells).map(cellOf);
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
    if (rows.length > LIMITS.rows) break;
  }
  const [first] = rows;
  if (!first) return [];
  if (first.cells.length > 1) first.isHeading = true;
  return [{ trail: [], rows }];
}

/** A blank line, and be it the last one's end, tells of none: counted as a row of one cell it speaks for the wrong one. */
function separatorOf(source: string): string {
  const { meta } = Papa.parse(source, {
    delimitersToGuess: SEPARATORS,
    skipEmptyLines: true,
    preview: ROWS_THAT_TELL,
  });
  return meta.delimiter;
}

function cellOf(value: unknown): string {
  return typeof value === 'string' ? folded(value.replace(DEFUSED, '')) : '';
}

import Papa from 'papaparse';

/** With these a spreadsheet would take a cell for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as comma-separated values (RFC 4180), with the byte order mark that spreadsheets want to know UTF-8 by.
 * A cell that a spreadsheet would run as a formula is defused by an apostrophe before it.
 *
 * @param rows the headings first.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const defused = rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
  return `\ufeff${Papa.unparse(defused, { newline: '\r\n' })}\r\n`;
}

import { LIMITS } from '../limits';
import type { Heading, Sheet } from './sheet';
import { tableColumns } from './table-columns';
import { isRecord, textOf, type JsonRecord } from './value';

/** A table as consent libraries write it: `headers` name the keys of the rows of `body`. */
interface KeyedTable {
  headers: [key: string, label: unknown][];
  body: readonly unknown[];
  textIn: (row: JsonRecord, key: string, index: number) => string;
}

/** Adds such a table to the sheet. Says false where it holds no row. */
export function addKeyedTable(
  sheet: Sheet,
  heading: Heading,
  { headers, body, textIn }: KeyedTable,
  where: string,
): boolean {
  if (headers.length === 0) {
    sheet.note(where, body, 'malformed');
    return false;
  }
  const shown = headers.slice(0, LIMITS.cells);
  const keys = shown.map(([key]) => key);
  const labels = shown.map(([key, label]) => textOf(label) ?? key);
  const rows = recordsOf(sheet, body, where).map((row) =>
    keys.map((key, index) => textIn(row, key, index)),
  );
  sheet.addTable(heading, labels, rows, tableColumns(labels, keys));
  return rows.length > 0;
}

function recordsOf(sheet: Sheet, rows: readonly unknown[], where: string): JsonRecord[] {
  const records: JsonRecord[] = [];
  rows.slice(0, LIMITS.rows + 1).forEach((row, index) => {
    if (isRecord(row)) records.push(row);
    else sheet.note(`${where}[${index}]`, row, 'malformed');
  });
  return records;
}

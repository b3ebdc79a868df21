/** Stands in cells that a short row lacks: a renderer would fill them, and they would seem to be empty. */
const ABSENT = '\uE000';

/** Lines that a broken row can go on for. */
const LONGEST_ROW = 40;

/**
 * Evens out what conversions leave of tables in Markdown, so that every row is read: heading and separator
 * lines shorter than the rows, a caption behind the separator, rows broken over several lines or parted by
 * blank ones, heading marks in cells.
 */
export function withEvenTables(lines: readonly string[]): string[] {
  const even: string[] = [];
  for (let index = 0; index < lines.length;) {
    const [heading = '', separator = ''] = [lines[index], lines[index + 1]];
    const caption = heading.includes('|') ? captionOfSeparator(separator) : undefined;
    if (caption === undefined) {
      even.push(heading);
      index += 1;
    } else if (caption === '') {
      const { rows, next } = rowsAfter(lines, index + 2);
      even.push('', ...evenTable([heading, ...rows]), '');
      index = next;
    } else {
      if (/[^|\s]/.test(heading)) even.push(heading);
      even.push('', caption, '');
      index += 2;
    }
  }
  return even;
}

/** What stands behind a separator line, often nothing; undefined where the line is none. */
function captionOfSeparator(line: string): string | undefined {
  const match = /^\s*\|?(?:\s*:?-+:?\s*\|)+/.exec(line) ?? /^\s*:?-+:?(?=\s*\|)/.exec(line);
  if (!match || !line.includes('|')) return undefined;
  const rest = line.slice(match[0].length).trim();
  if (/^[-:|\s]*$/.test(rest)) return '';
  return rest.includes('|') ? undefined : rest;
}

function rowsAfter(lines: readonly string[], start: number): { rows: string[]; next: number } {
  const rows: string[] = [];
  let index = start;
  while (index < lines.length) {
    if (captionOfSeparator(lines[index + 1] ?? '') !== undefined && lines[index]?.includes('|'))
      break;
    const line = lines[index] ?? '';
    if (line.trim() === '') {
      if (!isClosedRow(lines[index + 1] ?? '') || startsTable(lines, index + 1)) break;
      index += 1;
      continue;
    }
    if (!line.includes('|')) break;
    const length = lengthOfBrokenRow(lines, index);
    rows.push(lines.slice(index, index + length).join('<br>'));
    index += length;
  }
  return { rows, next: index };
}

function startsTable(lines: readonly string[], index: number): boolean {
  return captionOfSeparator(lines[index + 1] ?? '') !== undefined;
}

function isClosedRow(line: string): boolean {
  return /^\s*\|.*\|\s*$/.test(line);
}

/** How many lines a row goes over: more than one where it opens with a pipe and closes further down. */
function lengthOfBrokenRow(lines: readonly string[], index: number): number {
  const first = (lines[index] ?? '').trim();
  if (!first.startsWith('|') || (first.endsWith('|') && first.length > 1)) return 1;
  for (let length = 2; length <= LONGEST_ROW; length += 1) {
    const line = (lines[index + length - 1] ?? '').trim();
    if (line === '' || line.startsWith('|')) return 1;
    if (line.endsWith('|')) return length;
  }
  return 1;
}

function evenTable(rows: readonly string[]): string[] {
  const shown = rows.map((row) => shownRow(row));
  const width = shown.reduce((widest, row) => Math.max(widest, cellsOf(row)), 1);
  const even = shown.map((row) => `${row}${` ${ABSENT} |`.repeat(width - cellsOf(row))}`);
  const [heading = '', ...others] = even;
  return [heading, `|${' --- |'.repeat(width)}`, ...others];
}

/** The cells of a row that its source has. */
export function presentCells(cells: readonly string[]): string[] {
  return cells.filter((text) => text !== ABSENT);
}

/** A row between pipes, without marks of headings in its cells. */
function shownRow(row: string): string {
  const trimmed = row.trim().replace(/(^|\|)[ \t]*#{1,6}[ \t]/g, '$1 ');
  const opened = trimmed.startsWith('|') ? trimmed : `| ${trimmed}`;
  return opened.length > 1 && opened.endsWith('|') && !opened.endsWith('\\|')
    ? opened
    : `${opened} |`;
}

function cellsOf(row: string): number {
  return (row.match(/(?<!\\)\|/g)?.length ?? 1) - 1;
}

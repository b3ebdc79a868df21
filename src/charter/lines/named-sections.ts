import type { Column, GridRow, Line } from '../grid';
import { LIMITS } from '../limits';
import { isCertainName } from '../meaning/name-cell';
import { retentionIn } from '../meaning/retention-in-prose';
import { rowOf, type ShapeReader } from './shape';

const COLUMNS: Column[] = ['name', 'purpose', 'retention'];
/** A section on one cookie is short. */
const MOST_LINES = 6;
const LONGEST_NAME = 80;

/** Sections that each have a name for a heading, and below it in a few lines what it is for. */
export const readNamedSections: ShapeReader = (lines, at) => {
  const rows: GridRow[] = [];
  let index = at;
  while (isNameHeading(lines[index]) && rows.length < LIMITS.rows) {
    const end = endOfSection(lines, index + 1);
    const text = lines
      .slice(index + 1, end)
      .map((line) => line.text)
      .join('\n');
    const { line, text: name } = lines[index]!;
    if (text === '') break;
    rows.push(rowOf(line, [name, text, retentionIn(text)?.text ?? '']));
    index = end;
  }
  return rows.length > 0 ? { rows, columns: COLUMNS, end: index } : undefined;
};

function isNameHeading(line: Line | undefined): boolean {
  return line?.level !== undefined && line.text.length <= LONGEST_NAME && isCertainName(line.text);
}

function endOfSection(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length && end < from + MOST_LINES && lines[end]?.level === undefined) end += 1;
  return end;
}

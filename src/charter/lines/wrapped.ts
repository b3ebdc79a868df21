import type { Column, GridRow, Line } from '../grid';
import { LIMITS } from '../limits';
import { isLifetime } from '../meaning/cell-measure';
import { columnOfHeading } from '../meaning/columns';
import { isCertainName, nameGrade } from '../meaning/name-cell';
import { readRetention } from '../meaning/retention';
import { spacedHeadings } from './heading-words';
import { rowOf, type ShapeReader } from './shape';

const COLUMNS: Column[] = ['name', 'provider', 'purpose', 'retention'];
/** Headings that are wrapped themselves stand on so many lines at most. */
const MOST_HEADING_LINES = 5;
/** A line of a cell is shorter than one of the page. */
const LONGEST_LINE = 64;
const MOST_LINES_OF_ROW = 24;
const MOST_LINES_OF_NAME = 3;
const MOST_LINES_OF_LIFETIME = 7;
const LONGEST_LIFETIME = 200;

/** `name`, `name (Provider)`, `name (Provider) and the beginning of what it is for`. */
const NAME_LINE = /^(\S{2,80})(?:\s\(([^()]*)(\)|$)(.*))?$/su;

/**
 * A table as it is copied from a printed document: cells wrapped over lines, one after the other, with nothing
 * to part them. A name alone on its line, or with its provider in brackets, begins a row; a lifetime ends it.
 */
export const readWrapped: ShapeReader = (lines, at) => {
  const begin = rowsBegin(lines, at);
  if (begin === undefined) return undefined;
  const rows: GridRow[] = [];
  let index = begin;
  while (index < lines.length && rows.length < LIMITS.rows && beginsRow(lines, index)) {
    const end = endOfRow(lines, index);
    const row = rowIn(lines.slice(index, end));
    if (!row) break;
    rows.push(row);
    index = end;
  }
  return rows.length > 0 ? { rows, columns: COLUMNS, end: index } : undefined;
};

/** After the headings, where a name follows: spread over lines, they make up a line of headings. */
function rowsBegin(lines: readonly Line[], at: number): number | undefined {
  let text = '';
  for (let index = at; index < Math.min(lines.length, at + MOST_HEADING_LINES); index += 1) {
    const line = lines[index]!;
    if (line.level !== undefined || line.text.length > LONGEST_LINE) return undefined;
    text = `${text} ${line.text}`.trim();
    if (!beginsRow(lines, index + 1)) continue;
    const columns = spacedHeadings(text)?.columns;
    if (columns?.[0] !== 'name' || columns.at(-1) !== 'retention') continue;
    return isOneALine(lines.slice(at, index + 1)) ? undefined : index + 1;
  }
  return undefined;
}

/** One heading a line, from that of the names on: there one cell a line follows, and nothing is wrapped. */
function isOneALine(lines: readonly Line[]): boolean {
  const columns = lines.map(({ text }) => columnOfHeading(text));
  const last = columns.slice(columns.lastIndexOf('name'));
  return (
    last.length > 1 &&
    last[0] === 'name' &&
    new Set(last).size === last.length &&
    !last.includes(undefined)
  );
}

function beginsRow(lines: readonly Line[], at: number): boolean {
  const { text = '', level } = lines[at] ?? {};
  // Of lines of words, which are most, no more need be looked at.
  const blank = text.search(/\s/);
  if (level !== undefined || (blank >= 0 && text[blank + 1] !== '(')) return false;
  const [, name = '', provider] = NAME_LINE.exec(text.slice(0, LONGEST_LINE * 2)) ?? [];
  if (name === '') return false;
  if (isCertainName(name)) return true;
  const below = lines[at + 1]?.text ?? '';
  const isNamed = /^\p{Lu}/u.test(provider ?? '') || /^\(\p{Lu}/u.test(below);
  return isNamed && nameGrade(name) === 'possible' && !isLifetime(name);
}

/** The next row's beginning, or the line after a lifetime that stands alone where no row follows. */
function endOfRow(lines: readonly Line[], at: number): number {
  let afterLifetime: number | undefined;
  const most = Math.min(lines.length, at + MOST_LINES_OF_ROW);
  for (let index = at + 1; index < most; index += 1) {
    const { text, level } = lines[index]!;
    if (level !== undefined || text.length > LONGEST_LINE) return afterLifetime ?? index;
    if (index - at > 1 && beginsRow(lines, index) && !continuesName(lines, at, index)) return index;
    if (index - at > 1 && isLifetime(text)) afterLifetime = index + 1;
  }
  return afterLifetime ?? most;
}

/** A name that is broken over lines begins no row with its end. */
function continuesName(lines: readonly Line[], at: number, index: number): boolean {
  return (
    index - at < MOST_LINES_OF_NAME &&
    !lines.slice(at, index).some(({ text }) => text.includes(' '))
  );
}

function rowIn(lines: readonly Line[]): GridRow | undefined {
  const texts = lines.map(({ text }) => text);
  const named = nameIn(texts);
  const rest = [named.rest, ...texts.slice(named.lines)].filter(Boolean);
  const from = lifetimeIn(rest);
  const [purpose, retention] = [rest.slice(0, from), rest.slice(from)].map((part) =>
    part.join(' '),
  );
  if (!purpose && !retention) return undefined;
  return rowOf(lines[0]!.line, [named.name, named.provider, purpose ?? '', retention ?? '']);
}

interface Named {
  name: string;
  provider: string;
  /** What follows on the last of its lines. */
  rest: string;
  /** How many lines it takes. */
  lines: number;
}

/** The name, over as many lines as it is broken, to the end of its provider's brackets. */
function nameIn(texts: readonly string[]): Named {
  const most = Math.min(texts.length, MOST_LINES_OF_NAME);
  for (let count = 1; count <= most; count += 1) {
    const text = texts.slice(0, count).join('\n');
    const open = text.search(/\s\(/);
    if (open < 0) continue;
    const inside = text.slice(open + 2);
    const close = inside.indexOf(')');
    const provider = close >= 0 ? inside.slice(0, close) : (/^\S+/.exec(inside)?.[0] ?? '');
    const rest = inside.slice(close >= 0 ? close + 1 : provider.length).trim();
    return { name: mended(text.slice(0, open)), provider, rest, lines: count };
  }
  return { name: texts[0] ?? '', provider: '', rest: '', lines: 1 };
}

/** A name that was broken because its cell is narrow; several names on lines of their own stay apart. */
function mended(name: string): string {
  return name.replace(/(?<=\S{9})\n(?=[\p{Ll}\d])/gu, '');
}

/** Where the lifetime at the end begins: after the last sentence, else where the shortest that is one does. */
function lifetimeIn(texts: readonly string[]): number {
  const first = Math.max(1, texts.length - MOST_LINES_OF_LIFETIME);
  const sentence = texts.findLastIndex((text) => text.endsWith('.'));
  const isAfter = (from: number) => isLifetime(texts.slice(from).join(' '));
  const last = texts.slice(sentence + 1).join(' ');
  if (sentence + 1 >= first && (isLifetime(last) || isLongLifetime(last))) return sentence + 1;
  for (let from = texts.length - 1; from >= first; from -= 1) if (isAfter(from)) return from;
  return texts.length;
}

/** A lifetime with the circumstances under which it is so, after the end of a sentence. */
function isLongLifetime(text: string): boolean {
  const begins = text.length <= LONGEST_LIFETIME && /^\D{0,20}\d/.test(text);
  return begins && readRetention(text).kind === 'duration';
}

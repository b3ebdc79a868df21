import type { Column, GridRow, Line } from '../grid';
import { LIMITS } from '../limits';
import { isHosts, isLifetime, wordCount } from '../meaning/cell-measure';
import { isCertainName, nameGrade } from '../meaning/name-cell';
import { AND } from '../meaning/joints';
import { namesInCell } from '../meaning/names';
import { retentionIn } from '../meaning/retention-in-prose';
import { speaksOfCookies } from './cookie-words';
import { rowOf, type ShapeReader, type Surroundings } from './shape';
import { nameWithProvider } from './with-provider';

const COLUMNS: Column[] = ['name', 'purpose', 'retention', 'provider'];
const LONGEST_NAMES = 160;
/** How far above a list the words may stand that say what it lists. */
const LINES_ABOVE = 3;
/** Lines in a list that are no entries of it: a list with more of them than entries lists something else. */
const MOST_STRANGE = 3;

const SEPARATOR = /\s?[:：]\s+|\s[–—-]\s|\s=>?\s/u;
const BRACKET = /^(.{1,160}?)\s\(([^()]{1,80})\)\s?[:.;,–-]?\s?(.*)$/su;
const WITH_LIFETIME = /^(\S{1,80})\s?\(([^()]{1,60})\)$/u;
const BETWEEN_BRACKETED = new RegExp(`(?<=\\)),?\\s(?:(?:${AND})\\s)?`, 'u');
const QUOTE = /^["“”«»„'‘’`]\s?|\s?["“”«»'‘’`]$/gu;
/** Between names: "a, b and c". */
const JOINT = /^(?:and|et|und|y|e|en|och|og|ja|i|a|és|și|\*|&)$/iu;
const MOST_NAMES = 20;
const SET_BY =
  /\b(?:by|par|von|por|da|door|av|af|przez)\s+(\p{Lu}[\p{L}\p{N}.&-]*(?:\s\p{Lu}[\p{L}\p{N}.&-]*){0,3})/u;
const DASH = /\s[–—-]\s/u;
const MOST_PARTS = 8;
const NUMBERED = /^\d{1,2}[.)]\s+/;

interface Entry {
  names: string;
  purpose: string;
  retention: string;
  provider: string;
  /** In quotes or as code: a name, also where it has not the shape of one. */
  isMarked: boolean;
}

/** Lists of names with what they are for: `_ga: tells visitors apart`, `_ga – … (13 months)`, `_ga (2 years)`. */
export const readNamedList: ShapeReader = (lines, at, around) => {
  const isAbout = isIntroduced(lines, at, around);
  const first = entryOf(lines[at]!, isAbout);
  if (!first || !isAccepted(first, lines[at]!, isAbout)) return undefined;
  const rows: GridRow[] = [rowOfEntry(lines[at]!.line, first)];
  let end = at + 1;
  let strange = 0;
  for (let index = end; index < lines.length && rows.length <= LIMITS.rows; index += 1) {
    const line = lines[index]!;
    const entry = entryOf(line, isAbout);
    if (line.level !== undefined || strange > MOST_STRANGE) break;
    if (entry && (isAccepted(entry, line, isAbout) || isOneMore(entry, line))) {
      rows.push(rowOfEntry(line.line, entry));
      end = index + 1;
      strange = 0;
    } else if (line.bullet !== undefined && lines[at]!.bullet !== undefined) strange += 1;
    else break;
  }
  return { rows, columns: COLUMNS, end };
};

/** Whether the words before a list, or the headings above it, say that cookies follow. */
function isIntroduced(lines: readonly Line[], at: number, { trail }: Surroundings): boolean {
  const above = lines.slice(Math.max(0, at - LINES_ABOVE), at);
  return (
    trail.some(speaksOfCookies) ||
    above.some(({ text }) => speaksOfCookies(text)) ||
    above.some(({ text }) => goesOn(text))
  );
}

/** An entry that no other list has: the list goes on under another title. */
function goesOn(text: string): boolean {
  const entry = separated(text);
  return entry !== undefined && entry.retention !== '' && isCertainName(entry.names);
}

function isAccepted(
  { names, purpose, isMarked }: Entry,
  { text }: Line,
  isAbout: boolean,
): boolean {
  if (!isAbout && !speaksOfCookies(text)) return false;
  const grade = nameGrade(names);
  return (
    (grade === 'certain' || (grade === 'possible' && isMarked && purpose !== '')) && !isHosts(names)
  );
}

/** In a list whose names are bold, a bold word that begins as names do. */
function isOneMore({ names, purpose }: Entry, { strong = [] }: Line): boolean {
  const grade = nameGrade(names);
  return strong[0] === names && purpose !== '' && grade === 'possible' && /^[\p{Ll}_]/u.test(names);
}

function entryOf(line: Line, isAbout: boolean): Entry | undefined {
  if (line.level !== undefined) return undefined;
  const text = line.text.replace(NUMBERED, '');
  const parts =
    separated(text) ??
    bracketed(text) ??
    predicated(text) ??
    boldFirst(line) ??
    alone(line, text, isAbout);
  if (!parts || parts.names.length > LONGEST_NAMES || parts.names === '') return undefined;
  const names = parts.names.replace(QUOTE, '');
  if (!namesInCell(names).every((name) => nameGrade(name) !== 'no')) return undefined;
  const isMarked = /^["“„«`]/u.test(parts.names) || (line.code ?? []).includes(names);
  return { ...parts, names, isMarked };
}

type Parts = Omit<Entry, 'isMarked'>;

function separated(text: string): Parts | undefined {
  const head = text.slice(0, LONGEST_NAMES + 4);
  // Without one of these the pattern, which takes longer, finds nothing.
  const match = /[:：=–—-]/.test(head) ? SEPARATOR.exec(head) : null;
  if (!match || match.index === 0) return undefined;
  const names = head.slice(0, match.index).trim();
  const purpose = text.slice(match.index + match[0].length).trim();
  const several = severalBracketed(names);
  if (several) return { ...several, purpose, provider: '' };
  const inBrackets = bracketed(names);
  if (inBrackets) return { ...inBrackets, purpose };
  const both = nameWithProvider(names);
  if (both && nameGrade(both.name) !== 'no') {
    return { names: both.name, ...saidIn(purpose), provider: both.provider };
  }
  if (wordCount(names) > 12) return undefined;
  return { names, ...saidIn(purpose) };
}

/** `what it is for`, `13 months`, `what it is for (13 months)`, `what it is for; 13 months`, `Provider – what it is for – 13 months`. */
function saidIn(text: string): Omit<Parts, 'names'> {
  const beforeTime = beforeLastMark(text, ';') ?? beforeLastMark(text, ',');
  if (beforeTime !== undefined) return beforeTime;
  const parts = text.split(DASH, MOST_PARTS);
  if (parts.length > 1 && isBareLifetime(parts[0] ?? '')) {
    return { purpose: parts.slice(1).join(' – '), retention: parts[0] ?? '', provider: '' };
  }
  const last = parts.at(-1) ?? '';
  if (!isBareLifetime(last)) return { purpose: text, retention: lastBracket(text), provider: '' };
  const [first = ''] = parts;
  const hasProvider = parts.length > 2 && /^\p{Lu}/u.test(first) && wordCount(first) <= 3;
  const purpose = parts.slice(hasProvider ? 1 : 0, -1).join(' – ');
  return { purpose, retention: last, provider: hasProvider ? first : '' };
}

/** A purpose may speak of a session or a time in passing. */
function isBareLifetime(text: string): boolean {
  const most = /^[^\d,\s]?[^\d,\p{Lu}]{0,20}\d/u.test(text) ? 8 : 3;
  return wordCount(text) <= most && !text.includes('(') && isLifetime(text.replace(/[.;]$/, ''));
}

/** `what it is for; 13 months`, `what it is for, 13 months`; not the end of a sum, `1 year, 1 month`. */
function beforeLastMark(text: string, mark: ';' | ','): Omit<Parts, 'names'> | undefined {
  const at = text.lastIndexOf(mark);
  const retention = at < 0 ? '' : text.slice(at + 1).trim();
  if (retention === '' || !isBareLifetime(retention)) return undefined;
  const purpose = text.slice(0, at).trim();
  if (/\d/.test(purpose.slice(-20))) return undefined;
  return { purpose, retention, provider: '' };
}

/** `… (13 months)`. */
function lastBracket(text: string): string {
  const open = text.lastIndexOf('(');
  const inside = open < 0 ? '' : text.slice(open + 1).replace(/\)[.;]?$/, '');
  return inside !== '' && isLifetime(inside) ? inside : '';
}

function bracketed(text: string): Parts | undefined {
  if (!text.includes(' (')) return undefined;
  const [, names = '', inside = '', rest = ''] = BRACKET.exec(text.slice(0, 2_000)) ?? [];
  if (names === '' || nameGrade(names) === 'no') return undefined;
  const isTime = isLifetime(inside);
  if (!isTime && rest === '' && wordCount(inside) < 3) return undefined;
  if (isTime) return { names, purpose: rest, retention: inside, provider: '' };
  return { names, purpose: rest || inside, retention: '', provider: '' };
}

/** `_ga (2 years), _gid (1 day)`: a lifetime each. */
function severalBracketed(text: string): Pick<Parts, 'names' | 'retention'> | undefined {
  const found = text.split(BETWEEN_BRACKETED, MOST_NAMES).map((part) => WITH_LIFETIME.exec(part));
  if (found.length < 2 || !found.every((one) => one && isLifetime(one[2] ?? ''))) return undefined;
  return {
    names: found.map((one) => one?.[1]).join(', '),
    retention: found.map((one) => one?.[2]).join('; '),
  };
}

/** "a, b and c are cookies set by Example". */
function predicated(text: string): Parts | undefined {
  if (!speaksOfCookies(text)) return undefined;
  const words = text.split(' ', MOST_NAMES);
  let end = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!.replace(/[,;]$/, '');
    if (isCertainName(word)) end = index + 1;
    else if (word === '*' && end === index) end = index + 1;
    else if (!JOINT.test(word)) break;
  }
  const names = words.slice(0, end).join(' ');
  const rest = text.slice(names.length).trim();
  if (end === 0 || rest === '' || !speaksOfCookies(rest)) return undefined;
  const provider = (SET_BY.exec(rest)?.[1] ?? '').replace(/[.,]$/, '');
  return { names, purpose: provider === '' ? rest : '', retention: '', provider };
}

/** In bold, with a sentence after it: "**_ga**. Tells visitors apart." */
function boldFirst({ text, strong = [] }: Line): Parts | undefined {
  const [names = ''] = strong;
  if (names === '' || !text.startsWith(names)) return undefined;
  const purpose = /^[.,]\s(\S.*)$/su.exec(text.slice(names.length))?.[1];
  if (purpose === undefined || wordCount(names) > 1) return undefined;
  return { names, purpose, retention: retentionIn(purpose)?.text ?? '', provider: '' };
}

/** Nothing but names. */
function alone(line: Line, text: string, isAbout: boolean): Parts | undefined {
  if (text.length > LONGEST_NAMES || !isAbout) return undefined;
  const isList = line.bullet !== undefined || isSetApart(line, text);
  return isList && wordCount(text) <= 6 && isCertainName(text)
    ? { names: text, purpose: '', retention: '', provider: '' }
    : undefined;
}

function isSetApart({ code = [], strong = [] }: Line, names: string): boolean {
  return [...code, ...strong].some((part) => part.replace(/\s?[:：]$/, '') === names);
}

function rowOfEntry(line: number, { names, purpose, retention, provider }: Entry): GridRow {
  return rowOf(line, [names, purpose, retention, provider]);
}

import { LIMITS } from '../limits';
import type { StorageKind } from '../model';
import { plainCell } from './cell-text';
import { isLifetime, wordCount } from './cell-measure';
import { isFewWords } from './few-words';
import { foldedWords } from './folded';
import type { NameGrade } from './name-grade';
import { isPlainName, looksLikeName, namesInCell } from './names';
import { storageOfText } from './storage';
import { wordSet } from './word-set';

/** One name of a cell, with what the cell itself says of it. */
export interface NamedEntry {
  name: string;
  purpose?: string;
  retention?: string;
  storage?: StorageKind;
}

/** Longer than this is no name that anyone prints. */
const LONGEST_NAME = 160;

/** Whether a cell can be nothing but the name of a cookie, or the first of several. */
export function isCertainName(text: string): boolean {
  return looksLikeName(firstIn(text)) === 'certain';
}

/** How likely a cell begins with the name of a cookie. */
export function nameGrade(text: string): NameGrade {
  const name = firstIn(text);
  const grade = looksLikeName(name);
  return grade === 'no' && isKey(name) ? 'possible' : grade;
}

/** The first of the names of a cell; nothing where that is none for its length. */
function firstIn(text: string): string {
  const { names } = withoutStorageLabel(text.slice(0, 4 * LONGEST_NAME));
  const end = names.search(/[\n,;]/);
  const first = end < 0 ? names : names.slice(0, end);
  return first.length > LONGEST_NAME ? '' : first.trim();
}

/**
 * The names that a cell holds.
 *
 * @param isGiven whether the format itself says that names stand there: then no name is doubted.
 */
export function namedEntries(printed: string, isGiven: boolean): NamedEntry[] {
  if (isGiven) return namesInCell(printed).map((name) => ({ name }));
  if (isPlainName(printed)) return namesIn(printed).map((name) => ({ name }));
  const { names: cell, storage } = withoutStorageLabel(printed);
  const kept = storage && { storage };
  const lines = cell.split('\n').map((line) => withoutEmphasis(line.trim()));
  const said = lines.map(saidOfNames);
  if (!said.some(Boolean)) return namesIn(lines.join('\n')).map((name) => ({ name, ...kept }));
  return lines.flatMap((line, at) => {
    const { left, ...own } = said[at] ?? { left: line };
    return namesIn(left).map((name) => ({ name, ...kept, ...own }));
  });
}

/** `**name**`, where Markdown took the marks for a part of a name that ends in asterisks. */
function withoutEmphasis(line: string): string {
  return /^\*\*\S.*\*\*$/.test(line) && line.length > 4 ? line.slice(2, -2) : line;
}

/** What a line of a name cell says after its names. */
interface SaidOfNames {
  left: string;
  purpose?: string;
  retention?: string;
}

/** `name: what it does`, `name, name – what they do`, `name (what it does)`, `name (13 months)`. */
function saidOfNames(line: string): SaidOfNames | undefined {
  const parts = inBrackets(line) ?? afterSeparator(line);
  if (!parts || parts.left.length > LONGEST_NAME) return undefined;
  const { left, right, fewestWords, needsCertain } = parts;
  const names = namesInCell(left);
  if (names.length === 0 || !names.every(isName)) return undefined;
  if (needsCertain && !names.every(isCertainName)) return undefined;
  if (wordCount(right) <= 5 && isLifetime(right)) return { left, retention: plainCell(right) };
  const isPurpose = wordCount(right) >= fewestWords && looksLikeName(right) === 'no';
  return isPurpose ? { left, purpose: plainCell(right) } : undefined;
}

interface LineParts {
  left: string;
  right: string;
  fewestWords: number;
  /** A dash stands in names of several words too: left of it only what can be nothing else is a name. */
  needsCertain?: boolean;
}

/** In brackets also a provider may stand: "_ga (Google Analytics)". */
function inBrackets(line: string): LineParts | undefined {
  const open = line.indexOf(' (');
  if (open < 1 || !/\)[.;,]?$/.test(line)) return undefined;
  const right = line.slice(open + 2).replace(/\)[.;,]?$/, '');
  return { left: line.slice(0, open), right: right.trim(), fewestWords: 4 };
}

function afterSeparator(line: string): LineParts | undefined {
  const at = line.search(/:\s|\s[–—-]\s|\s=>\s/);
  if (at < 1) return undefined;
  const right = line.slice(at).replace(/^\s?(?:[:–—-]|=>)\s/, '');
  const needsCertain = line[at] !== ':';
  return { left: line.slice(0, at), right: right.trim(), fewestWords: 2, needsCertain };
}

/** "Local storage: key": which storage the names of a cell are in. */
const STORAGE_LABEL = /^([^:\n]{3,30}):\s{1,9}(\S[^]*)$/;

function withoutStorageLabel(cell: string): { names: string; storage?: StorageKind } {
  if (!cell.includes(':')) return { names: cell };
  const [, label = '', names = ''] = STORAGE_LABEL.exec(cell.trim()) ?? [];
  const storage = label === '' ? undefined : storageOfText(label);
  return storage ? { names, storage } : { names: cell };
}

const saysNone =
  wordSet(`none keine keiner aucun aucune ninguna ninguno nessuno nessuna geen nenhum nenhuma brak inga
  ingen ei κανενα καμια zadne zadny ziadne ziadny nincs niciun niciunul na`);

/** No language joins its words so: `ei__` is a name, though "ei" says that there is none. */
const JOINED = /[\p{L}\d]_|_[\p{L}\d]/u;

/** Whether a cell says that there is no name: "keine", "n/a". */
export function isNone(cell: string): boolean {
  if (JOINED.test(cell)) return false;
  const words = foldedWords(cell.slice(0, 20));
  return (
    words.length === 0 || (words.length === 1 && saysNone(words)) || /^n\/a$/i.test(cell.trim())
  );
}

function namesIn(cell: string): string[] {
  if (isNone(cell)) return [];
  return namesInCell(cell)
    .filter((name) => name.length <= LIMITS.cell && isName(name))
    .slice(0, LIMITS.declarations);
}

/** One word with digits in it, however long: `client%2Fsession%2F5b0e2c…`. */
function isCode(name: string): boolean {
  return (
    name.length <= LONGEST_NAME &&
    /^[\w.%:@/|~-]*\d[\w.%:@/|~-]*$/.test(name) &&
    /[a-z]/i.test(name) &&
    !/^https?:/i.test(name)
  );
}

/** In a column of names more is one than looks like it. */
function isName(name: string): boolean {
  return looksLikeName(name) !== 'no' || isKey(name);
}

/** A code, or a key of several words of which one can be nothing but a name. */
function isKey(name: string): boolean {
  if (isCode(name)) return true;
  if (isFewWords(name)) return false;
  const words = name.split(/\s+/);
  return words.length <= 3 && words.some((word) => looksLikeName(word) === 'certain');
}

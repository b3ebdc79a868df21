import { LIMITS } from '../limits';
import type { StorageKind } from '../model';
import { plainCell } from './cell-text';
import { looksLikeName, namesInCell } from './names';
import { storageOfText } from './storage';

/** One name of a cell, with what the cell itself says of it. */
export interface NamedEntry {
  name: string;
  purpose?: string;
  storage?: StorageKind;
}

/** Longer than this is no name that anyone prints. */
const LONGEST_NAME = 160;

/** Whether a cell can be nothing but the name of a cookie, or the first of several. */
export function isCertainName(text: string): boolean {
  return nameGrade(text) === 'certain';
}

/** How likely a cell begins with the name of a cookie. */
export function nameGrade(text: string): 'certain' | 'possible' | 'no' {
  const { names } = withoutStorageLabel(text.slice(0, 4 * LONGEST_NAME));
  const [first = ''] = names.split(/[\n,;]/, 1);
  if (first.length > LONGEST_NAME) return 'no';
  const grade = looksLikeName(first.trim());
  return grade === 'no' && isName(first.trim()) ? 'possible' : grade;
}

/** `name: what it does`, one a line, is a name and its purpose; any other line holds names only. */
const NAME_AND_PURPOSE = /^(\S{1,100}(?:\s[*#]\S{0,20})?)\s{0,3}(?::|–|—|=>|\s-)\s{1,3}(\S.*)$/su;

/**
 * The names that a cell holds.
 *
 * @param isGiven whether the format itself says that names stand there: then no name is doubted.
 */
export function namedEntries(printed: string, isGiven: boolean): NamedEntry[] {
  if (isGiven) return namesInCell(printed).map((name) => ({ name }));
  const { names: cell, storage } = withoutStorageLabel(printed);
  const lines = cell.split('\n').map((line) => line.trim());
  const pairs = lines.map((line) => NAME_AND_PURPOSE.exec(line));
  const kept = storage && { storage };
  if (!pairs.some(isNameWithPurpose)) return namesIn(cell).map((name) => ({ name, ...kept }));
  return lines.flatMap((line, at) => {
    const [, left, right] = pairs[at] ?? [];
    if (left === undefined || right === undefined)
      return namesIn(line).map((name) => ({ name, ...kept }));
    return namesIn(left).map((name) => ({ name, purpose: plainCell(right), ...kept }));
  });
}

function isNameWithPurpose(pair: RegExpExecArray | null): boolean {
  const [, left = '', right = ''] = pair ?? [];
  return /\S\s+\S/.test(right) && looksLikeName(left) !== 'no' && looksLikeName(right) === 'no';
}

/** "Local storage: key": which storage the names of a cell are in. */
const STORAGE_LABEL = /^([^:\n]{3,30}):\s{1,9}(\S[^]*)$/;

function withoutStorageLabel(cell: string): { names: string; storage?: StorageKind } {
  const [, label = '', names = ''] = STORAGE_LABEL.exec(cell.trim()) ?? [];
  const storage = label === '' ? undefined : storageOfText(label);
  return storage ? { names, storage } : { names: cell };
}

function namesIn(cell: string): string[] {
  return namesInCell(cell)
    .filter((name) => name.length <= LIMITS.cell && isName(name))
    .slice(0, LIMITS.declarations);
}

/** In a column of names also a key of several words is one, where a word of it can be nothing else. */
function isName(name: string): boolean {
  if (looksLikeName(name) !== 'no') return true;
  const words = name.split(/\s+/);
  return words.length <= 3 && words.some((word) => looksLikeName(word) === 'certain');
}

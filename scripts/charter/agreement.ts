import type { Declaration } from '../../src/charter/model';
import { readRetention } from '../../src/charter/meaning/retention';
import { categoryOfText } from '../../src/charter/meaning/category';
import { storageOfText } from '../../src/charter/meaning/storage';
import type { ExpectedDeclaration } from './index-format';

/** What a key can tell of a declaration beside its name. */
export const FIELDS = ['provider', 'service', 'purpose', 'retention', 'category'] as const;
export type Field = (typeof FIELDS)[number];

/** Conventions differ: a year of 365 or 365.25 days. */
const TOLERANCE = 0.02;
/** So much of the expected words has to be there, in their order of no matter. */
const SAME_WORDS = 0.8;

/** Whether a name as it was read is the one that the key prints: white space, quotes and escapes apart. */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\\(?=[^a-z0-9\s])/gi, '')
    .replace(/[\s\u00a0\u200b\u2060\u00ad"“”«»'‘’`]+/g, '');
}

/** Whether a declaration tells a field as the key has it; only asked where the key has it. */
export function agrees(field: Field, expected: ExpectedDeclaration, read: Declaration): boolean {
  const text = expected[field] ?? '';
  switch (field) {
    case 'provider':
      return isSameProvider(text, read.provider) || isSameProvider(text, read.domain);
    case 'service':
      return isSameText(text, read.service);
    case 'purpose':
      return isSameText(text, read.purpose);
    case 'retention':
      return isSameRetention(text, read);
    case 'category':
      return isSameCategory(text, read);
  }
}

/** The same organisation or host: one's words within the other's, legal forms apart. */
function isSameProvider(expected: string, read: string | undefined): boolean {
  if (read === undefined) return false;
  const [a, b] = [foldedProvider(expected), foldedProvider(read)];
  return a === b || (a !== '' && b !== '' && (holds(a, b) || holds(b, a)));
}

function holds(whole: string, part: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}

function foldedProvider(text: string): string {
  return folded(text)
    .replace(
      /\b(?:https?|www|inc|ltd|llc|gmbh|limited|sas|sa|bv|corporation|corp|ireland|co)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

function isSameText(expected: string, read: string | undefined): boolean {
  if (read === undefined) return false;
  const [a, b] = [folded(expected), folded(read)];
  if (a === b) return true;
  const [wanted, there] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...wanted].filter((word) => there.has(word)).length;
  return shared >= SAME_WORDS * Math.max(wanted.size, there.size);
}

function isSameRetention(expected: string, { retention }: Declaration): boolean {
  if (!retention) return false;
  // A bare number, whose unit the column's heading gives: the key has the cell alone.
  if (/^[<>]?\s?\d+$/.test(expected.trim()) && retention.text === expected.trim()) return true;
  const wanted = readRetention(expected);
  if (wanted.seconds !== null && retention.seconds !== null) {
    return Math.abs(wanted.seconds - retention.seconds) <= TOLERANCE * wanted.seconds;
  }
  const isOpen = (kind: string) => kind === 'persistent' || kind === 'unknown';
  return wanted.kind === retention.kind || (isOpen(wanted.kind) && isOpen(retention.kind));
}

/**
 * By its words, or where the words are those of another place, by what they come to. Where the key's words are
 * a kind of storage, which machine formats state beside the category, by that.
 */
function isSameCategory(expected: string, { category, storage }: Declaration): boolean {
  if (storage !== undefined && storageOfText(expected) === storage) return true;
  if (!category) return false;
  if (category.text !== undefined && isSameText(expected, category.text)) return true;
  return categoryOfText(expected) === category.is;
}

/** Lower case, no accents, words and digits only. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

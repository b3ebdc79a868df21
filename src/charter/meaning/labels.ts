import type { Column } from '../grid';
import { wordCount } from './cell-measure';
import { columnOfHeading } from './columns';

/** A value with the label before it: `Purpose: remembers the cart`. */
export interface Labelled {
  label: string;
  /** What the label says that the value is; undefined where it says nothing that is known. */
  column: Column | undefined;
  value: string;
}

const LABEL = /^[*_]{0,3}([^\s:：*_][^:：\n]{0,48}?)[*_]{0,3}\s?[:：][*_]{0,3}(?:\s+|$)/u;
/** Where in a line another label may begin. */
const NEXT_LABEL =
  /(?:[;|·•.,]|\s[-–—])\s+(?=[*_]{0,3}\p{Lu}?[^:：;|·•.,\n]{1,40}[:：]\s)|\s(?=\p{Lu}[^\s:：]{1,30}(?:\s\p{Ll}{1,20}){0,2}\s?[:：]\s)/gu;
const MOST_LABELS = 20;
const MOST_WORDS_OF_LABEL = 5;

/**
 * The labels of a line with their values: one, or several as in `Name: _ga; Purpose: …; Lifetime: 2 years`.
 *
 * @returns none where it begins with no label; the first may be one that is not known.
 */
export function labelledIn(text: string): Labelled[] {
  const first = labelled(text);
  if (!first) return [];
  if (!first.column || first.value === '') return [first];
  const parts = partsWithLabels(text);
  return parts.map((part) => labelled(part)).filter((one) => one !== undefined);
}

/**
 * The labels within a text that begins with none: `Keeps the cart. Lifetime: 1 year. Provider: Example`.
 *
 * @returns what stands before the first of them, and each with its value.
 */
export function labelledWithin(text: string): { before: string; labels: Labelled[] } {
  const [before = '', ...parts] = partsWithLabels(text);
  return { before, labels: parts.flatMap((part) => labelled(part) ?? []) };
}

function partsWithLabels(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(NEXT_LABEL)) {
    if (parts.length >= MOST_LABELS) break;
    const start = match.index + match[0].length;
    const { column } = labelled(text.slice(start, start + 80)) ?? {};
    if (!column || column === 'ignored') continue;
    const isSentence = match[0].startsWith('.');
    parts.push(text.slice(from, match.index + (isSentence ? 1 : 0)));
    from = start;
  }
  return [...parts, text.slice(from)];
}

function labelled(text: string): Labelled | undefined {
  if (!/[:：]/.test(text)) return undefined;
  const match = LABEL.exec(text);
  const label = match?.[1]?.trim() ?? '';
  if (!match || label === '' || wordCount(label) > MOST_WORDS_OF_LABEL) return undefined;
  return { label, column: columnOfHeading(label), value: text.slice(match[0].length).trim() };
}

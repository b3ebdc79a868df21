import { readRetention } from './retention';

/** Longer than this a cell tells no term, host or lifetime, but a story. */
const LONGEST_TERM = 120;
const MOST_TERM_WORDS = 6;
const MOST_LIFETIME_WORDS = 8;
/** Of a cell whose words are counted: more is a story in any case. */
const LOOKED_AT = 400;

/** `*.shop.example`, `.shop.example`, `shop.example/path`. */
const HOST = /^(?:https?:\/\/)?[*.]{0,3}(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/:*]\S*)?$/u;

/** How many words a cell has, counted no further than is of interest. */
export function wordCount(text: string): number {
  let count = 0;
  let isInWord = false;
  const end = Math.min(text.length, LOOKED_AT);
  for (let at = 0; at < end; at += 1) {
    const isBlank = isBlankAt(text, at);
    if (!isBlank && !isInWord) count += 1;
    isInWord = !isBlank;
  }
  return count;
}

/** Counting is what lines and cells are asked for most: a pattern is for the blanks of other scripts only. */
function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32
    ? code === 32 || (code >= 9 && code <= 13)
    : code >= 160 && /\s/.test(text[at]!);
}

/** Whether a cell is nothing but hosts: `.shop.example`, `shop.example, www.shop.example`. */
export function isHosts(text: string): boolean {
  if (text.length > 2_000) return false;
  const parts = text.split(/[\s,;|]+/).filter(Boolean);
  return parts.length > 0 && parts.every((part) => part.length < 255 && HOST.test(part));
}

/** Whether a cell is a lifetime and little else: a sentence may tell one in passing. */
export function isLifetime(text: string): boolean {
  if (text.length > LONGEST_TERM || wordCount(text) > MOST_LIFETIME_WORDS) return false;
  return readRetention(text).kind !== 'unknown';
}

/** Whether a cell is a sentence or more. */
export function isProse(text: string): boolean {
  return wordCount(text) > MOST_TERM_WORDS;
}

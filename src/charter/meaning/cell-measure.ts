import { readRetention } from './retention';

/** Longer than this a cell tells no term, host or lifetime, but a story. */
const LONGEST_TERM = 120;
const MOST_TERM_WORDS = 6;
const MOST_LIFETIME_WORDS = 8;

/** `*.shop.example`, `.shop.example`, `shop.example/path`. */
const HOST = /^(?:https?:\/\/)?[*.]{0,3}(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/:*]\S*)?$/u;

/** How many words a cell has, counted no further than is of interest. */
export function wordCount(text: string): number {
  return text.slice(0, 400).split(/\s+/).filter(Boolean).length;
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

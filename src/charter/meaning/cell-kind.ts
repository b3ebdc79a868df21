import { categoryOfText } from './category';
import { isCertainName, nameGrade } from './name-cell';
import { answerOfText, partyOfText } from './party';
import { readRetention } from './retention';
import { storageOfText } from './storage';
import type { Column } from '../grid';

/** Longer than this a cell tells no term, host or lifetime, but a story. */
const LONGEST_TERM = 120;
const MOST_TERM_WORDS = 6;

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

/** Whether a cell is a lifetime and little else. */
export function isLifetime(text: string): boolean {
  return text.length <= LONGEST_TERM && readRetention(text).kind !== 'unknown';
}

/** Whether a cell is a sentence or more. */
export function isProse(text: string): boolean {
  return wordCount(text) > MOST_TERM_WORDS;
}

/**
 * How well a cell goes under a column: positive where it is what such a column holds, negative where it is
 * what another column holds, 0 where nothing is to be told.
 */
export function fit(text: string, column: Column): number {
  if (text === '' || column === 'ignored') return 0;
  switch (column) {
    case 'name':
      return nameFit(text);
    case 'retention':
      return isLifetime(text) ? 2 : isProse(text) ? -2 : isCertainName(text) ? -1 : 0;
    case 'domain':
      return isHosts(text) ? 2 : isProse(text) ? -2 : -1;
    case 'party':
      return partyOfText(text) || answerOfText(text) !== undefined ? 2 : isProse(text) ? -2 : -1;
    case 'storage':
      return storageOfText(text) ? 2 : isProse(text) ? -2 : -1;
    case 'purpose':
      return isProse(text)
        ? 2
        : isCertainName(text) || isLifetime(text) || isHosts(text)
          ? -1
          : 0.5;
    case 'category':
      return termFit(text) + (categoryOfText(text) ? 1 : 0);
    case 'provider':
    case 'service':
      return termFit(text);
  }
}

function nameFit(text: string): number {
  switch (nameGrade(text)) {
    case 'certain':
      return 3;
    case 'possible':
      return isLifetime(text) ? -1 : 1;
    case 'no':
      return -2;
  }
}

/** Of a column of short terms that are no names of cookies. */
function termFit(text: string): number {
  if (isProse(text)) return -2;
  if (isCertainName(text) && !isHosts(text)) return -2;
  return isLifetime(text) ? -1 : 1;
}

import { AND_SO_ON, CONJUNCTIONS } from './name-pieces';

const FEW_WORDS = /^[A-ZÀ-ÞŒ]?[a-zß-ÿœ]{1,30}(?: (?:[A-ZÀ-ÞŒ]?[a-zß-ÿœ]{1,30}|\d{1,4})){1,4}$/;
/** What is a name, a count behind one, or says how names begin, in letters alone. */
const UNLIKE_WORDS = /x{4}|sess(?:ion)?id| (?:x|with|par|mit|por|con|met|com) /i;

/**
 * Whether a text is a few words of a language, which are no name and hold none: so are most short lines of a
 * page, its menus and titles, and this tells it much faster than the way that other texts go.
 */
export function isFewWords(text: string): boolean {
  if (!FEW_WORDS.test(text) || UNLIKE_WORDS.test(text)) return false;
  const [first = ''] = text.split(' ', 1);
  return !CONJUNCTIONS.has(first.toLowerCase()) && !AND_SO_ON.test(text);
}

import type { Category } from '../model';
import { ASKING, CATEGORY_WORDS, NOT, PRECEDENCE } from './category-words';
import { foldedWords } from './folded';
import { remembering } from './remembering';
import { wordSet } from './word-set';

/** A heading of more is a sentence. */
const LONGEST = 160;
const MOST_WORDS = 14;

const lexicon = PRECEDENCE.map(
  (category) => [category, wordSet(CATEGORY_WORDS[category])] as const,
);
const isNot = wordSet(NOT);
const isAsking = wordSet(ASKING);

/**
 * The category that a column's cell, a section's heading or a group's name stands for, in any of sixteen
 * languages. `functional` is the word that can mean necessary or preferences.
 *
 * @param text a few words: "Cookies de mesure d'audience", "2. Cookies Niezbędne (Necessary)".
 * @returns nothing where it names no category, or says only what they are not.
 */
export const categoryOfText: (text: string) => Category | undefined = remembering(categoryIn, {
  most: 2_000,
  longest: LONGEST,
});

function categoryIn(text: string): Category | undefined {
  if (text.length > LONGEST || /[?]\s{0,9}$/.test(text)) return undefined;
  const words = foldedWords(text, LONGEST);
  if (words.length === 0 || words.length > MOST_WORDS || isAsking(words.slice(0, 1))) {
    return undefined;
  }
  const named = new Set<Category>();
  for (const [at, word] of words.entries()) {
    const category = lexicon.find(([, isOne]) => isOne([word]))?.[0];
    if (!category) continue;
    if (category === 'unclassified' || !isNegated(words, at)) named.add(category);
  }
  return PRECEDENCE.find((category) => named.has(category));
}

/** "Not strictly necessary". */
function isNegated(words: readonly string[], at: number): boolean {
  return isNot(words.slice(Math.max(0, at - 2), at));
}

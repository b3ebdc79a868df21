import type { Category } from '../model';
import { ADVERTISING, CHOOSING, MEASURING, NEEDED, NEGATIONS } from './purpose-words';
import { foldedWords } from './folded';
import { remembering } from './remembering';
import { wordSet } from './word-set';

const LONGEST = 2_000;
/** How far a negation reaches: "not used for any advertising". */
const REACH = 5;

const isNegation = wordSet(NEGATIONS);

/** The strictest first: a purpose that names advertising beside a login is advertising. */
const EVIDENCE = (
  [
    ['marketing', ADVERTISING],
    ['statistics', MEASURING],
    ['necessary', NEEDED],
    ['preferences', CHOOSING],
  ] as const
).map(([category, words]) => [category, wordSet(words)] as const);

type Said = (typeof EVIDENCE)[number][0] | 'negation' | undefined;

/**
 * The category that a purpose's wording speaks for, only where it is clear: the strictest that is named,
 * outside negations ("no advertising").
 *
 * @param text a purpose as printed.
 */
export function categoryOfPurpose(text: string): Category | undefined {
  return explainedPurpose(text)?.category;
}

/**
 * The same, with the words that decided, folded: `audience`, `statistics` of "Audience statistics".
 */
export function explainedPurpose(
  text: string,
): { category: Category; words: string[] } | undefined {
  const clauses = text.slice(0, LONGEST).split(/[.;:!?\n()]+/);
  const named = new Map<Category, Set<string>>();
  for (const clause of clauses) {
    const words = foldedWords(clause, LONGEST);
    let lastNegation = -REACH - 1;
    for (const [at, word] of words.entries()) {
      const said = saidBy(word);
      if (said === 'negation') lastNegation = at;
      else if (said && at - lastNegation > REACH) {
        const already = named.get(said);
        if (already) already.add(word);
        else named.set(said, new Set([word]));
      }
    }
  }
  for (const [category] of EVIDENCE) {
    const words = named.get(category);
    if (words) return { category, words: [...words] };
  }
  return undefined;
}

/** Purposes are made of the same few words. */
const saidBy = remembering(
  (word): Said =>
    isNegation([word]) ? 'negation' : EVIDENCE.find(([, isOne]) => isOne([word]))?.[0],
  { most: 20_000, longest: 40 },
);

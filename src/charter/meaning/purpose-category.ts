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
  const clauses = text.slice(0, LONGEST).split(/[.;:!?\n()]+/);
  const named = new Set<Category>();
  for (const clause of clauses) {
    const words = foldedWords(clause, LONGEST);
    let lastNegation = -REACH - 1;
    for (const [at, word] of words.entries()) {
      const said = saidBy(word);
      if (said === 'negation') lastNegation = at;
      else if (said && at - lastNegation > REACH) named.add(said);
    }
  }
  return EVIDENCE.map(([category]) => category).find((category) => named.has(category));
}

/** Purposes are made of the same few words. */
const saidBy = remembering(
  (word): Said =>
    isNegation([word]) ? 'negation' : EVIDENCE.find(([, isOne]) => isOne([word]))?.[0],
  { most: 20_000, longest: 40 },
);

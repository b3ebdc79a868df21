import { foldedWords } from './folded';

/**
 * A set of words of many languages, to be looked for in a text.
 *
 * @param words folded, with spaces between; `word*` is a beginning.
 * @returns whether one of them is among the words of a text that were folded already.
 */
export function wordSet(words: string): (folded: readonly string[]) => boolean {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const word of words.split(/\s+/).filter(Boolean)) {
    if (word.endsWith('*')) beginnings.add(word.slice(0, -1));
    else whole.add(word);
  }
  const shortest = Math.min(...[...beginnings].map(({ length }) => length));
  const longest = Math.max(0, ...[...beginnings].map(({ length }) => length));
  const begins = (word: string) => {
    for (let end = shortest; end <= Math.min(longest, word.length); end++) {
      if (beginnings.has(word.slice(0, end))) return true;
    }
    return false;
  };
  return (folded) => folded.some((word) => whole.has(word) || begins(word));
}

/** The words of a cell or heading that is short enough to be a term rather than a sentence. */
export function termWords(text: string, longest: number): string[] {
  return text.length > longest ? [] : foldedWords(text, longest);
}

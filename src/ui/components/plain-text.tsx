import { render, type VNode } from 'preact';
import type { Words } from './words';
import { WordsContext } from './words-context';

/** The marks that a style sheet sets around what a site wrote, by language; else the English ones. */
const QUOTES: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['fr', ['«\u202f', '\u202f»']],
  ['de', ['„', '“']],
  ['es', ['«', '»']],
  ['it', ['«', '»']],
]);
const ENGLISH_QUOTES = ['“', '”'] as const;

/**
 * What a component says, as text for a file. Needs a document, of which nothing is changed.
 *
 * @param words of the language that it is said in.
 */
export function plainText(said: VNode, words: Words): string {
  const container = document.createElement('div');
  render(<WordsContext.Provider value={words}>{said}</WordsContext.Provider>, container);
  const [open, close] = QUOTES.get(words.language.slice(0, 2)) ?? ENGLISH_QUOTES;
  for (const quote of container.querySelectorAll('q')) {
    quote.replaceWith(`${open}${quote.textContent ?? ''}${close}`);
  }
  const text = container.textContent ?? '';
  render(null, container);
  return text;
}

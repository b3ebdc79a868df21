import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './words';

/** Where components find their words; a page's main provides them. */
export const WordsContext = createContext<Words | null>(null);

/**
 * The words of the page's language.
 *
 * @throws Error where the page provides none.
 */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No WordsContext.Provider around this component');
  return words;
}

import type { Line } from '../grid';
import { columnOfHeading } from '../meaning/columns';

/** Whose they are, how many, and the words of a link. */
const COUNTED = /^(\p{Lu}[^\n]{0,60}?)\s\d{1,3}\s?(\p{L}[^\n]{4,80})$/u;

/**
 * Whose the cookies are that begin there, as dialogs of consent platforms head them: "Example 2", "Learn more
 * about this provider", on one line or two. The link's last word is what heads a column of providers.
 *
 * @returns nothing where the lines above are no such heading.
 */
export function providerAbove(lines: readonly Line[], at: number): string | undefined {
  const [first = '', second = ''] = [lines[at - 2]?.text, lines[at - 1]?.text];
  for (const text of [second, `${first} ${second}`]) {
    const [, provider, link = ''] = COUNTED.exec(text) ?? [];
    const last = link.slice(link.lastIndexOf(' ') + 1);
    if (provider && columnOfHeading(last) === 'provider') return provider;
  }
  return undefined;
}

/** How a charter may have come to print a real cookie's name. */
export interface Spelling {
  text: string;
  /** A guess: only for notations that fix enough of a name to be meant. */
  isLoose: boolean;
}

/** Under this a name that lost its first character could be many a cookie's. */
export const SHORTEST_LOOSE_NAME = 2;
/** So much of a pattern's beginning has to agree with a name that lost characters. */
export const SHORTEST_LOOSE_STEM = 5;

/**
 * Other spellings under which a charter may name a cookie, the likelier first: with escaped bytes put back
 * (`%40`), without the underscores or dots at its beginning (`ga` for `_ga`), and without those that a
 * Markdown reader took for emphasis (`gatUA-1` for `_gat_UA-1`).
 *
 * @param name a real cookie's name.
 */
export function otherSpellings(name: string): Spelling[] {
  const spellings: Spelling[] = [];
  const decoded = name.includes('%') ? unescaped(name) : name;
  if (decoded !== name) spellings.push({ text: decoded, isLoose: false });
  const start = name.search(/[^_.]/);
  if (start > 0) spellings.push({ text: name.slice(start), isLoose: true });
  const emphasised = /^(__?)(?=[^_])([^_]{1,200}(?:_[^_]{1,200}){0,9}?)\1(?=[^_])/.exec(name);
  if (emphasised) {
    const [whole, , inner = ''] = emphasised;
    spellings.push({ text: inner + name.slice(whole.length), isLoose: true });
  }
  return spellings;
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

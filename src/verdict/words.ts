const LONGEST_TEXT = 500;

/** Most texts: for them no pattern of Unicode classes is needed, which takes a millisecond to compile. */
const PLAIN = /^[ -~]*$/;

/**
 * A text without what does not matter when two names are held against each other: case, accents,
 * punctuation.
 *
 * @returns words in lower case, separated by single spaces.
 */
export function plainWords(text: string): string {
  const start = text.slice(0, LONGEST_TEXT);
  if (PLAIN.test(start)) {
    return start
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return start
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A text without what does not matter when two names are held against each other: case, accents,
 * punctuation.
 *
 * @returns words in lower case, separated by single spaces.
 */
export function plainWords(text: string): string {
  return text
    .slice(0, 500)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

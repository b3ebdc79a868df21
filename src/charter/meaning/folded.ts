/** Letters that Unicode does not take apart into a base and a mark. */
const LETTERS = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ς', 'σ'],
]);

/**
 * The words of a text without what does not matter when vocabularies of many languages are held against
 * it: case, accents, punctuation. `maxAge` and `max_age` are two words.
 *
 * @param text any text; what is beyond `longest` characters is not looked at.
 */
export function foldedWords(text: string, longest = 200): string[] {
  return text
    .slice(0, longest)
    .replace(/([\p{Ll}\d])(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđıς]/g, (letter) => LETTERS.get(letter) ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

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

/** Most texts: for them no pattern of Unicode classes is needed, which takes several times as long. */
const PLAIN = /^[ -~]*$/;

/**
 * The words of a text without what does not matter when vocabularies of many languages are held against
 * it: case, accents, punctuation. `maxAge` and `max_age` are two words.
 *
 * @param text any text; what is beyond `longest` characters is not looked at.
 */
export function foldedWords(text: string, longest = 200): string[] {
  const start = text.slice(0, longest);
  if (PLAIN.test(start)) {
    return start
      .replace(/([a-z\d])([A-Z][a-z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
  }
  return start
    .replace(/([\p{Ll}\d])(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđıς]/g, (letter) => LETTERS.get(letter) ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

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
  const start = text.length > longest ? text.slice(0, longest) : text;
  return (
    wordsInAscii(start) ??
    start
      .replace(/(?<=[\p{Ll}\d])(?=\p{Lu}\p{Ll})/gu, ' ')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[ßæœøłđıς]/g, (letter) => LETTERS.get(letter) ?? letter)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
  );
}

/** The same without patterns, which take several times as long: most texts have nothing beyond ASCII. */
function wordsInAscii(text: string): string[] | undefined {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let from = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return undefined;
    const isPart = isSmall(code) || isCapital(code) || isDigit(code);
    if (isPart && from < 0) from = at;
    const isHump = isPart && from < at && isHumpAt(text, at);
    if (from < 0 || (isPart && !isHump)) continue;
    words.push(lower.slice(from, at));
    from = isHump ? at : -1;
  }
  if (from >= 0) words.push(lower.slice(from));
  return words;
}

/** The `A` of `maxAge`, not that of `HTTPAge`. */
function isHumpAt(text: string, at: number): boolean {
  return (
    isCapital(text.charCodeAt(at)) &&
    !isCapital(text.charCodeAt(at - 1)) &&
    isSmall(text.charCodeAt(at + 1))
  );
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

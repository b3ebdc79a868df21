import { gradeOfToken } from './name-grade';

/** Words for "and" and "or" between names, in sixteen languages, folded. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  `and or et ou und oder y e o u en of och eller og ja tai και ή η a i oraz lub albo nebo či alebo és
  es vagy és/vagy și si sau and/or et/ou und/oder y/o e/o en/of ja/tai och/eller og/eller & + sowie`.split(
    /\s+/,
  ),
);

/** What is said after the last of several names. */
export const AND_SO_ON =
  /[\s,]+(?:and the like|and others?|and similar|and so on|etc\.?|et autres|et similaires|usw\.?|u\. ?a\.?|und ähnliche|und andere|y otr[oa]s|e altri|e outros|en andere|m\.m\.|osv\.?|i inne|itp\.?|itd\.?)$/iu;

const OPENING = '<{[(';
const CLOSING = '>}])';

/**
 * The pieces of a line that are names of their own. Commas, semicolons, spaced slashes and bars and words for
 * "and" part names; a slash or a blank without them only where what it parts are surely names.
 */
export function piecesOf(line: string): string[] {
  const text = line.replace(AND_SO_ON, '');
  const parts = splitOutside(text, isSeparator).flatMap(atConjunctions);
  const pieces = parts.flatMap(atSlashes).flatMap(atBlanks);
  if (pieces.length < 2) return pieces;
  return pieces.map((piece, at) =>
    at === pieces.length - 1 ? piece.replace(/(?<=\w)\.$/, '') : piece,
  );
}

/** Splits where `isThere` says so, but not inside brackets that are closed. */
function splitOutside(text: string, isThere: (text: string, at: number) => boolean): string[] {
  const inside = insideBrackets(text);
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (inside[at] || !isThere(text, at)) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** Which characters stand in brackets; a bracket that is never closed is a character like others. */
function insideBrackets(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  const open: { at: number; bracket: string }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (OPENING.includes(character)) open.push({ at, bracket: character });
    const kind = CLOSING.indexOf(character);
    if (kind < 0 || open.at(-1)?.bracket !== OPENING[kind]) continue;
    const { at: start } = open.pop()!;
    if (open.length === 0) inside.fill(1, start, at + 1);
  }
  return inside;
}

function isSeparator(text: string, at: number): boolean {
  const character = text[at];
  if (character === ',' || character === ';' || character === '\t') return true;
  if (character === '•' || character === '●' || character === '·') return true;
  const isSpaced = text[at - 1] === ' ' && text[at + 1] === ' ';
  return isSpaced && (character === '/' || character === '|');
}

/** `_gid och _gat`: both sides can be names, and one of them is nothing else. */
function atConjunctions(part: string): string[] {
  const words = splitOutside(part, (text, at) => text[at] === ' ');
  if (words.length < 2) return [part];
  const pieces: string[][] = [[]];
  for (const [at, word] of words.entries()) {
    const isJoining = CONJUNCTIONS.has(word.toLowerCase());
    const before = words[at - 1];
    const after = words[at + 1];
    if (isJoining && at === 0 && after && gradeOfToken(after) !== 'no') continue;
    if (isJoining && before && after && areNames(before, after)) pieces.push([]);
    else pieces.at(-1)!.push(word);
  }
  return pieces.map((piece) => piece.join(' ')).filter(Boolean);
}

function areNames(one: string, other: string): boolean {
  const grades = [one, other].map((word) => gradeOfToken(unquoted(word)));
  return !grades.includes('no') && (grades.includes('certain') || one.toUpperCase() === one);
}

/** `_ga/_gid`, `PHPSESSID/JSESSIONID`; a slash inside a name stays. */
function atSlashes(part: string): string[] {
  if (!part.includes('/') || part.includes(':') || part.startsWith('/')) return [part];
  const pieces = splitOutside(part, (text, at) => text[at] === '/');
  const areAll =
    pieces.length > 1 &&
    pieces.every((piece) => piece.length >= 2 && gradeOfToken(piece.trim()) === 'certain');
  return areAll && !/\d\//.test(part) ? pieces : [part];
}

/** `_ga _gid _gat`. */
function atBlanks(part: string): string[] {
  const words = splitOutside(part, (text, at) => text[at] === ' ');
  const areAll =
    words.length > 1 && words.every((word) => gradeOfToken(unquoted(word)) === 'certain');
  return areAll ? words : [part];
}

function unquoted(word: string): string {
  return word.replace(/["“”„'’»«]/g, '');
}

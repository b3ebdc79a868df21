/**
 * A charter's way of writing a cookie name, made ready to be held against real names.
 * `pattern` is literal texts with a gap between each two (and before the first or after the last where
 * that is empty); each gap takes `least[i]` characters or more.
 */
export type Notation =
  | { kind: 'name'; name: string }
  | { kind: 'pattern'; literals: string[]; least: number[] }
  | { kind: 'nothing' };

/** Longer notations are cut: no browser stores a name over 4,096 bytes. */
const LONGEST_NOTATION = 4_096;

const PLACEHOLDERS = [
  String.raw`(?<any>\*+)`,
  String.raw`#+`,
  String.raw`<[^<>]*>`,
  String.raw`\{[^{}]*\}`,
  // An index such as [0] is part of a name.
  String.raw`\[(?!\d+\])[^\][]+\]`,
  String.raw`…|\.{3,}`,
  String.raw`(?<run>[xX]{3,})`,
  // A percent sign that does not begin an escaped byte.
  String.raw`%(?![\dA-Fa-f]{2})s?`,
];
const PLACEHOLDER = new RegExp(PLACEHOLDERS.join('|'), 'g');
const STARTING_WITH =
  /(?:start(?:ing|s)? with|begin(?:ning|s)? with|commençant par|débutant par|qui commencent? par|die mit|beginnend mit)\s+["“”«'‘’\s]*([^\s"“”»'’]+)/iu;
const QUOTES = /^["“”«»'‘’`\s]+|["“”«»'‘’`\s]+$/gu;

/**
 * Reads a name notation: a bare name, or one with `*` (any text, also none) or a placeholder (one
 * character or more): `#`, `<id>`, `[id]`, `{id}`, `xxx`, `…`, `%`; or "any cookie starting with …".
 * A notation of placeholders only fits nothing: what declares every name declares none.
 *
 * @param printed one name as the charter prints it, never a list of names.
 */
export function readNotation(printed: string): Notation {
  const text = printed.slice(0, LONGEST_NOTATION).replace(QUOTES, '');
  const start = STARTING_WITH.exec(text)?.[1];
  return start ? patternOf(`${start.replace(/\*+$/, '')}*`) : patternOf(text);
}

function patternOf(text: string): Notation {
  const literals: string[] = [];
  const least: number[] = [];
  let from = 0;
  for (const match of placeholders(text)) {
    literals.push(text.slice(from, match.index));
    least.push(match.groups?.any ? 0 : 1);
    from = match.index + match[0].length;
  }
  if (least.length === 0) return text ? { kind: 'name', name: text } : { kind: 'nothing' };
  literals.push(text.slice(from));
  const says = literals.some((literal) => /[\p{L}\p{N}]/u.test(literal));
  return says ? { kind: 'pattern', literals, least } : { kind: 'nothing' };
}

/** A single `X` stands for something only beside a run of them: `_gat_UA-XXXXXX-X`. */
function placeholders(text: string): RegExpExecArray[] {
  const found = [...text.matchAll(PLACEHOLDER)];
  const letter = found.find(({ groups }) => groups?.run)?.groups?.run?.[0];
  if (!letter) return found;
  const single = `(?<=[-_.])${letter}(?=$|[-_.])`;
  return [...text.matchAll(new RegExp([...PLACEHOLDERS, single].join('|'), 'g'))];
}

/**
 * Whether a real cookie name fits a notation. Case counts, as it does for browsers. Takes time in
 * proportion to the name: each literal is looked for once, leftmost first.
 */
export function fitsNotation(notation: Notation, name: string): boolean {
  if (notation.kind === 'name') return notation.name === name;
  return notation.kind === 'pattern' && fitsPattern(notation.literals, notation.least, name);
}

function fitsPattern(literals: string[], least: number[], name: string): boolean {
  const last = literals.length - 1;
  const tail = literals[last] ?? '';
  let at = literals[0]?.length ?? 0;
  if (!name.startsWith(literals[0] ?? '') || !name.endsWith(tail)) return false;
  for (let i = 1; i < last; i += 1) {
    const literal = literals[i] ?? '';
    const from = at + (least[i - 1] ?? 0);
    const found = name.indexOf(literal, from);
    // Of an empty literal indexOf finds the name's end, even from beyond it.
    if (found < from) return false;
    at = found + literal.length;
  }
  return at + (least[last - 1] ?? 0) <= name.length - tail.length;
}

/**
 * How much of a name a notation fixes: of two that fit, the one that fixes more is meant.
 *
 * @returns Infinity for a bare name, the count of literal characters of a pattern, 0 for nothing.
 */
export function specificity(notation: Notation): number {
  if (notation.kind === 'name') return Number.POSITIVE_INFINITY;
  if (notation.kind === 'nothing') return 0;
  return notation.literals.reduce((sum, literal) => sum + literal.length, 0);
}

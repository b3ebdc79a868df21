import { fitsExpression, readExpression, type Expression } from './expression';
import { placeholdersIn, type Placeholder } from './placeholders';

/**
 * A charter's way of writing a cookie name, made ready to be held against real names.
 * `pattern` is literal texts with a gap between each two (and before the first or after the last where
 * that is empty); each gap takes `least[i]` characters or more. `wantsDigit`: what its gap takes is a number
 * or an identifier, which words are not.
 */
export type Notation =
  | { kind: 'name'; name: string }
  | { kind: 'pattern'; literals: string[]; least: number[]; wantsDigit?: true }
  | { kind: 'expression'; expression: Expression }
  | { kind: 'nothing' };

/** Longer notations are cut: no browser stores a name over 4,096 bytes. */
const LONGEST_NOTATION = 4_096;
/** A name of so many characters that ends in a separator stands for all that begin with it. */
const SHORTEST_PREFIX = 3;
/** With less than this before its gap a notation would take words for identifiers. */
const SHORTEST_STEM = 3;

const STARTING_WITH =
  /(?:start(?:ing|s)? with|begin(?:ning|s)? with|commençant par|débutant par|qui commencent? par|die mit|beginnend mit|que (?:comienzan?|empiezan?) (?:por|con)|che iniziano con|die beginn?en met|que começam (?:por|com))\s+["“”«'‘’\s]*([^\s"“”»'’]+)/iu;
const QUOTES = /^["“”«»'‘’`\s]+|["“”«»'‘’`\s]+$/gu;
/** An expression has something in it that a path has not. */
const EXPRESSION = /^\/(?=.*[\^$*+\\|[(])(.+)\/[a-z]{0,3}$/;

/**
 * Reads a name notation: a bare name, or one with `*` (any text, also none) or a placeholder (one
 * character or more): `#`, `<id>`, `[id]`, `{id}`, `xxx`, `…`, `%`; one that ends in a separator
 * (`comment_author_`); a regular expression between slashes; or "any cookie starting with …". A notation of
 * placeholders only fits nothing: what declares every name declares none. So does an expression that is not
 * understood.
 *
 * @param printed one name as the charter prints it, never a list of names.
 */
export function readNotation(printed: string): Notation {
  const text = printed.slice(0, LONGEST_NOTATION).replace(QUOTES, '');
  if (text.startsWith('/')) {
    const source = EXPRESSION.exec(text)?.[1];
    if (source !== undefined) return notationOfExpression(source);
  }
  const start = text.includes(' ') ? STARTING_WITH.exec(text)?.[1] : undefined;
  return start ? patternOf(`${start.replace(/\*+$/, '')}*`) : patternOf(text);
}

function notationOfExpression(source: string): Notation {
  const expression = readExpression(source);
  // `/.*/` declares every name, and with it none.
  if (!expression || fitsExpression(expression, '')) return { kind: 'nothing' };
  return { kind: 'expression', expression };
}

function patternOf(text: string): Notation {
  const found = placeholdersIn(text);
  return found.length === 0 ? bare(text) : withGaps(text, found);
}

function withGaps(text: string, found: readonly Placeholder[]): Notation {
  const starts = [0].concat(found.map(({ index, length }) => index + length));
  const literals = starts.map((from, at) => text.slice(from, found[at]?.index));
  const least = found.map(({ mayBeEmpty }) => (mayBeEmpty ? 0 : 1));
  const says = literals.some((literal) => /[\p{L}\p{N}]/u.test(literal));
  if (!says) return { kind: 'nothing' };
  const [stem = ''] = literals;
  const wantsDigit =
    literals.length === 2 &&
    literals[1] === '' &&
    stem.length <= SHORTEST_STEM &&
    found[0]!.isIdentifier;
  return { kind: 'pattern', literals, least, ...(wantsDigit && { wantsDigit }) };
}

function bare(text: string): Notation {
  if (text === '') return { kind: 'nothing' };
  const isPrefix =
    /[-_.]$/.test(text) && text.length >= SHORTEST_PREFIX && /[\p{L}\p{N}]/u.test(text);
  return isPrefix
    ? { kind: 'pattern', literals: [text, ''], least: [0] }
    : { kind: 'name', name: text };
}

/**
 * Whether a real cookie name fits a notation. Case counts, as it does for browsers. Takes time in
 * proportion to the name: each literal is looked for once, leftmost first.
 */
export function fitsNotation(notation: Notation, name: string): boolean {
  switch (notation.kind) {
    case 'name':
      return notation.name === name;
    case 'pattern':
      return (
        fitsPattern(notation.literals, notation.least, name) &&
        (!notation.wantsDigit || /\d/.test(name.slice(notation.literals[0]!.length)))
      );
    case 'expression':
      return fitsExpression(notation.expression, name);
    case 'nothing':
      return false;
  }
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
 * @returns Infinity for a bare name, the count of literal characters of a pattern or an expression's
 *   beginning, 0 for nothing.
 */
export function specificity(notation: Notation): number {
  switch (notation.kind) {
    case 'name':
      return Number.POSITIVE_INFINITY;
    case 'pattern':
      return notation.literals.reduce((sum, literal) => sum + literal.length, 0);
    case 'expression':
      return notation.expression.start.length;
    case 'nothing':
      return 0;
  }
}

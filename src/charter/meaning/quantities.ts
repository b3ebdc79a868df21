import type { Token } from './lifetime-tokens';
import { numberBefore, numberOfWord } from './number-words';
import { UNIT_WORDS } from './retention-units';

/** A number with its unit, or a sum of such: `1 year, 11 months and 29 days`. */
export interface Quantity {
  seconds: number;
  /** Of its smallest unit. */
  unit: number;
  /** Its tokens: from, up to. */
  from: number;
  to: number;
}

const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;
const MONTH = 30.4375 * DAY;

const unitByWord = new Map(
  UNIT_WORDS.flatMap(({ seconds, words }) =>
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [word, seconds] as const),
  ),
);
const unitByStem = new Map(
  UNIT_WORDS.flatMap(({ seconds, stems }) =>
    stems
      .split(/\s+/)
      .filter(Boolean)
      .map((stem) => [stem, seconds] as const),
  ),
);
const STEM_LENGTHS = [...new Set([...unitByStem.keys()].map(({ length }) => length))].sort(
  (a, b) => b - a,
);

/** What may stand between a number and its unit: "365 de zile", "12 full months", "1-year". */
const FILLERS = new Set(
  'de d calendar full whole volle ganze consecutive kalendarzowych pelnych complete completi glissants - ) + ~'.split(
    ' ',
  ),
);
/** What joins the parts of a sum. */
const AND = new Set(', and et und y e en och og ja και a i es si & + con med mit'.split(' '));
/** Letters that are words in some language: units only where they follow the number at once. */
const TIGHT = new Set([
  'y',
  'v',
  'u',
  't',
  'd',
  's',
  'a',
  'ho',
  'man',
  'mon',
  'λ',
  'δ',
  'let',
  'tim',
]);

/** All lifetimes that a text states, sums added up. */
export function quantitiesIn(tokens: readonly Token[]): Quantity[] {
  const sums: Quantity[] = [];
  for (let at = 0; at < tokens.length;) {
    const quantity = quantityAt(tokens, at, sums.at(-1));
    if (!quantity) {
      at += 1;
      continue;
    }
    at = quantity.to;
    const last = sums.at(-1);
    if (last && goesOn(tokens, last, quantity)) {
      last.seconds += quantity.seconds;
      last.unit = quantity.unit;
      last.to = quantity.to;
    } else sums.push(quantity);
  }
  return sums;
}

/** The parts of a sum follow each other, larger units first. */
function goesOn(tokens: readonly Token[], last: Quantity, next: Quantity): boolean {
  if (next.unit >= last.unit || next.from - last.to > 2) return false;
  return tokens.slice(last.to, next.from).every(({ text }) => AND.has(text));
}

function quantityAt(
  tokens: readonly Token[],
  at: number,
  before: Quantity | undefined,
): Quantity | undefined {
  const number = withHalf(tokens, numberAt(tokens, at));
  if (!number) return undefined;
  const place = afterFillers(tokens, number.to);
  const unit = unitAt(tokens, place, number, before);
  if (unit === undefined) return undefined;
  const half = halfAfter(tokens, place + 1);
  const seconds = (number.value + (half ? 0.5 : 0)) * unit;
  return { seconds, unit, from: at, to: half ?? place + 1 };
}

interface Counted {
  value: number;
  /** The token after it. */
  to: number;
}

function numberAt(tokens: readonly Token[], at: number): Counted | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') return withFraction(tokens, at);
  if (token.kind !== 'word') return undefined;
  const article = numberBefore(token.text, unitWordAfter(tokens, at + 1));
  if (article !== undefined) return { value: article, to: at + 1 };
  return wordsAt(tokens, at);
}

/** "One and a half years": the half stands before the unit. */
function withHalf(tokens: readonly Token[], number: Counted | undefined): Counted | undefined {
  if (!number || !AND.has(tokens[number.to]?.text ?? '')) return number;
  const to = tokens[number.to + 1]?.text === 'a' ? number.to + 2 : number.to + 1;
  const isHalf = isHalfAt(tokens, to) && isUnit(tokens[to + 1]);
  return isHalf ? { value: number.value + 0.5, to: to + 1 } : number;
}

/** `1/2`, `1 1/2`, `1 ½`; of `30/60` the second counts. */
function withFraction(tokens: readonly Token[], at: number): Counted {
  const { value } = tokens[at]!;
  const own = fractionAt(tokens, at);
  if (own !== undefined) return { value: own, to: at + 3 };
  const more = fractionAt(tokens, at + 1);
  if (more !== undefined) return { value: value + more, to: at + 4 };
  const next = tokens[at + 1];
  if (next && /[½¼¾]/.test(next.text)) return { value: value + next.value, to: at + 2 };
  return { value, to: at + 1 };
}

function fractionAt(tokens: readonly Token[], at: number): number | undefined {
  const [over, line, under] = tokens.slice(at, at + 3);
  if (over?.kind !== 'number' || under?.kind !== 'number') return undefined;
  if ((line?.text !== '/' && line?.text !== '⁄') || over.value >= under.value) return undefined;
  return under.value >= 2 && under.value <= 4 ? over.value / under.value : undefined;
}

/** "twenty-four", "treinta y seis", "half an", "demi-"; ended by a unit, or else it is no number. */
function wordsAt(tokens: readonly Token[], at: number): Counted | undefined {
  const first = numberOfWord(tokens[at]!.text);
  if (first === undefined) return undefined;
  if (first < 1) return afterHalf(tokens, at, first);
  let value = first;
  let to = at + 1;
  if (isHalfAt(tokens, to) && first === 1) return { value: 0.5, to: to + 1 };
  for (let round = 0; round < 2; round += 1) {
    const next = isJoint(tokens[to]) ? to + 1 : to;
    const more = tokens[next]?.kind === 'word' ? numberOfWord(tokens[next].text) : undefined;
    if (more === undefined || more < 1 || value < 20 || more >= value) break;
    value += more;
    to = next + 1;
  }
  // "thirteen (13) months": the figure says the same.
  const figure = tokens[to + 1];
  if (tokens[to]?.text === '(' && figure?.value === value) to += 2;
  return { value, to };
}

/** "half an hour", "un quart d'heure", "demi-heure". */
function afterHalf(tokens: readonly Token[], at: number, value: number): Counted {
  let to = at + 1;
  while (to - at < 4 && /^(?:an|a|de|d|of|-|'|’)$/.test(tokens[to]?.text ?? '')) {
    // "half an hour", but "jumătate de an" and "demi-an".
    if (tokens[to]?.text === 'an' && !isUnit(tokens[to + 1])) break;
    to += 1;
  }
  return { value, to };
}

function isJoint(token: Token | undefined): boolean {
  return token !== undefined && /^(?:-|‑|et|y|e|si|und|en|og)$/.test(token.text);
}

function isHalfAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && numberOfWord(token.text) === 0.5;
}

/** "un an et demi", "one year and a half": the token after it. */
function halfAfter(tokens: readonly Token[], at: number): number | undefined {
  let to = at;
  if (!AND.has(tokens[to]?.text ?? '')) return undefined;
  to += 1;
  if (/^(?:a|un|o|en)$/.test(tokens[to]?.text ?? '')) to += 1;
  // "and half an hour" has a unit of its own.
  const isLast = !/^(?:an|a|de|d|-)$/.test(tokens[to + 1]?.text ?? '') && !isUnit(tokens[to + 1]);
  return isHalfAt(tokens, to) && isLast ? to + 1 : undefined;
}

function afterFillers(tokens: readonly Token[], at: number): number {
  let to = at;
  // "13 (treize) mois"
  if (tokens[to]?.text === '(' && tokens[to + 2]?.text === ')') {
    const [, inner] = tokens.slice(to, to + 2);
    if (inner && (inner.kind === 'number' || numberOfWord(inner.text) !== undefined)) to += 3;
  }
  while (to - at < 5 && FILLERS.has(tokens[to]?.text ?? '') && !isTightUnit(tokens, to)) to += 1;
  return to;
}

function isTightUnit(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'd' && tokens[at - 1]?.kind === 'number' && !isUnit(tokens[at + 1]);
}

function unitWordAfter(tokens: readonly Token[], at: number): string {
  return tokens[FILLERS.has(tokens[at]?.text ?? '') ? at + 1 : at]?.text ?? '';
}

function isUnit(token: Token | undefined): boolean {
  return token?.kind === 'word' && unitOfWord(token.text) !== undefined;
}

function unitAt(
  tokens: readonly Token[],
  at: number,
  number: Counted,
  before: Quantity | undefined,
): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (token.text === 'm') return unitOfM(tokens, at, number.value, before);
  if (TIGHT.has(token.text) && !isTight(tokens, at)) return undefined;
  return unitOfWord(token.text);
}

/** Right behind its number, or with nothing but marks or numbers of a sum behind it. */
function isTight(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (tokens[at - 1]?.end === token.start) return true;
  const next = tokens[at + 1];
  if (token.text === 'y' && next?.kind === 'number') return false;
  return next?.kind !== 'word' || AND.has(next.text);
}

/** `m` is minutes after hours and where the number is one of minutes, else months. */
function unitOfM(
  tokens: readonly Token[],
  at: number,
  value: number,
  before: Quantity | undefined,
): number {
  const isSecond = before !== undefined && at - before.to <= 2;
  if (isSecond && before.unit > MONTH) return MONTH;
  if (isSecond && before.unit <= DAY && before.unit >= HOUR) return MINUTE;
  const next = tokens[at + 2];
  if (tokens[at + 1]?.kind === 'number' && next?.kind === 'word') {
    const smaller = unitOfWord(next.text);
    if (smaller === DAY) return MONTH;
    if (smaller === 1) return MINUTE;
  }
  return value === 1 || value % 5 === 0 ? MINUTE : MONTH;
}

function unitOfWord(word: string): number | undefined {
  const whole = unitByWord.get(word);
  if (whole !== undefined) return whole;
  for (const length of STEM_LENGTHS) {
    const stem = length <= word.length ? unitByStem.get(word.slice(0, length)) : undefined;
    if (stem !== undefined && word.length - length <= 6) return stem;
  }
  return undefined;
}

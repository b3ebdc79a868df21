import { isObject, namesOf, reached } from './guarded';

/** Of all platforms of a page together. */
const MOST_VALUES = 200_000;
const MOST_CHARACTERS = 8_000_000;
/** Of one object or list. */
const MOST_ENTRIES = 25_000;
const DEEPEST = 16;
const LONGEST_TEXT = 20_000;

/** How much may still be copied. */
export interface Allowance {
  values: number;
  characters: number;
}

/** What may be copied out of a page at a time. */
export function fullAllowance(): Allowance {
  return { values: MOST_VALUES, characters: MOST_CHARACTERS };
}

/**
 * Copies what a page keeps in memory into plain JSON: a regular expression as its text, functions and what
 * throws left out, circles cut; bounded in depth and size, since a page may hand over anything, without end.
 *
 * @param left is drawn on.
 */
export function plainCopy(value: unknown, left: Allowance): unknown {
  return copied(value, left, []);
}

function copied(value: unknown, left: Allowance, above: readonly object[]): unknown {
  left.values -= 1;
  if (left.values < 0) return undefined;
  if (typeof value === 'string') return text(value, left);
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'object') return undefined;
  const expression = expressionText(value);
  if (expression !== undefined) return text(expression, left);
  if (above.length >= DEEPEST || above.includes(value)) return undefined;
  const inside = [...above, value];
  return isList(value) ? listCopied(value, left, inside) : recordCopied(value, left, inside);
}

function text(value: string, left: Allowance): string {
  const kept = value.slice(0, Math.max(0, Math.min(LONGEST_TEXT, left.characters)));
  left.characters -= kept.length;
  return kept;
}

/** A list keeps its places, so that what cannot be copied can be named by its place. */
function listCopied(list: object, left: Allowance, above: readonly object[]): unknown[] {
  const told = reached(list, 'length');
  const length = typeof told === 'number' ? Math.min(told, MOST_ENTRIES) : 0;
  const copy: unknown[] = [];
  for (let index = 0; index < length && left.values > 0; index += 1) {
    copy.push(copied(reached(list, String(index)), left, above) ?? null);
  }
  return copy;
}

function recordCopied(
  record: object,
  left: Allowance,
  above: readonly object[],
): Record<string, unknown> {
  const entries: [string, unknown][] = [];
  for (const name of namesOf(record).slice(0, MOST_ENTRIES)) {
    if (left.values <= 0) break;
    const copy = copied(reached(record, name), left, above);
    if (copy !== undefined) entries.push([text(name, left), copy]);
  }
  return Object.fromEntries(entries);
}

function isList(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** `/^_ga/i`, of a regular expression. */
function expressionText(value: object): string | undefined {
  try {
    if (Object.prototype.toString.call(value) !== '[object RegExp]') return undefined;
  } catch {
    return undefined;
  }
  const source = reached(value, 'source');
  const flags = reached(value, 'flags');
  if (typeof source !== 'string' || !isObject(value)) return undefined;
  return `/${source}/${typeof flags === 'string' ? flags : ''}`;
}

import type { ValueShape } from './model';

/** No browser stores a longer value. */
const LONGEST = 4_096;
const SHORT = 8;
const MEDIUM = 24;
/** Bits by which the letters of a value tell it from others of its length. */
const LOW_BITS = 20;
const MEDIUM_BITS = 48;

const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i;
const SHORTEST_RANDOM = 16;
/** From a digit to a letter. */
const LEAST_TURNS = 3;
const SHORTEST_NUMBER = 9;
/** Ten digits are seconds since 1970, thirteen are milliseconds: a moment is nobody's number. */
const MOMENT = /^1[0-9]{9}(?:[0-9]{3})?$/;
const LONGEST_NUMBER = 40;

/**
 * What a cookie's value looks like: how long it is, how much its letters tell, and whether it has the form of a
 * unique identifier: a UUID, a long text in which letters and digits are mixed, or a long number that is no
 * moment. Takes time in proportion to the value.
 *
 * @param value untrusted. It goes no further.
 */
export function valueShapeOf(value: string): ValueShape {
  const text = value.slice(0, LONGEST);
  return {
    length: lengthOf(text),
    entropy: entropyOf(text),
    looksLikeIdentifier:
      UUID.test(text) ||
      decoded(text)
        .split(/[^A-Za-z0-9]+/)
        .some(isIdentifier),
  };
}

function lengthOf({ length }: string): ValueShape['length'] {
  if (length === 0) return 'empty';
  if (length < SHORT) return 'short';
  return length < MEDIUM ? 'medium' : 'long';
}

/** Shannon's, of the letters, over the whole length. */
function entropyOf(text: string): ValueShape['entropy'] {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / text.length);
  if (bits < LOW_BITS) return 'low';
  return bits < MEDIUM_BITS ? 'medium' : 'high';
}

/** In words and names digits stand together: `utf8`, `iso8859encoding1`. */
function isIdentifier(part: string): boolean {
  if (/^\d+$/.test(part)) {
    const { length } = part;
    return length >= SHORTEST_NUMBER && length <= LONGEST_NUMBER && !MOMENT.test(part);
  }
  const turns = part.match(/\d[A-Za-z]/g)?.length ?? 0;
  return part.length >= SHORTEST_RANDOM && turns >= LEAST_TURNS;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A recording of an hour has some hundred thousand: headers, mostly. What is beyond takes gigabytes to parse. */
const MOST_VALUES = 5_000_000;

/**
 * Parses JSON that is not made to fill the memory: its objects and lists are counted first, in time proportional
 * to the text.
 *
 * @throws Error of one line where it is not whole, or holds more than five million objects and lists.
 */
export function parseBounded(text: string): unknown {
  if (countsMore(text, MOST_VALUES)) {
    throw new Error(`holds more than ${MOST_VALUES / 1_000_000} million objects and lists`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error('is not whole as JSON', { cause: error });
  }
}

/** Whether more than so many objects and lists begin outside of its strings. */
function countsMore(text: string, most: number): boolean {
  let count = 0;
  for (let at = 0; at < text.length && count <= most; at++) {
    const character = text[at];
    if (character === '{' || character === '[') count++;
    else if (character === '"') at = endOfString(text, at);
  }
  return count > most;
}

/** Where the quotation mark stands that ends the string; the end of the text where none does. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

/** An odd number of backslashes stands before it. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before--;
  return (at - before) % 2 === 1;
}

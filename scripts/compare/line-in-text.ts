/** What stands around a name in a table of any format: white space, markup, quotes, what parts cells. */
const AROUND_NAMES = /[\s<>"'`|,;]+/;

/**
 * Finds the one line of a text on which a name stands, as printed and by itself.
 *
 * @param text of a charter's file, of any format.
 * @returns gives a name's line, counted from 1; undefined where it stands on none, or on several: then nobody knows
 *   which of them declares it.
 */
export function linesOfNames(text: string): (name: string) => number | undefined {
  const lines = new Map<string, number | undefined>();
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    for (const word of new Set(line.split(AROUND_NAMES))) {
      lines.set(word, lines.has(word) ? undefined : at + 1);
    }
  }
  return (name) => (name === '' ? undefined : lines.get(name));
}

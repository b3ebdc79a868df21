import { AND } from './joints';

/**
 * The values of a cell that go with the names of its row one by one: as many lines, or as many parts between
 * separators, as there are names.
 *
 * @param separators those that may part the values: a comma in a sentence parts nothing.
 * @returns nothing where the cell is one value for all of them.
 */
export function valuesByPosition(
  cell: string,
  count: number,
  separators: readonly string[],
): string[] | undefined {
  if (count < 2 || cell === '') return undefined;
  for (const separator of separators) {
    const parts = cell.split(separator).map((part) => part.trim());
    if (parts.length === count && parts.every(Boolean)) return parts;
  }
  return undefined;
}

/** Before the last of several: "2 years, 24 hours and 1 minute". */
const LAST_JOINT = new RegExp(`,?\\s(?:${AND})\\s(?=[^,]*$)`, 'u');

/** The values of a sentence's list: as many as there are names, all but the last two between commas. */
export function valuesInWords(cell: string, count: number): string[] | undefined {
  if (!LAST_JOINT.test(cell)) return undefined;
  return valuesByPosition(cell.replace(LAST_JOINT, ','), count, [',']);
}

/** Where the name ends in `_ga: 2 years`, `_ga (2 years)`, `_ga – 2 years`. */
const END_OF_NAME = /\s?[:(]|\s[–—-]\s/;

/**
 * The values of a cell that names whose each one is: `_ga: 2 years`, one a line or between separators.
 *
 * @returns a value a name, nothing for a name that the cell does not speak of; nothing at all where it
 *   speaks of none.
 */
export function valuesByName(
  cell: string,
  names: readonly string[],
): (string | undefined)[] | undefined {
  if (names.length < 2 || cell === '') return undefined;
  const wanted = new Set(names);
  for (const separator of ['\n', ';', ',']) {
    const values = new Map<string, string>();
    for (const part of cell.split(separator)) {
      const end = part.search(END_OF_NAME);
      const name = part.slice(0, Math.max(0, end)).trim();
      if (wanted.has(name)) values.set(name, valueIn(part.slice(end)));
    }
    if (values.size > 0 && values.size * 2 >= wanted.size)
      return names.map((name) => values.get(name));
  }
  return undefined;
}

function valueIn(rest: string): string {
  const value = rest.replace(/^\s?[:(–—-]\s?/, '').trim();
  return rest.trimStart().startsWith('(') ? value.replace(/\)$/, '').trim() : value;
}

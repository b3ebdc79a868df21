/** What a cell with one value for each of several names looks like in print. */
const SEPARATORS = ['\n', ';', ',', ' / ', '|'];

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
  separators: readonly string[] = SEPARATORS,
): string[] | undefined {
  if (count < 2 || cell === '') return undefined;
  for (const separator of separators) {
    const parts = cell.split(separator).map((part) => part.trim());
    if (parts.length === count && parts.every(Boolean)) return parts;
  }
  return undefined;
}

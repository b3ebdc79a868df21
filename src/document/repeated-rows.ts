const MOST_CELLS = 12;
const CELLS = new Set(['div', 'p', 'li', 'span', 'section', 'article', 'dd', 'dt', 'strong', 'b']);
/** Runs into its neighbour unless a style says otherwise: a row of these has to call itself one. */
const INLINE_CELLS = new Set(['span', 'strong', 'b']);
const SAYS_TABLE = /row|cell|col|table|grid|(?:^|[-_ ])t[rdh](?:$|[-_ ])/i;

/**
 * Looks for a table that is made of elements that mean none: a container whose children are rows, each
 * with as many and the same elements for cells.
 *
 * @returns how many cells a row has, and 0 where the container is no such table. What stands in its rows
 *   has to look like a table too: table.ts.
 */
export function cellsOfRepeatedRows(container: Element): number {
  const sample = container.firstElementChild?.nextElementSibling;
  const cells = sample?.childElementCount ?? 0;
  if (!sample || cells < 2 || cells > MOST_CELLS) return 0;
  const names = namesOfChildren(sample);
  if (names.some((name) => !CELLS.has(name))) return 0;
  const saysTable = [container, sample].some((one) =>
    SAYS_TABLE.test(one.getAttribute('class') ?? ''),
  );
  if (!saysTable && names.some((name) => INLINE_CELLS.has(name))) return 0;
  let [rows, others] = [0, 0];
  for (let row = container.firstElementChild as Element | null; row; row = row.nextElementSibling) {
    if (row.childElementCount === cells && isRow(row, rows === 0 ? undefined : names)) rows += 1;
    else others += 1;
  }
  const fewest = saysTable ? 2 : 3;
  return rows >= fewest && others * 5 <= rows ? cells : 0;
}

/** @param names that its cells have to have; the row of headings may have others. */
function isRow(row: Element, names: readonly string[] | undefined): boolean {
  let index = 0;
  for (let node = row.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return false;
    if (node.nodeType !== 1) continue;
    if (names && (node as Element).localName !== names[index]) return false;
    index += 1;
  }
  return true;
}

function namesOfChildren(element: Element): string[] {
  return Array.from(element.children, ({ localName }) => localName);
}

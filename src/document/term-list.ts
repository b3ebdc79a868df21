import { isGrid, type Block, type GridRow, type Line } from '../charter/grid';
import { LIMITS } from '../charter/limits';
import { outside } from './outside';
import type { Stretch } from './table';

/** Terms and what is said of them, in turn, as the walk through a document leaves a `<dl>`. */
export interface TermList {
  content: Block[];
  entries: (Stretch & { isTerm: boolean })[];
}

/** Terms that stand together, and the definitions after them. */
interface Group {
  terms: Stretch[];
  definitions: Stretch[];
}

/** A label that a definition begins with: `Purpose: counts visits`. */
const LABELLED = /^[^:：]{1,40}[:：]/;

/**
 * What a list of terms comes to. Where terms come again and again, they are labels and the list is a table of
 * cards. Where definitions carry labels of their own or hold tables, each term is a heading over its
 * definitions. Else it is a table with the term in front.
 *
 * @param level that its terms have as headings.
 */
export function blocksOfTermList(list: TermList, level: number): Block[] {
  const groups = groupsOf(list);
  if (groups.length === 0) return list.content;
  if (list.content.some(isGrid) || hasLabels(list.content, groups)) {
    return headedBlocks(list, level);
  }
  const rows = cardRows(list.content, groups) ?? termRows(list.content, groups);
  const blocks = outside(list.content, list.entries);
  if (rows.length > 0) blocks.push({ trail: [], rows });
  return blocks;
}

function groupsOf({ entries }: TermList): Group[] {
  const groups: Group[] = [];
  let last: Group | undefined;
  for (const entry of entries) {
    if (!last || (entry.isTerm && last.definitions.length > 0)) {
      last = { terms: [], definitions: [] };
      groups.push(last);
    }
    (entry.isTerm ? last.terms : last.definitions).push(entry);
  }
  return groups;
}

/** Whether more than half of the terms have several lines said of them, most with a label. */
function hasLabels(content: readonly Block[], groups: readonly Group[]): boolean {
  const labelled = groups.filter(({ definitions }) => {
    const lines = definitions.flatMap((one) => content.slice(one.from, one.end));
    const carrying = lines.filter((line) => !isGrid(line) && LABELLED.test(line.text));
    return lines.length > 1 && carrying.length * 2 > lines.length;
  });
  return labelled.length * 2 > groups.length;
}

/** The content as it is, the first line of each term made a heading. */
function headedBlocks({ content, entries }: TermList, level: number): Block[] {
  for (const { isTerm, from, end } of entries) {
    const line = content[from];
    if (isTerm && from < end && line && !isGrid(line)) line.level ??= level;
  }
  return content;
}

/** One row a card, the labels as headings; nothing where labels do not come again and again. */
function cardRows(content: readonly Block[], groups: readonly Group[]): GridRow[] | undefined {
  const columns = new Map<string, number>();
  const cards: { line: number; cells: string[] }[] = [];
  let card = startedCard(content, groups[0]);
  cards.push(card);
  for (const group of groups) {
    const label = textOf(content, group.terms);
    const column = columns.get(label) ?? columns.size;
    columns.set(label, column);
    if (column >= LIMITS.cells) return undefined;
    if (card.cells[column] !== undefined || (column === 0 && card.cells.length > 0)) {
      card = startedCard(content, group);
      cards.push(card);
    }
    card.cells[column] = textOf(content, group.definitions);
  }
  if (columns.size < 2 || groups.length < columns.size * 1.5) return undefined;
  const headings = { line: cards[0]?.line ?? 1, cells: [...columns.keys()], isHeading: true };
  const width = columns.size;
  return [
    headings,
    ...cards.map(({ line, cells }) => ({
      line,
      cells: Array.from({ length: width }, (_, column) => cells[column] ?? ''),
    })),
  ];
}

function startedCard(content: readonly Block[], group: Group | undefined) {
  return { line: group ? lineOf(content, group) : 1, cells: [] as string[] };
}

function termRows(content: readonly Block[], groups: readonly Group[]): GridRow[] {
  return groups.flatMap((group): GridRow[] => {
    const definitions = group.definitions.map((one) => textOf(content, [one]));
    const cells = [textOf(content, group.terms), ...definitions].slice(0, LIMITS.cells);
    return cells.some((text) => text !== '') ? [{ line: lineOf(content, group), cells }] : [];
  });
}

function lineOf(content: readonly Block[], { terms, definitions }: Group): number {
  const first = content[(terms[0] ?? definitions[0])?.from ?? 0];
  return first && !isGrid(first) ? first.line : 1;
}

function textOf(content: readonly Block[], stretches: readonly Stretch[]): string {
  return stretches
    .flatMap(({ from, end }) => content.slice(from, end))
    .map((block) => (isGrid(block) ? '' : (block satisfies Line).text))
    .join('\n')
    .slice(0, LIMITS.cell);
}

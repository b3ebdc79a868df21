import { isGrid, type Block, type Grid, type Line } from '../charter/grid';
import { LIMITS } from '../charter/limits';
import { placedRows, type SourceCell, type SourceRow } from './cell-grid';
import { outside } from './outside';

/** From which block of a table's content to which: `end` is the first that is not its own. */
export interface Stretch {
  from: number;
  end: number;
}

export interface TableCell extends Stretch {
  columnSpan: number;
  rowSpan: number;
  isHeading: boolean;
}

export interface TableRow {
  line: number;
  isHeading: boolean;
  cells: TableCell[];
}

/** A table as the walk through a document leaves it: its content as blocks, and which of them is which cell's. */
export interface Table {
  content: Block[];
  rows: TableRow[];
  caption?: Stretch;
  /** Its author says that it only lays out (`role="presentation"`). */
  isLayout: boolean;
  /** It is made of elements that mean no table, whose children repeat: it has to look like one. */
  isGuessed: boolean;
}

/**
 * What a table comes to: a grid, after whatever stood in it outside its cells; or, where it only lays out
 * other content, that content.
 *
 * @returns `cut` where a cell is longer than is read.
 */
export function blocksOfTable(table: Table): { blocks: Block[]; cut: boolean } {
  if (table.isLayout || laysOut(table)) return { blocks: table.content, cut: false };
  let cut = false;
  const rows = table.rows.map((row): SourceRow => {
    const cells = row.cells.map((cell): SourceCell => {
      const text = textOf(table.content, cell);
      if (text.length > LIMITS.cell) cut = true;
      return {
        text: text.slice(0, LIMITS.cell),
        columnSpan: cell.columnSpan,
        rowSpan: cell.rowSpan,
        isHeading: cell.isHeading || isHeadingOnly(table.content, cell),
      };
    });
    return { line: row.line, isHeading: row.isHeading, cells };
  });
  if (table.isGuessed && !looksLikeTable(rows)) return { blocks: table.content, cut: false };
  const caption = table.caption && textOf(table.content, table.caption).replaceAll('\n', ' ');
  const grid: Grid = { trail: caption ? [caption] : [], rows: placedRows(rows) };
  const blocks = outsideCells(table);
  if (grid.rows.length > 0) blocks.push(grid);
  return { blocks, cut };
}

/** Whether a table is there for the looks: one column, a grid in a cell, a page's text in a few cells. */
function laysOut({ content, rows }: Table): boolean {
  if (content.some(isGrid)) return true;
  const hasHeading = rows.some(
    ({ isHeading, cells }) => isHeading || cells.some((c) => c.isHeading),
  );
  if (!hasHeading && rows.every(({ cells }) => cells.length <= 1)) return true;
  return (
    rows.length <= 3 && rows.some(({ cells }) => cells.some((cell) => holdsPage(content, cell)))
  );
}

/** A heading with text under it, or more lines than a cell of a table of cookies ever has. */
function holdsPage(content: readonly Block[], { from, end }: Stretch): boolean {
  if (end - from > 40) return true;
  for (let index = from; index < end - 2; index += 1) {
    if ((content[index] as Line).level !== undefined) return true;
  }
  return false;
}

function isHeadingOnly(content: readonly Block[], { from, end }: Stretch): boolean {
  return end === from + 1 && (content[from] as Line).level !== undefined;
}

/** The lines of a stretch, a break between each two. A grid cannot stand there: {@link laysOut}. */
function textOf(content: readonly Block[], { from, end }: Stretch): string {
  let text = '';
  for (let index = from; index < end && text.length <= LIMITS.cell; index += 1) {
    const block = content[index];
    if (block && !isGrid(block)) text += text === '' ? block.text : `\n${block.text}`;
  }
  return text;
}

function outsideCells({ content, rows, caption }: Table): Block[] {
  const parts = rows.flatMap(({ cells }): Stretch[] => cells);
  return outside(content, caption ? [...parts, caption] : parts);
}

const LABEL = /^([^:：\n]{1,40})[:：]/;

/**
 * Whether rows that were only guessed at read as a table: every cell is short enough, some column holds
 * nothing but short texts, and none repeats one label down its rows, for then each row is a card.
 */
function looksLikeTable(rows: readonly SourceRow[]): boolean {
  const columns = rows[0]?.cells.length ?? 0;
  const texts = Array.from({ length: columns }, (_, column) =>
    rows.map(({ cells }) => cells[column]?.text ?? ''),
  );
  return (
    texts.flat().every((text) => text.length <= 500) &&
    texts.some(
      (column) => column.filter((text) => text.length <= 60).length >= column.length * 0.8,
    ) &&
    !texts.some((column) => repeatsLabel(column))
  );
}

function repeatsLabel(column: readonly string[]): boolean {
  const labels = column.map((text) => LABEL.exec(text)?.[1] ?? text);
  return new Set(labels).size === 1 && labels[0] !== '';
}

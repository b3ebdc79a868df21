import { isGrid, type Block } from '../charter/grid';
import { LIMITS } from '../charter/limits';
import type { LineWriter } from './line-writer';
import { blocksOfTable, type Stretch, type Table, type TableCell, type TableRow } from './table';
import { blocksOfTermList, type TermList } from './term-list';

/** Tables and lists of terms nested deeper than this are read as running text. */
const DEEPEST = 24;

interface OpenTable {
  table: Table;
  row?: TableRow;
  cell?: TableCell;
  caption?: Stretch;
}

interface OpenTermList {
  list: TermList;
  entry?: TermList['entries'][number];
}

/** The tables and lists of terms that the walk is in, and where the blocks that it finds go. */
export class Structures {
  private readonly open: (OpenTable | OpenTermList)[] = [];
  private rows = 0;
  /** Where the next block goes: a page's, or those of the innermost structure. */
  content: Block[];
  /** A table held more than is read of it. */
  cut = false;

  /** @param blocks of the page. */
  constructor(
    private readonly blocks: Block[],
    private readonly writer: LineWriter,
  ) {
    this.content = blocks;
  }

  get areTooDeep(): boolean {
    return this.open.length >= DEEPEST;
  }

  /** Whether more rows stand in tables than are read. */
  get areFull(): boolean {
    return this.rows > LIMITS.rows;
  }

  /** Whether no structure is open. */
  get areClosed(): boolean {
    return this.open.length === 0;
  }

  openTable(options: Pick<Table, 'isLayout' | 'isGuessed'>): void {
    this.enter({ table: { content: [], rows: [], ...options } });
  }

  closeTable(): void {
    const open = this.openTableNow();
    if (!open) return;
    this.closeRow();
    const { blocks, cut } = blocksOfTable(open.table);
    this.cut ||= cut;
    this.leave(blocks);
  }

  /** @returns whether a row can stand here; elsewhere it is a block like any other. */
  openRow(isHeading: boolean): boolean {
    const open = this.openTableNow();
    if (!open || open.cell) return false;
    this.closeRow();
    this.rows += 1;
    open.row = { line: this.writer.count + 1, isHeading, cells: [] };
    open.table.rows.push(open.row);
    return true;
  }

  closeRow(): void {
    const open = this.openTableNow();
    if (!open) return;
    this.closeCell();
    delete open.row;
  }

  /** @returns whether a cell can stand here. */
  openCell(cell: Omit<TableCell, keyof Stretch>): boolean {
    const open = this.openTableNow();
    if (!open || open.cell) return false;
    if (!open.row) this.openRow(false);
    const row = open.row;
    if (!row || row.cells.length >= LIMITS.cells) {
      this.cut = true;
      return false;
    }
    this.writer.endLine();
    const from = this.content.length;
    open.cell = { from, end: from, ...cell };
    row.cells.push(open.cell);
    return true;
  }

  closeCell(): void {
    const open = this.openTableNow();
    if (!open?.cell) return;
    this.writer.endLine();
    open.cell.end = this.content.length;
    delete open.cell;
  }

  /** @returns whether a caption can stand here. */
  openCaption(): boolean {
    const open = this.openTableNow();
    if (!open || open.row || open.table.caption) return false;
    this.writer.endLine();
    open.caption = { from: this.content.length, end: this.content.length };
    return true;
  }

  closeCaption(): void {
    const open = this.openTableNow();
    if (!open?.caption) return;
    this.writer.endLine();
    open.table.caption = { ...open.caption, end: this.content.length };
    delete open.caption;
  }

  /** Whether the walk is in a cell in which nothing stands yet. */
  get isInEmptyCell(): boolean {
    return this.openTableNow()?.cell?.from === this.content.length;
  }

  openTermList(): void {
    this.enter({ list: { content: [], entries: [] } });
  }

  /** @param level that its terms have where they become headings. */
  closeTermList(level: number): void {
    const open = this.openListNow();
    if (!open) return;
    this.closeEntry();
    this.writer.endLine();
    const blocks = blocksOfTermList(open.list, level);
    for (const block of blocks) if (isGrid(block)) this.rows += block.rows.length;
    this.leave(blocks);
  }

  /** @returns whether a term or a definition can stand here. */
  openEntry(isTerm: boolean): boolean {
    const open = this.openListNow();
    if (!open) return false;
    this.closeEntry();
    this.writer.endLine();
    open.entry = { from: this.content.length, end: this.content.length, isTerm };
    open.list.entries.push(open.entry);
    return true;
  }

  closeEntry(): void {
    const open = this.openListNow();
    if (!open?.entry) return;
    this.writer.endLine();
    open.entry.end = this.content.length;
    delete open.entry;
  }

  private enter(structure: OpenTable | OpenTermList): void {
    this.writer.endLine();
    this.open.push(structure);
    this.content = contentOf(structure);
  }

  private leave(blocks: readonly Block[]): void {
    this.open.pop();
    const outer = this.open.at(-1);
    this.content = outer ? contentOf(outer) : this.blocks;
    for (const block of blocks) this.content.push(block);
  }

  private openTableNow(): OpenTable | undefined {
    const open = this.open.at(-1);
    return open && 'table' in open ? open : undefined;
  }

  private openListNow(): OpenTermList | undefined {
    const open = this.open.at(-1);
    return open && 'list' in open ? open : undefined;
  }
}

function contentOf(structure: OpenTable | OpenTermList): Block[] {
  return 'table' in structure ? structure.table.content : structure.list.content;
}

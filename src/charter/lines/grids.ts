import { isGrid, type Block, type Column, type Grid, type GridRow, type Line } from '../grid';
import { LIMITS } from '../limits';
import { isHeadingRow } from '../meaning/heading-rows';
import { readJammed, readSpaced } from './borderless';
import { readAligned } from './aligned';
import { readCards } from './cards';
import { HeadingTrail } from './heading-trail';
import { readHeadedCards } from './headed-cards';
import { readInlinePipes } from './inline-pipes';
import { readNamedList } from './named-list';
import { readNamedSections } from './named-sections';
import { readNamesInProse } from './names-in-prose';
import { readPipedCells } from './piped-cells';
import { readPipes, readTabs, readWideSpaces } from './separated';
import type { Budget, Shape, ShapeReader } from './shape';
import { readStacked } from './stacked';
import { saidOfAllBelow } from './said-above';
import { LEVEL_BEFORE_TEXT, levelOfUnmarked, titleBeforeText } from './unmarked-heading';
import { readWrapped } from './wrapped';

/** Tried in this order: what is marked more plainly first. */
const SHAPES: readonly ShapeReader[] = [
  readTabs,
  readPipedCells,
  readInlinePipes,
  readPipes,
  readAligned,
  readWideSpaces,
  readHeadedCards,
  readStacked,
  readWrapped,
  readJammed,
  readSpaced,
  readCards,
  readNamedSections,
  readNamedList,
  readNamesInProse,
];

/** How many attempts at dividing a line into cells a source may cost. */
const ATTEMPTS = 120_000;

/**
 * Finds the tables of a source, those too that are hidden in its lines (rows of cells with separators or
 * without, cards, lists), and gives each the headings above it. Never throws; takes time in proportion to the
 * blocks.
 *
 * @returns the grids in their order, and whether there was more than is read.
 */
export function gridsOfBlocks(blocks: readonly Block[]): { grids: Grid[]; cut: boolean } {
  const gatherer = new Gatherer(blocks);
  let lines: Line[] = [];
  for (const block of blocks.slice(0, LIMITS.blocks)) {
    if (!isGrid(block)) {
      lines.push(block);
      continue;
    }
    gatherer.takeLines(lines, block);
    gatherer.takeGrid(block);
    lines = [];
  }
  gatherer.takeLines(lines);
  return { grids: gatherer.grids, cut: gatherer.isCut || blocks.length > LIMITS.blocks };
}

class Gatherer {
  readonly grids: Grid[] = [];
  readonly #trail = new HeadingTrail();
  readonly #budget: Budget = { left: ATTEMPTS, isSpent: false };
  readonly #isMarkedUp: boolean;
  /** What the last lines say with labels: `Provider: Example`. */
  readonly #said = new Map<Column, string>();
  /** The headings of the last table in lines: a text may give them only once. */
  #headings: GridRow | undefined;

  constructor(blocks: readonly Block[]) {
    this.#isMarkedUp = blocks.some((block) => !isGrid(block) && block.level !== undefined);
  }

  get isCut(): boolean {
    return this.#budget.isSpent;
  }

  takeGrid(grid: Grid): void {
    this.#add({ ...grid, trail: this.#trailOf(grid.trail) });
  }

  /** @param next the grid that follows them. */
  takeLines(lines: readonly Line[], next?: Grid): void {
    for (let at = 0; at < lines.length;) {
      const shape = this.#shapeAt(lines, at);
      if (shape) this.#takeShape(shape);
      else this.#takeLine(lines, at, next !== undefined);
      at = shape ? Math.max(at + 1, shape.end) : at + 1;
    }
  }

  /** What the lines right above say of all of it is said of each of its rows that says nothing else. */
  #add(grid: Grid): void {
    this.#said.delete('ignored');
    const common = { ...Object.fromEntries(this.#said), ...grid.common };
    this.grids.push(Object.keys(common).length === 0 ? grid : { ...grid, common });
    this.#said.clear();
  }

  #shapeAt(lines: readonly Line[], at: number): Shape | undefined {
    const around = { trail: this.#trail.texts, budget: this.#budget };
    for (const read of SHAPES) {
      const shape = read(lines, at, around);
      if (shape) return shape;
    }
    return undefined;
  }

  #takeShape({ rows, columns, common }: Shape): void {
    const [first] = rows;
    if (!first) return;
    const grid: Grid = {
      trail: this.#trailOf([]),
      rows: columns ? rows : this.#withHeadings(first, rows),
      ...(columns && { columns }),
      ...(common && { common }),
    };
    this.#add(grid);
  }

  #withHeadings(first: GridRow, rows: GridRow[]): GridRow[] {
    if (first.isHeading || isHeadingRow(first, true)) {
      this.#headings = first;
      return rows;
    }
    const headings = this.#headings;
    return headings && rows.some(({ cells }) => cells.length === headings.cells.length)
      ? [{ ...headings, isHeading: true }, ...rows]
      : rows;
  }

  #takeLine(lines: readonly Line[], at: number, isBeforeGrid: boolean): void {
    const line = lines[at]!;
    const said = saidOfAllBelow(line);
    if (said.length === 0) this.#said.clear();
    for (const [column, text] of said) this.#said.set(column, text);
    const level = line.level ?? levelOfUnmarked(lines, at, this.#isMarkedUp);
    if (level !== undefined) this.#trail.take(line.text.replace(/\s?:$/, ''), level);
    else if (isBeforeGrid && at === lines.length - 1) {
      const title = titleBeforeText(line);
      if (title !== undefined) this.#trail.take(title, LEVEL_BEFORE_TEXT);
    }
  }

  #trailOf(own: readonly string[]): string[] {
    return [...this.#trail.texts, ...own].slice(-LIMITS.trail);
  }
}

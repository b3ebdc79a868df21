import type { Column, GridRow, Line } from '../grid';
import { LIMITS } from '../limits';
import { folded } from '../machine/plain-text';

/** A table, a card or a list that was found in lines of text. */
export interface Shape {
  rows: GridRow[];
  /** Where the shape itself says what its cells are. */
  columns?: Column[];
  /** What is said of all of its rows, in words that are not theirs. */
  common?: Partial<Record<Column, string>>;
  /** The index of the first line after it. */
  end: number;
}

/** What a reader of a shape knows beside the lines. */
export interface Surroundings {
  /** The headings above, outermost first. */
  trail: readonly string[];
  /** What is left of the work that one source may cost: see {@link spend}. */
  budget: Budget;
}

export interface Budget {
  left: number;
  isSpent: boolean;
}

/**
 * Looks for one shape.
 *
 * @param lines consecutive lines of running text.
 * @param at where it would begin. Looks ahead no further than a bounded count of lines, but for those it takes.
 * @returns nothing where the lines are not of that shape.
 */
export type ShapeReader = (
  lines: readonly Line[],
  at: number,
  around: Surroundings,
) => Shape | undefined;

/** A row of a line: cells folded, and no more of them than are read. */
export function rowOf(line: number, cells: readonly string[]): GridRow {
  return { line, cells: cells.slice(0, LIMITS.cells).map(folded) };
}

/** Whether blank lines stand before a line of a text. */
export function hasGapBefore(lines: readonly Line[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]];
  return above !== undefined && line !== undefined && line.line - above.line > 1;
}

/** Takes a share of the work that a source may cost; false where none is left. */
export function spend(budget: Budget, cost: number): boolean {
  budget.left -= cost;
  if (budget.left >= 0) return true;
  budget.isSpent = true;
  return false;
}

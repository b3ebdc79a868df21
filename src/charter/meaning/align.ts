import type { Column } from '../grid';
import { fit } from './fit';

/** So much better another place has to be before a row is taken for shifted. */
const CLEARLY = 2;
/** The same of a row that has fewer cells than there are headings, not only empty ones. */
const CLEARLY_OF_SHORT = 0.5;
/** How much likelier than anywhere else cells are missing at the front, where one above spanned rows. */
const SPANNED = 1.5;
/** The same below a row that lacked as many. */
const SPANNED_ON = 3;
/** How much worse a row is for having no name. */
const NAMELESS = 2;

/** A row with its cells under the columns that they belong to. */
export interface AlignedRow {
  /** As many as there are columns. */
  cells: string[];
  /** How many cells are missing at its front. */
  lost: number;
}

/**
 * Puts the cells of a row under the columns that they belong to. A row that is shorter than the headings
 * lacks cells at its end, or at its front, where a cell above spanned several rows and the source lost
 * that, or in between: what fits the columns decides, and what the row above was.
 *
 * @param above the row before it: its first cells are those that were lost.
 */
export function align(
  cells: readonly string[],
  columns: readonly Column[],
  above: AlignedRow | undefined,
): AlignedRow {
  const trimmed = withoutEmptyEnd(cells.slice(0, columns.length));
  const missing = columns.length - trimmed.length;
  if (missing === 0 || trimmed.length === 0) {
    return { cells: padded(trimmed, columns.length), lost: 0 };
  }
  const isSpanned = above?.lost === missing;
  const gap = bestGap(trimmed, columns, {
    clearly: isSpanned || cells.length < columns.length ? CLEARLY_OF_SHORT : CLEARLY,
    spanned: isSpanned ? SPANNED_ON : SPANNED,
  });
  const front = gap === 0 && above ? above.cells.slice(0, missing) : [];
  const lost = padded(
    front.map((cell, at) => (columns[at] === 'name' ? '' : cell)),
    missing,
  );
  return {
    cells: [...trimmed.slice(0, gap), ...lost, ...trimmed.slice(gap)],
    lost: gap === 0 ? missing : 0,
  };
}

/** What speaks for one place of a gap rather than another. */
interface Weights {
  /** So much better a place has to be than the end of the row. */
  clearly: number;
  /** So much likelier is its front. */
  spanned: number;
}

/** A row without a name of its own is rare. */
function lacksName(columns: readonly Column[], gap: number, missing: number): boolean {
  return columns.slice(gap, gap + missing).includes('name');
}

/** How many cells stand before the gap; all of them, unless they clearly fit better otherwise. */
function bestGap(
  cells: readonly string[],
  columns: readonly Column[],
  { clearly, spanned }: Weights,
): number {
  const missing = columns.length - cells.length;
  const stays = cells.map((cell, at) => fit(cell, columns[at]!));
  const moves = cells.map((cell, at) => fit(cell, columns[at + missing]!));
  let score = stays.reduce((sum, one) => sum + one, 0);
  let best = cells.length;
  let most = score + clearly - (lacksName(columns, best, missing) ? NAMELESS : 0);
  for (let gap = cells.length - 1; gap >= 0; gap--) {
    score += moves[gap]! - stays[gap]!;
    const here =
      score - (lacksName(columns, gap, missing) ? NAMELESS : 0) + (gap === 0 ? spanned : 0);
    if (here < most) continue;
    best = gap;
    most = here;
  }
  return best;
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === '') end--;
  return cells.slice(0, end);
}

function padded(cells: readonly string[], width: number): string[] {
  return [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')];
}

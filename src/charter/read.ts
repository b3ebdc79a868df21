import type { Grid } from './grid';
import { LIMITS } from './limits';
import { tablesIn } from './meaning/heading-rows';
import { sectionWords } from './meaning/sections';
import { understandGrid, type UnderstoodGrid } from './meaning/understand';
import type { Declaration } from './model';
import type { Unread } from './unread';

/** What the grids of a source come to. */
export interface Reading {
  declarations: Declaration[];
  unread: Unread[];
  /** Every grid, those without declarations too: a person may know better. */
  understood: UnderstoodGrid[];
}

/**
 * Reads the meaning of a source's grids. A table that is printed twice, for wide screens and for narrow
 * ones, counts once. Never throws; what is beyond the limits is left out, and `unread` says so.
 *
 * @param sourceId of the charter's source that they are of.
 */
export function readGrids(grids: readonly Grid[], sourceId: string): Reading {
  const { kept, cut } = withinLimits(grids.flatMap(tablesIn));
  const understood = withoutRepeated(understandAll(kept));
  const { declarations, unread } = declarationsOf(understood, sourceId, new Set());
  return {
    declarations,
    unread: cut ? [...unread, cut].slice(-LIMITS.unread) : unread,
    understood,
  };
}

/**
 * The declarations of grids that were understood.
 *
 * @param droppedLines of rows that a person dropped: what those declare is given apart.
 */
export function declarationsOf(
  understood: readonly UnderstoodGrid[],
  sourceId: string,
  droppedLines: ReadonlySet<number>,
): { declarations: Declaration[]; dropped: Declaration[]; unread: Unread[] } {
  const declarations: Declaration[] = [];
  const dropped: Declaration[] = [];
  const unread: Unread[] = [];
  const inItsSection = sectionWords(understood);
  for (const grid of understood) {
    for (const row of grid.rows) {
      const isDropped = droppedLines.has(row.line);
      for (const one of row.declarations) {
        const declaration = { ...inItsSection(grid, one), source: sourceId };
        (isDropped ? dropped : declarations).push(declaration);
      }
      if (row.unread && !isDropped) unread.push(row.unread);
    }
  }
  if (declarations.length > LIMITS.declarations) {
    const { line } = declarations[LIMITS.declarations]!;
    unread.unshift({ where: line === undefined ? '' : String(line), text: '', why: 'cut' });
  }
  return {
    declarations: declarations.slice(0, LIMITS.declarations),
    dropped: dropped.slice(0, LIMITS.declarations),
    unread: unread.slice(0, LIMITS.unread),
  };
}

/** One declaration more than a charter takes tells that there are too many. */
function understandAll(grids: readonly Grid[]): UnderstoodGrid[] {
  let most: number = LIMITS.declarations + 1;
  return grids.map((grid) => {
    const understood = understandGrid(grid, { most });
    for (const { declarations } of understood.rows) most -= declarations.length;
    return understood;
  });
}

function withinLimits(grids: readonly Grid[]): { kept: Grid[]; cut?: Unread } {
  const kept: Grid[] = [];
  let left: number = LIMITS.rows;
  for (const grid of grids) {
    kept.push(grid.rows.length > left ? { ...grid, rows: grid.rows.slice(0, left) } : grid);
    left -= grid.rows.length;
    if (left >= 0) continue;
    const line = grid.rows.at(left)?.line;
    return { kept, cut: { where: line === undefined ? '' : String(line), text: '', why: 'cut' } };
  }
  return { kept };
}

/** Without the tables all of whose declarations stand in an earlier one under the same headings. */
function withoutRepeated(understood: readonly UnderstoodGrid[]): UnderstoodGrid[] {
  const seen = new Map<string, Set<string>>();
  const trails = understood.map(({ grid }) => grid.trail.join('\0'));
  const shared = repeatedIn(trails);
  return understood.filter(({ rows }, at) => {
    const trail = trails[at]!;
    if (!shared.has(trail)) return true;
    const known = seen.get(trail) ?? new Set();
    const own = rows.flatMap(({ declarations }) =>
      declarations.map((one) => JSON.stringify({ ...one, line: 0 })),
    );
    const isRepeated = own.length > 0 && own.every((one) => known.has(one));
    for (const one of own) known.add(one);
    seen.set(trail, known);
    return !isRepeated;
  });
}

function repeatedIn(texts: readonly string[]): Set<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const text of texts) (once.has(text) ? repeated : once).add(text);
  return repeated;
}

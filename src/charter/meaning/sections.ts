import type { DeclaredCategory } from '../model';
import { plainCell } from './cell-text';
import { wordCount } from './cell-measure';
import type { DeclarationInGrid } from './declare-row';
import type { UnderstoodGrid } from './understand';

/** A heading of more words than this describes, it does not classify. */
const MOST_WORDS = 8;

/**
 * Gives declarations the words of their section where a page sorts its cookies into sections of its own
 * making: "Comments", "Booking". With one table alone a heading sorts nothing.
 *
 * @returns for a declaration of that grid the same with the section's words, if they say anything more.
 */
export function sectionWords(
  understood: readonly UnderstoodGrid[],
): (grid: UnderstoodGrid, declaration: DeclarationInGrid) => DeclarationInGrid {
  const above = new Set(understood.flatMap(({ grid }) => grid.trail.slice(0, -1)));
  const headings = new Map(understood.map((grid) => [grid, headingOf(grid, above)]));
  const different = new Set([...headings.values()].filter((heading) => heading !== undefined));
  if (different.size < 2) return (_grid, declaration) => declaration;
  return (grid, declaration) => {
    const text = headings.get(grid);
    return text === undefined || declaration.category?.text !== undefined
      ? declaration
      : { ...declaration, category: categoryIn(text, declaration.category) };
  };
}

/** What its section comes to is not known: only the purpose may have told. */
function categoryIn(text: string, byPurpose: DeclaredCategory | undefined): DeclaredCategory {
  return byPurpose ? { ...byPurpose, text } : { text, is: 'unclassified', from: 'section' };
}

/** @param above headings that stand above other headings: those of the page, not of a section. */
function headingOf(
  { grid, rows, declares }: UnderstoodGrid,
  above: ReadonlySet<string>,
): string | undefined {
  if (!declares || grid.columns || !rows.some(({ declarations }) => declarations.length > 0))
    return undefined;
  const heading = grid.trail.at(-1) ?? '';
  if (above.has(heading)) return undefined;
  const text = plainCell(heading);
  return text === '' || /[?!]$/.test(text) || wordCount(text) > MOST_WORDS ? undefined : text;
}

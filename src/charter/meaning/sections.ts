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
  const headings = new Set<string>();
  for (const grid of understood) {
    const heading = headingOf(grid);
    if (heading !== undefined) headings.add(heading);
  }
  if (headings.size < 2) return (_grid, declaration) => declaration;
  return (grid, declaration) => {
    const text = headingOf(grid);
    return text === undefined || declaration.category?.text !== undefined
      ? declaration
      : { ...declaration, category: categoryIn(text, declaration.category) };
  };
}

/** What its section comes to is not known: only the purpose may have told. */
function categoryIn(text: string, byPurpose: DeclaredCategory | undefined): DeclaredCategory {
  return byPurpose ? { ...byPurpose, text } : { text, is: 'unclassified', from: 'section' };
}

function headingOf({ grid, rows, declares }: UnderstoodGrid): string | undefined {
  if (!declares || grid.columns || !rows.some(({ declarations }) => declarations.length > 0))
    return undefined;
  const text = plainCell(grid.trail.at(-1) ?? '');
  return text === '' || /[?!]$/.test(text) || wordCount(text) > MOST_WORDS ? undefined : text;
}

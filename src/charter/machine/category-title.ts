import { categoryOfText } from '../meaning/category';

/**
 * Which words say a group's category: its title as visitors read it, or its id where only that is understood.
 * "Needed" says it in no word that is known, and its id `necessary` does.
 *
 * @returns undefined where it has neither.
 */
export function categoryTitle(
  title: string | undefined,
  id: string | undefined,
): string | undefined {
  if (title === undefined) return id;
  if (id === undefined || categoryOfText(title) !== undefined) return title;
  return categoryOfText(id) === undefined ? title : id;
}

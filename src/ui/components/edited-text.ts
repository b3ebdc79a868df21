import type { EditedCounts } from '../../charter/removed';
import type { Words } from './words';

/** How many rows of a charter a person changed, added and left out. */
export function editedText({ changed, added, removed }: EditedCounts, words: Words): string {
  const counts = [changed, added, removed].map((count) => words.number(count));
  return words.say('report_edited_text', ...counts);
}

import type { Declaration } from '../../charter/model';
import type { EditedCounts } from '../../charter/removed';
import type { Words } from './words';

/** How many rows of a charter a person changed, added and left out. */
export function editedText({ changed, added, removed }: EditedCounts, words: Words): string {
  const counts = [changed, added, removed].map((count) => words.number(count));
  return words.say('report_edited_text', ...counts);
}

/** How a person edited a row of a charter; empty where nobody did. */
export function editedRowText(row: Declaration | undefined, words: Words): string {
  return row?.edited ? words.say(ROW_WORDS[row.edited]) : '';
}

const ROW_WORDS = { changed: 'row_changed', added: 'row_added' } as const;

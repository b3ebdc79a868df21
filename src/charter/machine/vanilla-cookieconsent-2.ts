import { categoryTitle } from './category-title';
import type { FormatReader } from './format';
import { addKeyedTable } from './keyed-table';
import type { Sheet } from './sheet';
import { translationOf } from './translation';
import { isRecord, listAt, property, recordAt, textAt, textOf, type JsonRecord } from './value';

/**
 * A configuration of vanilla-cookieconsent 2, or one translation of it: `languages.en.settings_modal` with `cookie_table_headers:
 * [{ col1: 'Name' }, …]` and blocks with a `cookie_table` of those columns.
 */
export const readVanilla2: FormatReader = (value, sheet, { language }) => {
  const wanted = [language, textAt(value, 'current_lang'), 'en'];
  const translation = translationOf(property(value, 'languages'), wanted) ?? value;
  const modal = recordAt(translation, 'settings_modal');
  const blocks = listAt(modal, 'blocks');
  if (blocks.length === 0) return false;
  const headers = listAt(modal, 'cookie_table_headers').flatMap((one) =>
    isRecord(one) ? Object.entries(one).slice(0, 1) : [],
  );
  blocks.forEach((block, index) => {
    const where = `settings_modal.blocks[${index}].cookie_table`;
    readBlock(sheet, block, headers, where);
  });
  return true;
};

function readBlock(
  sheet: Sheet,
  block: unknown,
  headers: [string, unknown][],
  where: string,
): void {
  const body = listAt(block, 'cookie_table');
  if (body.length === 0) return;
  const id = textAt(recordAt(block, 'toggle'), 'value');
  const title = textAt(block, 'title');
  const heading = { trail: [title ?? id], category: categoryTitle(title, id) };
  addKeyedTable(sheet, heading, { headers, body, textIn }, where);
}

/** The first column is the name; `is_regex` says that it is a regular expression. */
function textIn(row: JsonRecord, key: string, index: number): string {
  const text = textOf(property(row, key)) ?? '';
  return index === 0 && text !== '' && property(row, 'is_regex') === true ? `/${text}/` : text;
}

import { categoryTitle } from './category-title';
import { cookieEntry } from './cookie-entry';
import type { FormatReader } from './format';
import { addKeyedTable } from './keyed-table';
import type { Sheet } from './sheet';
import { translationOf } from './translation';
import { isRecord, listAt, property, recordAt, textAt, textOf, type JsonRecord } from './value';

/**
 * A configuration of vanilla-cookieconsent 3, or one translation of it: tables of cookies in the sections of its
 * preferences, and the cookies that a category clears, where no table tells of them.
 */
export const readVanilla3: FormatReader = (value, sheet, { language }) => {
  const sections = listAt(recordAt(translationIn(value, language), 'preferencesModal'), 'sections');
  const categories = recordAt(value, 'categories');
  const clearing = Object.entries(categories).filter(([, category]) => clears(category));
  if (sections.length === 0 && clearing.length === 0) return false;
  const told = new Set<string>();
  sections.forEach((section, index) => {
    const linked = textAt(section, 'linkedCategory');
    const where = `preferencesModal.sections[${index}].cookieTable`;
    if (readSection(sheet, section, where) && linked !== undefined) told.add(linked);
  });
  for (const [id, category] of clearing) {
    if (!told.has(id)) readClearing(sheet, groupOf(sections, id), category, `categories.${id}`);
  }
  return true;
};

function translationIn(value: unknown, ofPage: string | undefined): unknown {
  if (isRecord(property(value, 'preferencesModal'))) return value;
  const languages = recordAt(value, 'language');
  const wanted = [ofPage, textAt(languages, 'default'), 'en'];
  return translationOf(property(languages, 'translations'), wanted);
}

/** Says whether the section has a table of cookies. */
function readSection(sheet: Sheet, section: unknown, where: string): boolean {
  const table = property(section, 'cookieTable');
  if (table === undefined || table === null) return false;
  const title = textAt(section, 'title');
  const heading = {
    trail: [title, textAt(table, 'caption')],
    category: categoryTitle(title, textAt(section, 'linkedCategory')),
  };
  const headers = Object.entries(recordAt(table, 'headers'));
  const body = listAt(table, 'body');
  return addKeyedTable(sheet, heading, { headers, body, textIn }, `${where}.body`);
}

function textIn(row: JsonRecord, key: string): string {
  return textOf(property(row, key)) ?? '';
}

/** `autoClear.cookies` of a category, and of its services. */
function clears(category: unknown): boolean {
  return (
    listAt(recordAt(category, 'autoClear'), 'cookies').length > 0 ||
    Object.values(recordAt(category, 'services')).some((one) => listAt(one, 'cookies').length > 0)
  );
}

/** What the preferences show a category as. */
interface Group {
  title: string;
  /** In words that say which it is. */
  category: string | undefined;
}

function groupOf(sections: readonly unknown[], id: string): Group {
  const section = sections.find((one) => textAt(one, 'linkedCategory') === id);
  const title = textAt(section, 'title');
  return { title: title ?? id, category: categoryTitle(title, id) };
}

function readClearing(
  sheet: Sheet,
  { title, category: named }: Group,
  category: unknown,
  where: string,
): void {
  sheet.begin({ trail: [title], category: named });
  addEntries(sheet, listAt(recordAt(category, 'autoClear'), 'cookies'), `${where}.autoClear`);
  for (const [id, service] of Object.entries(recordAt(category, 'services'))) {
    const label = textAt(service, 'label') ?? id;
    sheet.begin({ trail: [title, label], category: named, service: label });
    addEntries(sheet, listAt(service, 'cookies'), `${where}.services.${id}`);
  }
}

function addEntries(sheet: Sheet, cookies: readonly unknown[], where: string): void {
  cookies.forEach((cookie, index) => {
    const entry = cookieEntry(cookie);
    if (entry) sheet.add({ ...entry });
    else sheet.note(`${where}.cookies[${index}]`, cookie, 'malformed');
  });
}

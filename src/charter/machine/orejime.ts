import { categoryOfText } from '../meaning/category';
import { cookieEntry } from './cookie-entry';
import type { FormatReader } from './format';
import type { Sheet } from './sheet';
import { isRecord, listAt, property, textAt } from './value';

/** Deeper groups than a banner can show. */
const DEEPEST = 8;

/** A configuration of Orejime 3: purposes, each with its cookies or with purposes of its own. */
export const readOrejime: FormatReader = (value, sheet) => {
  const purposes = listAt(value, 'purposes');
  if (!purposes.some(isPurpose)) return false;
  readPurposes(sheet, purposes, [], 'purposes');
  return true;
};

function isPurpose(value: unknown): boolean {
  const holds = ['cookies', 'purposes'].some((key) => Array.isArray(property(value, key)));
  return holds && textAt(value, 'id', 'title') !== undefined;
}

function readPurposes(
  sheet: Sheet,
  purposes: readonly unknown[],
  above: readonly string[],
  where: string,
): void {
  purposes.forEach((purpose, index) => {
    const place = `${where}[${index}]`;
    if (isRecord(purpose)) readPurpose(sheet, purpose, above, place);
    else sheet.note(place, purpose, 'malformed');
  });
}

function readPurpose(
  sheet: Sheet,
  purpose: unknown,
  above: readonly string[],
  where: string,
): void {
  const title = textAt(purpose, 'title', 'id') ?? '';
  const cookies = listAt(purpose, 'cookies');
  if (cookies.length > 0) {
    sheet.begin({ trail: [...above, title], ...meaningOf(title, above.at(-1)) });
  }
  const description = textAt(purpose, 'description');
  cookies.forEach((cookie, index) => {
    const entry = cookieEntry(cookie);
    if (entry) sheet.add({ ...entry, purpose: description });
    else sheet.note(`${where}.cookies[${index}]`, cookie, 'malformed');
  });
  const inner = listAt(purpose, 'purposes');
  if (inner.length === 0) return;
  if (above.length < DEEPEST) readPurposes(sheet, inner, [...above, title], `${where}.purposes`);
  else sheet.note(`${where}.purposes`, inner, 'cut');
}

/** Of purposes in a group each is a service; one that stands alone may be either. */
function meaningOf(
  title: string,
  group: string | undefined,
): { category?: string; service?: string } {
  if (group !== undefined) return { category: group, service: title };
  return categoryOfText(title) === undefined ? { service: title } : { category: title };
}

import type { FormatReader } from './format';
import type { Sheet } from './sheet';
import { isRecord, listAt, property, recordAt, textAt } from './value';

/** Its groups, with words for them. */
const groups = [
  ['essential', 'Essential'],
  ['performance', 'Performance and functionality'],
  ['analytics', 'Analytics and customization'],
  ['advertising', 'Advertising'],
  ['social_networking', 'Social networking'],
  ['unclassified', 'Unclassified'],
] as const;

/** Termly's cookie policy: `{ cookies: { essential: […], … } }`, wherever it stands in its documents. */
export const readTermly: FormatReader = (value, sheet) => {
  const cookies = recordAt(value, 'cookies');
  const known = groups.filter(([key]) => Array.isArray(property(cookies, key)));
  if (known.length === 0) return false;
  for (const [key, category] of known) {
    sheet.begin({ trail: [category], category });
    listAt(cookies, key).forEach((cookie, index) =>
      addCookie(sheet, cookie, `cookies.${key}[${index}]`),
    );
  }
  return true;
};

function addCookie(sheet: Sheet, cookie: unknown, where: string): void {
  const name = textAt(cookie, 'name');
  if (!isRecord(cookie) || name === undefined) {
    sheet.note(where, cookie, 'malformed');
    return;
  }
  sheet.add({
    name,
    service: textAt(cookie, 'service'),
    domain: textAt(cookie, 'domain'),
    purpose: textAt(cookie, 'en_us', 'purpose', 'description'),
    retention: textAt(cookie, 'expire', 'expiry'),
    storage: textAt(cookie, 'tracker_type')?.replaceAll('_', ' '),
  });
}

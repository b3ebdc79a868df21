import { isHostLike } from './host';
import type { FormatReader } from './format';
import type { Sheet } from './sheet';
import { isRecord, listAt, textOf } from './value';

/** The tables that it keeps, with its own words for them. */
const groups = [
  ['cookieTableNecessary', 'Necessary'],
  ['cookieTablePreference', 'Preferences'],
  ['cookieTableStatistics', 'Statistics'],
  ['cookieTableAdvertising', 'Marketing'],
  ['cookieTableUnclassified', 'Unclassified'],
] as const;

/** Its words for a kind of storage, where they say too little by themselves. */
const kinds = new Map([
  ['HTTP', 'HTTP Cookie'],
  ['HTML', 'HTML Local Storage'],
  ['IDB', 'IndexedDB'],
  ['Pixel', 'Pixel Tracker'],
]);

const NAME = 0;
const HOLDER = 1;
const PURPOSE = 2;
const RETENTION = 3;
const KIND = 4;
const EFFECTIVE_DOMAIN = 7;

/**
 * Cookiebot's tables, as its dialog keeps them in the page and its `cc.js` writes them: a row is
 * `[name, domains or provider, purpose, lifetime, kind, kind's number, …, effective domain]`.
 */
export const readCookiebot: FormatReader = (value, sheet) => {
  if (!isRecord(value) || !groups.some(([key]) => Object.hasOwn(value, key))) return false;
  for (const [key, category] of groups) {
    sheet.begin({ trail: [category], category });
    listAt(value, key).forEach((row, index) => addRow(sheet, row, `${key}[${index}]`));
  }
  return true;
};

function addRow(sheet: Sheet, row: unknown, where: string): void {
  if (!Array.isArray(row) || textOf(row[NAME]) === undefined) {
    sheet.note(where, row, 'malformed');
    return;
  }
  const holders = textOf(row[HOLDER])?.split(/<br\s?\/?>/i) ?? [];
  const areHosts = holders.length > 0 && holders.every((holder) => isHostLike(holder.trim()));
  const kind = textOf(row[KIND]);
  sheet.add({
    name: row[NAME],
    [areHosts ? 'domain' : 'provider']: holders,
    ...(!areHosts && { domain: row[EFFECTIVE_DOMAIN] }),
    purpose: row[PURPOSE],
    retention: row[RETENTION],
    storage: kind && (kinds.get(kind) ?? kind),
  });
}

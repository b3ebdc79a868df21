import type { FormatReader } from './format';
import type { Sheet } from './sheet';
import { isRecord, property, textAt, type JsonRecord } from './value';

/**
 * The Open Cookie Database's form: `{ Platform: [{ cookie, category, domain, description, retentionPeriod,
 * dataController, wildcardMatch }] }`, or a list of such entries that name their platform themselves.
 */
export const readCookieDatabase: FormatReader = (value, sheet) => {
  if (Array.isArray(value)) return readList(sheet, value, undefined, '');
  if (!isRecord(value)) return false;
  const platforms = Object.entries(value).filter(([, list]) => isListOfEntries(list));
  for (const [platform, list] of platforms) readList(sheet, list, platform, platform);
  return platforms.length > 0;
};

function isListOfEntries(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.some(isEntry);
}

function isEntry(value: unknown): boolean {
  const facts = ['dataController', 'wildcardMatch', 'retentionPeriod'];
  return (
    textAt(value, 'cookie') !== undefined && facts.some((key) => property(value, key) !== undefined)
  );
}

function readList(
  sheet: Sheet,
  list: unknown,
  platform: string | undefined,
  where: string,
): boolean {
  if (!isListOfEntries(list)) return false;
  sheet.begin({ trail: [platform], service: platform });
  list.forEach((entry, index) => {
    if (isRecord(entry) && textAt(entry, 'cookie') !== undefined) addEntry(sheet, entry);
    else sheet.note(`${where}[${index}]`, entry, 'malformed');
  });
  return true;
}

function addEntry(sheet: Sheet, entry: JsonRecord): void {
  const name = textAt(entry, 'cookie') ?? '';
  const isPrefix = ['1', 'true'].includes(String(property(entry, 'wildcardMatch')));
  sheet.add({
    name: isPrefix && !name.endsWith('*') ? `${name}*` : name,
    provider: textAt(entry, 'dataController'),
    service: textAt(entry, 'platform'),
    domain: textAt(entry, 'domain'),
    purpose: textAt(entry, 'description'),
    category: textAt(entry, 'category'),
    retention: textAt(entry, 'retentionPeriod'),
  });
}

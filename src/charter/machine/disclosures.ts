import type { FormatReader } from './format';
import { wordsOfSeconds } from './lifetime';
import type { Sheet } from './sheet';
import { wordsOfPurposes } from './tcf-purposes';
import { isRecord, listAt, property, textAt, textOf, type JsonRecord } from './value';

const DAY = 86_400;
/** No cookie of a browser of today lives longer, so that beyond it a number of seconds is doubted. */
const DOUBT = 400 * DAY;
/** Nobody means longer. */
const ABSURD = 11 * 365.25 * DAY;

/** What is said of a kind of storage: `app` is storage of an app, which no browser has. */
const kinds = new Map([
  ['cookie', 'cookie'],
  ['web', 'local storage'],
  ['app', 'app storage'],
]);

/**
 * A device storage disclosure of the IAB's framework, `{ disclosures: [{ identifier, type, maxAgeSeconds,
 * domains, purposes }] }`, or a vendor that holds it. The address under which Prebid keeps one heads it.
 */
export const readDisclosures: FormatReader = (value, sheet, { key }) => {
  const vendor = textAt(value, 'name');
  const inVendor = property(value, 'deviceStorageDisclosure');
  const holder = vendor && holdsDisclosures(inVendor) ? inVendor : value;
  if (!holdsDisclosures(holder)) return false;
  const provider = holder === value ? textAt(value, 'vendorName') : vendor;
  const address = key?.startsWith('https://') ? key : undefined;
  sheet.begin({ trail: [provider ?? address], provider });
  listAt(holder, 'disclosures').forEach((one, index) => {
    const where = `disclosures[${index}]`;
    if (isDisclosure(one)) addDisclosure(sheet, one, where);
    else sheet.note(where, one, 'malformed');
  });
  return true;
};

function holdsDisclosures(value: unknown): boolean {
  return listAt(value, 'disclosures').some(isDisclosure);
}

function isDisclosure(value: unknown): value is JsonRecord {
  return isRecord(value) && textAt(value, 'identifier') !== undefined;
}

function addDisclosure(sheet: Sheet, disclosure: JsonRecord, where: string): void {
  const type = textAt(disclosure, 'type')?.toLowerCase();
  const domains = listAt(disclosure, 'domains');
  sheet.add({
    name: textAt(disclosure, 'identifier'),
    service: listAt(disclosure, 'disclosedBy'),
    domain: domains.length > 0 ? domains : textAt(disclosure, 'domain'),
    purpose: wordsOfPurposes(listAt(disclosure, 'purposes'), listAt(disclosure, 'specialPurposes')),
    retention: type === undefined || type === 'cookie' ? retentionOf(sheet, disclosure, where) : '',
    storage: type && (kinds.get(type) ?? type),
  });
}

/**
 * `maxAgeSeconds` in words. Some vendors write milliseconds: what would be absurd in seconds is read so, and
 * what could be either is not read, but noted.
 */
function retentionOf(sheet: Sheet, disclosure: JsonRecord, where: string): string | undefined {
  const stated = property(disclosure, 'maxAgeSeconds');
  if (stated === undefined || stated === null) return undefined;
  const seconds = Number(textOf(stated));
  if (!Number.isFinite(seconds) || seconds < 0) {
    sheet.note(`${where}.maxAgeSeconds`, stated, 'malformed');
    return undefined;
  }
  if (seconds === 0) return 'Session';
  if (seconds <= DOUBT) return wordsOfSeconds(seconds);
  const inMilliseconds = seconds / 1_000;
  if (seconds > ABSURD && inMilliseconds <= ABSURD) return wordsOfSeconds(inMilliseconds);
  if (seconds <= ABSURD && !isWholeDays(inMilliseconds)) return wordsOfSeconds(seconds);
  sheet.note(`${where}.maxAgeSeconds`, seconds, 'retention');
  return undefined;
}

function isWholeDays(seconds: number): boolean {
  return seconds % DAY === 0;
}

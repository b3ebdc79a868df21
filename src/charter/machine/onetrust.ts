import type { FormatReader } from './format';
import { wordsOfDays } from './lifetime';
import type { Sheet } from './sheet';
import { isRecord, listAt, property, recordAt, textAt, textOf, type JsonRecord } from './value';

/** What is known of a cookie by the list that it stands in. */
interface Holder {
  provider?: string | undefined;
  party?: 'first' | 'third';
}

/**
 * OneTrust's `{lang}.json`, or the `DomainData` of it that its script keeps in the page: groups with their own
 * cookies and those of other hosts, and vendors.
 */
export const readOneTrust: FormatReader = (value, sheet) => {
  const data = isRecord(property(value, 'DomainData')) ? recordAt(value, 'DomainData') : value;
  const groups = listAt(data, 'Groups');
  const vendors = listAt(data, 'GeneralVendors');
  if (!groups.some(isGroup) && !vendors.some(isVendor)) return false;
  const names = new Map(groups.map((group) => [textAt(group, 'OptanonGroupId'), nameOf(group)]));
  groups.forEach((group, index) => {
    const parent = names.get(textAt(group, 'Parent'));
    readGroup(sheet, group, parent, `DomainData.Groups[${index}]`);
  });
  vendors.forEach((vendor, index) =>
    readVendor(sheet, vendor, names, `DomainData.GeneralVendors[${index}]`),
  );
  return true;
};

function isGroup(value: unknown): boolean {
  return Array.isArray(property(value, 'FirstPartyCookies')) || listAt(value, 'Hosts').length > 0;
}

function isVendor(value: unknown): boolean {
  return (
    Array.isArray(property(value, 'Cookies')) && property(value, 'VendorCustomId') !== undefined
  );
}

function nameOf(group: unknown): string | undefined {
  return textAt(group, 'GroupName', 'GroupNameMobile');
}

function readGroup(sheet: Sheet, group: unknown, parent: string | undefined, where: string): void {
  if (!isRecord(group)) {
    sheet.note(where, group, 'malformed');
    return;
  }
  const name = nameOf(group);
  sheet.begin({ trail: [parent, name], category: name ?? parent });
  readCookies(sheet, group, 'FirstPartyCookies', { party: 'first' }, where);
  readCookies(sheet, group, 'Cookies', {}, where);
  listAt(group, 'Hosts').forEach((host, index) => {
    const provider = textAt(host, 'DisplayName', 'HostName');
    readCookies(sheet, host, 'Cookies', { provider, party: 'third' }, `${where}.Hosts[${index}]`);
  });
}

function readVendor(
  sheet: Sheet,
  vendor: unknown,
  groups: ReadonlyMap<string | undefined, string | undefined>,
  where: string,
): void {
  const provider = textAt(vendor, 'DisplayName', 'Name');
  const group = groups.get(textAt(vendor, 'OptanonGroupId'));
  sheet.begin({ trail: [group, provider], category: group, provider });
  readCookies(sheet, vendor, 'Cookies', {}, where);
}

function readCookies(
  sheet: Sheet,
  holder: unknown,
  key: string,
  known: Holder,
  where: string,
): void {
  if (!isRecord(holder)) {
    sheet.note(where, holder, 'malformed');
    return;
  }
  listAt(holder, key).forEach((cookie, index) => {
    const name = textAt(cookie, 'Name');
    if (isRecord(cookie) && name !== undefined) addCookie(sheet, cookie, name, known);
    else sheet.note(`${where}.${key}[${index}]`, cookie, 'malformed');
  });
}

function addCookie(sheet: Sheet, cookie: JsonRecord, name: string, known: Holder): void {
  sheet.add({
    name,
    provider: known.provider,
    domain: textAt(cookie, 'Host'),
    purpose: textAt(cookie, 'description', 'Description'),
    retention: retentionOf(cookie),
    party: partyOf(cookie) ?? known.party,
  });
}

function partyOf(cookie: JsonRecord): string | undefined {
  const isThird = property(cookie, 'isThirdParty');
  if (typeof isThird !== 'boolean') return undefined;
  return isThird ? 'third' : 'first';
}

/** `Length` counts days, whatever unit it is shown in; less than one is written as 0. */
function retentionOf(cookie: JsonRecord): string | undefined {
  if (property(cookie, 'IsSession') === true) return 'Session';
  const length = textOf(property(cookie, 'Length'));
  if (length === undefined) return undefined;
  const days = Number(length);
  if (!Number.isFinite(days)) return length;
  if (days === 0) return 'less than 1 day';
  return days > 0 ? wordsOfDays(days) : undefined;
}

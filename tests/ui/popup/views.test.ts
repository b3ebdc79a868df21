import { describe, expect, it } from 'vitest';
import { viewOfRecord, viewOfStock, type RecordAndJar } from '../../../src/ui/popup/views';
import { sightingOf } from '../../../src/cookie/record';
import type { JarCookie } from '../../../src/cookie/jar-cookie';
import type { Visit } from '../../../src/cookie/visit';
import { DEFAULT_SETTINGS } from '../../../src/verdict/settings';
import { cookie, tables } from '../../background/world';

const AT = '2026-11-23T12:00:00.000Z';
const host = 'itie.opendatasoft.com';
const visit = {
  tabId: 1,
  storeId: '0',
  scheme: 'https',
  host,
  registrableDomain: 'opendatasoft.com',
  contacted: [host],
} as Visit;
const seen = (one: JarCookie) =>
  sightingOf(one, tables.factsOf(one, tables.siteOf(host)), AT, undefined, {
    at: AT,
    setBy: { kind: 'script' },
    inVisit: true,
  });
const record = (what: Partial<RecordAndJar> = {}): RecordAndJar => ({
  sightings: [],
  entries: [],
  watched: { site: tables.siteOf(host), since: AT, pages: 1, visits: 1, choices: [] },
  charter: undefined,
  settings: DEFAULT_SETTINGS,
  visit,
  apart: new Set(),
  jar: [],
  ...what,
});
const names = (view: ReturnType<typeof viewOfRecord>) =>
  view.report.rows.map((row) => row.cookie?.name);

describe('the view of record and jar', () => {
  it('is whole where the worker has recorded all that is there', () => {
    const view = viewOfRecord(
      record({ sightings: [seen(cookie())], jar: [cookie()] }),
      'all',
      true,
    );
    expect(view).toMatchObject({
      state: 'no-charter',
      historyKept: true,
      thirdPartiesVisible: true,
    });
    expect(view.pending.size).toBe(0);
    expect(names(view)).toEqual(['a']);
  });

  it('shows a cookie that is not recorded yet as being judged', () => {
    const view = viewOfRecord(record({ jar: [cookie()] }), 'site', true);
    expect([...view.pending]).toEqual([cookie().identity]);
    expect(view.report.rows).toMatchObject([{ verdict: 'unjudged', cookie: { name: 'a' } }]);
    expect(view.thirdPartiesVisible).toBe(false);
  });

  it('leaves out what came of a page that was only read', () => {
    const apart = new Set([cookie().identity]);
    const jar = [cookie(), cookie({ name: 'b' })];
    expect(names(viewOfRecord(record({ jar, apart }), 'all', true))).toEqual(['b']);
  });

  it('leaves out what has left the jar, and other sites’ cookies', () => {
    const other = cookie({ domain: 'www.opendatasoft.com' });
    const view = viewOfRecord(record({ sightings: [seen(cookie())], jar: [other] }), 'all', true);
    expect(names(view)).toEqual([]);
    expect(view.pending.size).toBe(0);
  });

  it('has a cookie that came back judged anew', () => {
    const gone = { ...seen(cookie()), goneAt: AT };
    const view = viewOfRecord(record({ sightings: [gone], jar: [cookie()] }), 'all', true);
    expect(view.pending.size).toBe(1);
    expect(names(view)).toEqual(['a']);
  });

  it('takes a third party’s cookie in the shared jar only where it is sent', () => {
    const tracker = cookie({ domain: 't.net', sameSite: 'no_restriction' });
    const calling = { ...visit, contacted: [host, 't.net'] };
    const pending = (sharesJar: boolean, what = calling) =>
      viewOfRecord(record({ jar: [tracker], visit: what }), 'all', sharesJar).pending.size;
    expect([pending(true), pending(false), pending(true, visit)]).toEqual([1, 0, 0]);
  });

  it('keeps cookies of hostile names apart', () => {
    const jar = ['__proto__', '', 'x'.repeat(4_096), '🍪\u202E', '<b>'].map((name) =>
      cookie({ name }),
    );
    const view = viewOfRecord(record({ jar }), 'all', true);
    expect(view.pending.size).toBe(5);
    expect(names(view)).toEqual(jar.map(({ name }) => name));
  });
});

describe('the view of the worker’s stock', () => {
  it.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
  ])('worker %s, page %s: history kept %s', (historyKept, readable, kept) => {
    const stock = { ...record(), sightings: [seen(cookie())], charter: null, historyKept };
    const view = viewOfStock(stock, 'all', readable);
    expect(view).toMatchObject({ historyKept: kept, report: { site: host } });
    expect(view.pending.size).toBe(0);
  });
});

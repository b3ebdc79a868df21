import { describe, expect, it } from 'vitest';
import { viewOfJar, viewOfPrepared } from '../../../src/ui/popup/views';
import type { JarCookie } from '../../../src/cookie/jar-cookie';
import { sightingOf } from '../../../src/cookie/record';
import type { Visit } from '../../../src/cookie/visit';
import type { Reach } from '../../../src/browser/permissions';
import { judge } from '../../../src/verdict/judge';
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
const watched = { site: tables.siteOf(host), since: AT, pages: 1, visits: 1, choices: [] };
const preparedOf = (recorded: readonly JarCookie[], inVisit = visit) => ({
  visit: inVisit,
  report: judge({ sightings: recorded.map(seen), entries: [], watched, charter: null }, AT),
  historyKept: true,
});

interface Case {
  recorded?: JarCookie[];
  jar?: JarCookie[];
  apart?: string[];
  isShared?: boolean;
  inVisit?: Visit;
  reach?: Reach;
}

function view({ recorded = [], jar = [], apart = [], isShared = true, ...what }: Case) {
  const now = { cookies: jar, apart: new Set(apart), isShared };
  return viewOfJar(preparedOf(recorded, what.inVisit), now, what.reach ?? 'all', AT);
}
const names = (what: Case) => view(what)?.report.rows.map((row) => row.cookie?.name);

describe('the view of what is prepared', () => {
  it('is whole', () => {
    const prepared = { ...preparedOf([cookie()]), language: 'fr' };
    expect(viewOfPrepared(prepared, 'all')).toEqual({
      state: 'no-charter',
      report: prepared.report,
      pending: new Set(),
      thirdPartiesVisible: true,
      historyKept: true,
      charterLanguage: 'fr',
    });
  });

  it('says where third parties cannot be seen, and where nothing is kept', () => {
    const prepared = { ...preparedOf([]), historyKept: false };
    expect(viewOfPrepared(prepared, 'site')).toMatchObject({
      thirdPartiesVisible: false,
      historyKept: false,
    });
  });
});

describe('the view that the jar corrects', () => {
  it('is none where the jar holds just what was prepared', () => {
    expect(view({ recorded: [cookie()], jar: [cookie()] })).toBeUndefined();
  });

  it('shows a cookie that is not recorded yet as being judged', () => {
    const shown = view({ jar: [cookie()], reach: 'site' });
    expect([...(shown?.pending ?? [])]).toEqual([cookie().identity]);
    expect(shown?.report.rows).toMatchObject([{ verdict: 'unjudged', cookie: { name: 'a' } }]);
    expect(shown?.thirdPartiesVisible).toBe(false);
  });

  it('leaves out what came of a page that was only read', () => {
    const jar = [cookie(), cookie({ name: 'b' })];
    expect(names({ jar, apart: [cookie().identity] })).toEqual(['b']);
  });

  it('leaves out what has left the jar, and other sites’ cookies', () => {
    const other = cookie({ domain: 'www.opendatasoft.com' });
    expect(names({ recorded: [cookie()], jar: [other] })).toEqual([]);
  });

  it('has a cookie that was set otherwise judged anew', () => {
    const otherwise = cookie({ lives: 3_600 });
    const shown = view({ recorded: [cookie()], jar: [otherwise] });
    expect([...(shown?.pending ?? [])]).toEqual([cookie().identity]);
    expect(shown?.report.rows).toHaveLength(1);
  });

  it('takes a third party’s cookie in the shared jar only where it is sent', () => {
    const tracker = cookie({ domain: 't.net', sameSite: 'no_restriction' });
    const calling = { ...visit, contacted: [host, 't.net'] };
    const pending = (isShared: boolean, inVisit = calling) =>
      view({ jar: [tracker], isShared, inVisit })?.pending.size;
    expect([pending(true), pending(false), pending(true, visit)]).toEqual([
      1,
      undefined,
      undefined,
    ]);
  });

  it('keeps cookies of hostile names apart', () => {
    const jar = ['__proto__', '', 'x'.repeat(4_096), '🍪\u202E', '<b>'].map((name) =>
      cookie({ name }),
    );
    expect(view({ jar })?.pending.size).toBe(5);
    expect(names({ jar })).toEqual(jar.map(({ name }) => name));
  });
});

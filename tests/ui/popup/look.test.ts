import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inBrowser } from '../../adapters/browser';
import { cookie, tables } from '../../background/world';
import type { JarCookie } from '../../../src/cookie/jar-cookie';
import { sightingOf } from '../../../src/cookie/record';
import { judge } from '../../../src/verdict/judge';
import type { PopupView } from '../../../src/ui/components/view';

const AT = '2026-11-23T12:00:00.000Z';
const host = 'itie.opendatasoft.com';
const load = async () => ({
  ...(await import('../../../src/ui/popup/look')),
  ...(await import('../../../src/ui/popup/ask-ahead')),
});
const tab = { id: 1, incognito: false, url: `https://${host}/` };
const visit = {
  tabId: 1,
  storeId: '0',
  incognito: false,
  scheme: 'https',
  host,
  registrableDomain: 'opendatasoft.com',
  jarDomains: ['opendatasoft.com'],
  contacted: [host],
  frames: [],
  startedAt: AT,
  pages: 1,
  loading: false,
  interrupted: false,
};
const watched = { site: tables.siteOf(host), since: AT, pages: 1, visits: 1, choices: [] };
const seen = (one: JarCookie) => sightingOf(one, tables.factsOf(one, tables.siteOf(host)), AT);
const preparedOf = (cookies = [cookie()]) => ({
  visit,
  report: judge({ sightings: cookies.map(seen), entries: [], watched, charter: null }, AT),
  historyKept: true,
});
type Answers = Partial<Record<'showRecord' | 'takeStock', unknown>>;

/** A browser with a tab at the site, its worker, and all that the worker left. */
async function start({
  granted = true,
  told = tab,
  answers = {},
}: { granted?: boolean; told?: object; answers?: Answers } = {}) {
  const { browser, adapter } = await inBrowser('chromium', load);
  browser.tabs.query.mockResolvedValue([told]);
  browser.permissions.contains.mockResolvedValue(granted);
  const ask = browser.runtime.sendMessage.mockImplementation(async (message) => {
    const { ask: question } = message as { ask: keyof Answers };
    return question in answers ? answers[question] : preparedOf();
  });
  browser.cookies.getAll.mockResolvedValue([{ ...cookie(), value: 'x' }]);
  const asked = () => ask.mock.calls.map(([message]) => (message as { ask: string }).ask);
  const views: PopupView[] = [];
  const show = (view: PopupView) => void views.push(view);
  return {
    browser,
    views,
    asked,
    look: (isFirst = true) => adapter.look(show, isFirst, adapter.askAhead()),
  };
}

/** Paints at once. */
beforeEach(
  () => void vi.stubGlobal('requestAnimationFrame', (frame: () => void) => void setTimeout(frame)),
);

describe('the popup looks', () => {
  it('at what the worker has recorded, where that is all that the jar holds', async () => {
    const { views, asked, look } = await start();
    await look();
    expect(views).toMatchObject([
      { state: 'no-charter', historyKept: true, report: { site: host } },
    ]);
    expect(asked()).toEqual(['showRecord']);
  });

  it('and has the worker take stock of what is not recorded yet', async () => {
    const { browser, views, asked, look } = await start();
    const news = { ...cookie({ name: 'b' }), value: 'x' };
    browser.cookies.getAll.mockResolvedValue([{ ...cookie(), value: 'x' }, news]);
    await look();
    expect(views).toHaveLength(3);
    expect(views[1]).toMatchObject({ pending: new Set([cookie({ name: 'b' }).identity]) });
    expect(asked()).toEqual(['showRecord', 'takeStock']);
  });

  it.each([
    ['nothing is recorded', null],
    ['the visit is of another host', { ...preparedOf(), visit: { ...visit, host: 'b.example' } }],
  ])('and has the worker take stock where %s', async (_, showRecord) => {
    const { views, asked, look } = await start({ answers: { showRecord } });
    await look();
    expect(views).toMatchObject([{ state: 'no-charter', report: { rows: [{}] } }]);
    expect(asked()).toEqual(['showRecord', 'takeStock']);
  });

  it('and has the worker take stock where the jar refuses to be read', async () => {
    const { browser, views, asked, look } = await start();
    browser.cookies.getAll.mockRejectedValue(new Error('refused'));
    await look();
    expect(views).toMatchObject([{ pending: new Set() }, { pending: new Set() }]);
    expect(asked()).toEqual(['showRecord', 'takeStock']);
  });

  it('and says where history is not kept', async () => {
    const showRecord = { ...preparedOf(), historyKept: false };
    const { views, look } = await start({ answers: { showRecord } });
    await look();
    expect(views).toMatchObject([{ state: 'no-charter', historyKept: false }]);
  });

  it.each([
    ['no-permission', { granted: false }, { host }],
    ['no-permission', { granted: false, told: { id: 1, incognito: false } }, {}],
    ['unsupported-page', { told: { id: 1, incognito: false } }, {}],
    ['unsupported-page', { told: { ...tab, url: 'chrome://settings' } }, {}],
  ] as const)('and shows %s', async (state, what, more) => {
    const { views, asked, look } = await start(what);
    await look();
    expect(views).toEqual([{ state, ...more }]);
    expect(asked()).toEqual([]);
  });

  it('and shows an error of whatever fails', async () => {
    const { browser, views, look } = await start();
    browser.runtime.sendMessage.mockRejectedValue(new Error('no worker'));
    await look();
    expect(views).toEqual([{ state: 'error', reason: 'no worker' }]);
  });

  it('and shows a page that the worker knows nothing of as one that none may read', async () => {
    const { views, look } = await start({ answers: { showRecord: null, takeStock: null } });
    await look();
    expect(views).toEqual([{ state: 'unsupported-page' }]);
  });
});

describe('what was prepared', () => {
  const prepared = preparedOf();
  /** A browser that paints when told to. */
  async function startPrepared(what = prepared) {
    const started = await start();
    started.browser.stored.set('prepared', JSON.stringify([what]));
    const frames: (() => void)[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
    const paint = async () => {
      await vi.waitUntil(() => frames.length > 0);
      frames.pop()?.();
    };
    return { ...started, paint };
  }

  it('is shown before the jar is asked, and stands where the jar agrees', async () => {
    const { browser, views, asked, look, paint } = await startPrepared();
    const looked = look();
    await vi.waitUntil(() => views.length > 0);
    expect(browser.cookies.getAll).not.toHaveBeenCalled();
    await paint();
    await looked;
    expect(views).toMatchObject([{ state: 'no-charter', report: { rows: [{}] } }]);
    expect(asked()).toEqual([]);
  });

  it.each([
    ['a cookie came', [cookie(), cookie({ name: 'b' })]],
    ['a cookie went', []],
  ])('gives way to what the worker says where %s', async (_, jar) => {
    const { browser, views, asked, look, paint } = await startPrepared();
    browser.cookies.getAll.mockResolvedValue(jar.map((one) => ({ ...one, value: 'x' })));
    const looked = look();
    await paint();
    await looked;
    expect(views).toHaveLength(3);
    expect(asked()).toEqual(['takeStock']);
  });

  it('of another tab or page, or after the first look, is passed over', async () => {
    const elsewhere = { ...prepared, visit: { ...visit, host: 'shop.example' } };
    const other = await startPrepared(elsewhere);
    void other.look();
    await other.paint();
    expect(other.asked()).toEqual(['showRecord']);
    const later = await startPrepared();
    void later.look(false);
    await later.paint();
    expect(later.asked()).toEqual(['showRecord']);
  });

  it('is not shown where the site is not granted', async () => {
    const { browser, views, look } = await startPrepared();
    browser.permissions.contains.mockResolvedValue(false);
    await look();
    expect(views).toEqual([{ state: 'no-permission', host }]);
  });
});

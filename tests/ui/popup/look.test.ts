import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inBrowser } from '../../adapters/browser';
import { cookie, tables } from '../../background/world';
import { sightingOf } from '../../../src/cookie/record';
import { judge } from '../../../src/verdict/judge';
import { DEFAULT_SETTINGS } from '../../../src/verdict/settings';
import type { PopupView } from '../../../src/ui/components/view';
import 'fake-indexeddb/auto';

const AT = '2026-11-23T12:00:00.000Z';
const host = 'itie.opendatasoft.com';
const load = async () => ({
  ...(await import('../../../src/ui/popup/look')),
  ...(await import('../../../src/browser/database')),
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
const seen = () => {
  const one = cookie();
  return sightingOf(one, tables.factsOf(one, tables.siteOf(host)), AT);
};
const stock = {
  visit,
  sightings: [seen()],
  entries: [],
  watched,
  charter: null,
  settings: DEFAULT_SETTINGS,
  historyKept: true,
};

/** A browser with a tab at the site, its worker, and all that the worker left. */
async function start({
  recorded = true,
  granted = true,
  told = tab,
}: { recorded?: boolean; granted?: boolean; told?: object } = {}) {
  const { browser, adapter } = await inBrowser('chromium', load);
  const { openDatabase, look } = adapter;
  browser.tabs.query.mockResolvedValue([told]);
  browser.permissions.contains.mockResolvedValue(granted);
  browser.runtime.sendMessage.mockResolvedValue(stock);
  browser.cookies.getAll.mockResolvedValue([{ ...cookie(), value: 'x' }]);
  browser.stored.set('visit:1', visit);
  if (recorded) {
    await openDatabase().writeSightings({ host, storeId: '0' }, [seen()]);
    await openDatabase().writeWatched({ host, storeId: '0' }, watched);
  }
  const views: PopupView[] = [];
  const show = (view: PopupView) => void views.push(view);
  return { browser, views, look: (isFirst = true) => look(show, isFirst) };
}

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

describe('the popup looks', () => {
  it('at storage and jar alone where they tell all: the worker sleeps on', async () => {
    const { browser, views, look } = await start();
    await look();
    expect(views).toMatchObject([
      { state: 'no-charter', historyKept: true, report: { site: host } },
    ]);
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('and asks the worker about what is not recorded yet', async () => {
    const { browser, views, look } = await start();
    const news = { ...cookie({ name: 'b' }), value: 'x' };
    browser.cookies.getAll.mockResolvedValue([{ ...cookie(), value: 'x' }, news]);
    await look();
    expect(views).toHaveLength(2);
    expect(views[0]).toMatchObject({ pending: new Set([cookie({ name: 'b' }).identity]) });
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ ask: 'takeStock', with: [1] });
  });

  it.each([
    ['nothing is recorded', { recorded: false }, () => undefined],
    ['the tab’s visit is of another host', {}, 'other'],
    ['the jar refuses', {}, 'jar'],
  ] as const)('by the worker where %s', async (_, what, fault) => {
    const { browser, views, look } = await start(what);
    if (fault === 'other') browser.stored.set('visit:1', { ...visit, host: 'shop.example' });
    if (fault === 'jar') browser.cookies.getAll.mockRejectedValue(new Error('refused'));
    await look();
    expect(views).toMatchObject([{ state: 'no-charter', report: { rows: [{}] } }]);
    expect(browser.runtime.sendMessage).toHaveBeenCalledOnce();
  });

  it('by the worker where the database cannot be read, and says that history is not kept', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('corrupt', 'UnknownError');
      },
    });
    const { views, look } = await start({ recorded: false });
    await look();
    expect(views).toMatchObject([{ state: 'no-charter', historyKept: false }]);
  });

  it('of a private window reads no database, and complains of none', async () => {
    const { views, look } = await start({ told: { ...tab, incognito: true } });
    await look();
    expect(views).toMatchObject([{ state: 'no-charter', historyKept: true }]);
  });

  it.each([
    ['no-permission', { granted: false }, { host }],
    ['no-permission', { granted: false, told: { id: 1, incognito: false } }, {}],
    ['unsupported-page', { told: { id: 1, incognito: false } }, {}],
    ['unsupported-page', { told: { ...tab, url: 'chrome://settings' } }, {}],
  ] as const)('and shows %s', async (state, what, more) => {
    const { views, look } = await start(what);
    await look();
    expect(views).toEqual([{ state, ...more }]);
  });

  it('and shows an error of whatever fails', async () => {
    const { browser, views, look } = await start({ recorded: false });
    browser.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    await look();
    expect(views).toEqual([{ state: 'error', reason: 'Receiving end does not exist' }]);
  });

  it('and shows a page that the worker knows nothing of as one that none may read', async () => {
    const { browser, views, look } = await start({ recorded: false });
    browser.runtime.sendMessage.mockResolvedValue(null);
    await look();
    expect(views).toEqual([{ state: 'unsupported-page' }]);
  });
});

describe('what was prepared', () => {
  const prepared = {
    visit,
    report: judge({ sightings: [seen()], entries: [], watched, charter: null }, AT),
    historyKept: true,
  };
  /** A browser that paints when told to. */
  async function startPrepared(what = prepared) {
    const started = await start({ recorded: false });
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
    const { browser, views, look, paint } = await startPrepared();
    const looked = look();
    await vi.waitUntil(() => views.length > 0);
    expect(browser.cookies.getAll).not.toHaveBeenCalled();
    await paint();
    await looked;
    expect(views).toMatchObject([{ state: 'no-charter', report: { rows: [{}] } }]);
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it.each([
    ['a cookie came', [cookie(), cookie({ name: 'b' })]],
    ['a cookie went', []],
  ])('gives way to what the worker says where %s', async (_, jar) => {
    const { browser, views, look, paint } = await startPrepared();
    browser.cookies.getAll.mockResolvedValue(jar.map((one) => ({ ...one, value: 'x' })));
    const looked = look();
    await paint();
    await looked;
    expect(views).toHaveLength(2);
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ ask: 'takeStock', with: [1] });
  });

  it('of another tab or page, or after the first look, is passed over', async () => {
    const elsewhere = { ...prepared, visit: { ...visit, host: 'shop.example' } };
    const { browser, look } = await startPrepared(elsewhere);
    await look();
    expect(browser.runtime.sendMessage).toHaveBeenCalledOnce();
    const { browser: again, look: lookAgain } = await startPrepared();
    await lookAgain(false);
    expect(again.runtime.sendMessage).toHaveBeenCalledOnce();
  });

  it('is not shown where the site is not granted', async () => {
    const { browser, views, look } = await startPrepared();
    browser.permissions.contains.mockResolvedValue(false);
    await look();
    expect(views).toEqual([{ state: 'no-permission', host }]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Prepared } from '../../src/browser/session';
import type { Visit } from '../../src/cookie/visit';
import type { Charter } from '../../src/charter/model';
import { inBrowser } from './browser';

const load = () => import('../../src/browser/session');
const visit = (tabId: number) => ({ tabId, host: 'a.example' }) as Visit;

describe('visits in session storage', () => {
  it('are kept by tab, read, and forgotten', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    browser.stored.set('something-else', 1);
    await adapter.keepVisits([visit(1), visit(2)]);
    expect((await adapter.readSession()).visits).toEqual([visit(1), visit(2)]);
    await adapter.forgetVisits([1]);
    expect((await adapter.readSession()).visits).toEqual([visit(2)]);
  });

  it('has what is prepared beside them, the last only', async () => {
    const { adapter } = await inBrowser('chromium', load);
    const stock = (tabId: number) => ({ visit: visit(tabId), historyKept: true }) as Prepared;
    expect((await adapter.readSession()).prepared).toEqual([]);
    await adapter.keepPrepared([stock(1)]);
    await adapter.keepPrepared([stock(2)]);
    expect((await adapter.readSession()).prepared).toEqual([stock(2)]);
  });
});

describe('what a worker hands over', () => {
  const arrival = (at: number) => ({
    tabId: 1,
    storeId: '0',
    incognito: false,
    hasAddress: true,
    place: { scheme: 'https', host: `${at}.example` },
    at,
  });

  it('is nothing where the browser’s session has just begun', async () => {
    const { adapter } = await inBrowser('chromium', load);
    expect(await adapter.readSession()).toEqual({
      visits: [],
      unfinished: [],
      prepared: [],
      apart: [],
    });
  });

  it('is how it is at work, the pages that came in their order, and the visits to finish', async () => {
    const { adapter } = await inBrowser('chromium', load);
    await adapter.keepAtWork({ at: 5, isBusy: true });
    for (const at of [30, 4, 100]) await adapter.keepArrival(arrival(at));
    await adapter.keepUnfinished([visit(7)]);
    await adapter.forgetArrivals([arrival(30)]);
    expect(await adapter.readSession()).toMatchObject({
      visits: [],
      unfinished: [visit(7)],
      handover: { at: 5, isBusy: true, arrivals: [arrival(4), arrival(100)] },
    });
  });
});

describe('beside the visits', () => {
  it('are the charters of private windows', async () => {
    const { adapter } = await inBrowser('chromium', load);
    expect(await adapter.readPrivateCharters()).toEqual([]);
    const saved = { id: 'c', savedAt: '2026-11-23T12:00:00.000Z', charter: {} as Charter };
    await adapter.keepPrivateCharters([saved]);
    expect(await adapter.readPrivateCharters()).toEqual([saved]);
    expect((await adapter.readSession()).visits).toEqual([]);
  });
});

describe('the language that is kept for popups', () => {
  it('is read with all the rest', async () => {
    const { adapter } = await inBrowser('chromium', load);
    expect((await adapter.readSession()).language).toBeUndefined();
    await adapter.keepLanguage('nl');
    expect((await adapter.readSession()).language).toBe('nl');
  });

  it('is none where it is not one of ours', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    browser.stored.set('spoken-language', '../../en');
    expect((await adapter.readSession()).language).toBeUndefined();
  });
});

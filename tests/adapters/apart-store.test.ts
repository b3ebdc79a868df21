import { describe, expect, it } from 'vitest';
import { identityOf } from '../../src/cookie/identity';
import { inBrowser } from './browser';

const load = () => import('../../src/browser/apart-store');
const identity = (storeId: string) =>
  identityOf({ storeId, domain: 'a.example', path: '/', name: 'a' });
const tab = {
  tabId: 7,
  storeId: '0',
  incognito: false,
  place: { scheme: 'https', host: 'a.example' },
  hasAddress: true,
};

describe('what is kept apart', () => {
  it('is nothing at first', async () => {
    const { adapter } = await inBrowser('chromium', load);
    expect(await adapter.readApart()).toEqual({ cookies: [], tabs: [] });
  });

  it('outlives the worker, tabs that are being read among it', async () => {
    const { adapter } = await inBrowser('chromium', load);
    await adapter.keepApartCookies([identity('0'), identity('1')]);
    await adapter.keepReadingTabs([tab]);
    expect(await adapter.readApart()).toEqual({
      cookies: [identity('0'), identity('1')],
      tabs: [tab],
    });
  });

  it('outlives the browser, but for tabs and private windows, and is where pages read it', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    await adapter.keepApartCookies([identity('0'), identity('1'), 'no identity']);
    await adapter.keepReadingTabs([tab]);
    browser.stored.clear();
    expect(await adapter.readApart()).toEqual({ cookies: [identity('0')], tabs: [] });
    expect(browser.stored.get('apart')).toEqual([identity('0')]);
  });

  it('is what the session says, where that says anything', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    await adapter.keepApartCookies([identity('0')]);
    browser.stored.set('apart', []);
    expect((await adapter.readApart()).cookies).toEqual([]);
  });

  it('that is damaged is passed over', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    browser.onDisk.set('apart', 'everything');
    expect((await adapter.readApart()).cookies).toEqual([]);
    browser.onDisk.set('apart', [7, identity('0')]);
    expect((await adapter.readApart()).cookies).toEqual([identity('0')]);
  });
});

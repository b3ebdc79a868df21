import { describe, expect, it } from 'vitest';
import { inBrowser } from './browser';

const load = () => import('../../src/browser/tabs');
const tab = { id: 3, incognito: false, url: 'https://a.example/secret?x=1' };

describe('tabs', () => {
  it.each([
    ['chromium', tab, '0'],
    ['chromium', { ...tab, incognito: true }, '1'],
    ['firefox', tab, 'firefox-default'],
    ['firefox', { ...tab, cookieStoreId: 'firefox-container-1' }, 'firefox-container-1'],
  ] as const)('in %s have a store', async (kind, told, storeId) => {
    const { browser, adapter } = await inBrowser(kind, load);
    browser.tabs.get.mockResolvedValue(told);
    expect(await adapter.tabOf(3)).toEqual({
      tabId: 3,
      storeId,
      incognito: told.incognito,
      place: { scheme: 'https', host: 'a.example' },
      hasAddress: true,
    });
  });

  it('that are gone are undefined', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    browser.tabs.get.mockRejectedValue(new Error('No tab with id'));
    expect(await adapter.tabOf(3)).toBeUndefined();
    expect(await adapter.activeTab()).toBeUndefined();
  });

  it.each([
    [undefined, false],
    ['', false],
    ['chrome://settings', true],
  ])('at %s have no place', async (url, hasAddress) => {
    const { browser, adapter } = await inBrowser('chromium', load);
    browser.tabs.query.mockResolvedValue([{ ...tab, url }]);
    const [seen] = await adapter.openTabs();
    expect(seen).toEqual({ tabId: 3, storeId: '0', incognito: false, hasAddress });
  });
});

describe('a tab in the background', () => {
  it.each([
    ['chromium', {}],
    ['firefox', { cookieStoreId: 'firefox-container-1' }],
  ] as const)('is opened empty beside another, in %s in its store', async (kind, store) => {
    const { browser, adapter } = await inBrowser(kind, load);
    browser.tabs.get.mockResolvedValue({
      ...tab,
      windowId: 5,
      cookieStoreId: 'firefox-container-1',
    });
    browser.tabs.create.mockResolvedValue({ ...tab, id: 9, url: 'about:blank', ...store });
    expect(await adapter.openBlankTab(3)).toMatchObject({
      tabId: 9,
      storeId: kind === 'firefox' ? 'firefox-container-1' : '0',
    });
    expect(browser.tabs.create).toHaveBeenCalledWith({
      url: 'about:blank',
      active: false,
      windowId: 5,
      ...store,
    });
  });

  it('is sent on silently, and closed even where it is gone', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    await adapter.sendTab(9, 'https://a.example/');
    expect(browser.tabs.update).toHaveBeenCalledWith(9, { url: 'https://a.example/', muted: true });
    browser.tabs.remove.mockRejectedValue(new Error('No tab with id'));
    await expect(adapter.closeTab(9)).resolves.toBeUndefined();
  });
});

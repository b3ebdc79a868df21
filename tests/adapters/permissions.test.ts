import { describe, expect, it, vi } from 'vitest';
import { inBrowser } from './browser';

const load = () => import('../../src/browser/permissions');
const place = { scheme: 'https', host: 'a.example' };

describe('permissions', () => {
  it.each([
    ['all', ['<all_urls>', 'https://a.example/*']],
    ['site', ['https://a.example/*']],
    ['none', []],
  ] as const)('reach: %s', async (reach, granted: readonly string[]) => {
    const { browser, adapter } = await inBrowser('chromium', load);
    browser.permissions.contains.mockImplementation(async ({ origins }) =>
      origins.every((origin) => granted.includes(origin)),
    );
    expect(await adapter.reachesSite(place)).toBe(reach !== 'none');
    expect(await adapter.reachesEverywhere()).toBe(reach === 'all');
  });

  it('are asked for in the turn of the click', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    void adapter.askForSite('a.example');
    void adapter.askForAll();
    expect(browser.permissions.request.mock.calls).toEqual([
      [{ origins: ['*://a.example/*'] }],
      [{ origins: ['<all_urls>'] }],
    ]);
  });

  it('tell when they were granted or taken back', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    const report = vi.fn<() => void>();
    adapter.onReachChanged(report);
    browser.permissions.onAdded.fire();
    browser.permissions.onRemoved.fire();
    expect(report).toHaveBeenCalledTimes(2);
  });
});

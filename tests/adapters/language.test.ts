import { describe, expect, it, vi } from 'vitest';
import { inBrowser } from './browser';

const load = () => import('../../src/browser/language');

describe('the language that a person chose', () => {
  it('follows them from browser to browser, and is the browser’s own until then', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    expect(await adapter.readLanguageChoice()).toBe('browser');
    await adapter.writeLanguageChoice('de');
    expect(browser.synced.get('language')).toBe('de');
    expect(await adapter.readLanguageChoice()).toBe('de');
    await adapter.writeLanguageChoice('browser');
    expect(await adapter.readLanguageChoice()).toBe('browser');
  });

  it.each(['tlh', 'DE', '', '../../en', 7, null, ['de'], '__proto__'])(
    'is the browser’s own where %j is stored',
    async (stored) => {
      const { browser, adapter } = await inBrowser('firefox', load);
      browser.synced.set('language', stored);
      expect(await adapter.readLanguageChoice()).toBe('browser');
    },
  );

  it('is told of when it changes, and nothing else is', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    const report = vi.fn<() => void>();
    adapter.onLanguageChanged(report);
    browser.storage.onChanged.fire({ guidance: {} }, 'sync');
    expect(report).not.toHaveBeenCalled();
    browser.storage.onChanged.fire({ language: {} }, 'sync');
    expect(report).toHaveBeenCalledOnce();
  });
});

import { describe, expect, it, vi } from 'vitest';
import { PROFILES } from '../../src/verdict/settings';
import { inBrowser } from './browser';

const load = () => import('../../src/browser/stored-guidance');
const record = { version: 1, ...PROFILES.cnil };

describe('guidance that a person chose', () => {
  it('follows them from browser to browser', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    expect(await adapter.readStoredGuidance()).toBeUndefined();
    await adapter.writeStoredGuidance(PROFILES.cnil);
    expect(browser.synced.get('guidance')).toEqual(record);
    expect(browser.onDisk.size).toBe(0);
    expect(await adapter.readStoredGuidance()).toEqual(record);
  });

  it('stays on this device where the browser cannot do that, until it can', async () => {
    const { browser, adapter } = await inBrowser('firefox', load);
    await adapter.writeStoredGuidance(PROFILES.ico);
    const { sync } = browser.storage;
    vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('disabled'));
    await adapter.writeStoredGuidance(PROFILES.cnil);
    expect(await adapter.readStoredGuidance()).toEqual(record);
    vi.spyOn(sync, 'get').mockRejectedValueOnce(new Error('disabled'));
    expect(await adapter.readStoredGuidance()).toEqual(record);
    await adapter.writeStoredGuidance(PROFILES.neutral);
    expect(browser.onDisk.size).toBe(0);
    expect(await adapter.readStoredGuidance()).toMatchObject({ profile: 'neutral' });
  });

  it.each([7, null, 'cnil', {}, { version: 2, profile: 'cnil' }, { profile: 'cnil' }])(
    'is none where %j is stored',
    async (stored) => {
      const { browser, adapter } = await inBrowser('chromium', load);
      browser.synced.set('guidance', stored);
      expect(await adapter.readStoredGuidance()).toBeUndefined();
    },
  );

  it('is told of when it changes, and nothing else is', async () => {
    const { browser, adapter } = await inBrowser('chromium', load);
    const report = vi.fn<() => void>();
    adapter.onGuidanceChanged(report);
    browser.storage.onChanged.fire({ keeping: {} }, 'local');
    expect(report).not.toHaveBeenCalled();
    browser.storage.onChanged.fire({ guidance: {} }, 'sync');
    expect(report).toHaveBeenCalledOnce();
  });
});

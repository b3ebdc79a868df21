import { describe, expect, it, vi } from 'vitest';
import { inBrowser } from './browser';

const load = () => import('../../src/browser/tracing');
const HOST = 'shop.example';

describe('tracing a site', () => {
  it('is off until it is switched on, and can be switched off', async () => {
    const { adapter } = await inBrowser('chromium', load);
    expect(await adapter.isTraced(HOST)).toBe(false);
    await adapter.setTraced(HOST, true, true);
    expect(await adapter.isTraced(HOST)).toBe(true);
    expect(await adapter.isTraced('other.example')).toBe(false);
    await adapter.setTraced(HOST, true, true);
    await adapter.setTraced(HOST, false, true);
    await adapter.setTraced(HOST, false, true);
    expect(await adapter.isTraced(HOST)).toBe(false);
  });

  it('puts a script into the page’s world and one into ours, before the page’s own, in the site alone', async () => {
    const { browser, adapter } = await inBrowser('firefox', load);
    const register = vi.spyOn(browser.scripting, 'registerContentScripts');
    await adapter.setTraced(HOST, true, true);
    const common = {
      matches: ['*://shop.example/*'],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    };
    expect(register).toHaveBeenCalledWith([
      expect.objectContaining({ ...common, js: ['/page/trace.js'], world: 'MAIN' }),
      expect.objectContaining({ ...common, js: ['/page/trace-relay.js'], world: 'ISOLATED' }),
    ]);
  });

  it('of a private window is never on disk', async () => {
    const { browser, adapter } = await inBrowser('firefox', load);
    const register = vi.spyOn(browser.scripting, 'registerContentScripts');
    await adapter.setTraced(HOST, true, false);
    expect(register.mock.calls[0]?.[0]).toMatchObject([
      { persistAcrossSessions: false },
      { persistAcrossSessions: false },
    ]);
  });
});

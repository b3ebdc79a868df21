import { describe, expect, it, vi } from 'vitest';
import { resumeWatching } from '../../src/background/resume';
import { cookie, createBrowser } from './world';

const ITIE = 'https://itie.opendatasoft.com/';
const HOST = 'itie.opendatasoft.com';

describe('resuming', () => {
  const resume = async (browser: ReturnType<typeof createBrowser>) => {
    const worker = browser.startWorker();
    const tabs = () => Promise.resolve([...browser.tabs.values()]);
    await resumeWatching(worker.means, { ...worker.watcher, takeStock: worker.ask }, tabs, (task) =>
      task(),
    );
    return worker;
  };

  it('records the tabs that were open before the extension was installed', async () => {
    const browser = createBrowser();
    browser.startWorker().open(ITIE);
    browser.jar.set('a', cookie());
    await resume(browser);
    expect(browser.disk.of(HOST)).toMatchObject([{ setAt: null, setBy: { kind: 'unknown' } }]);
  });

  it('makes up for a load in whose middle the worker was ended', async () => {
    const browser = createBrowser();
    const first = browser.startWorker();
    first.open(ITIE, { completes: false });
    await first.flush();
    browser.jar.set('a', cookie());
    await resume(browser);
    expect(browser.disk.of(HOST)).toMatchObject([{ setBy: { kind: 'unknown' } }]);
  });

  it('records a tab that went to another site while no worker was told anything', async () => {
    const browser = createBrowser();
    const first = browser.startWorker();
    first.open('https://shop.example/');
    await first.flush();
    await first.rest();
    browser.tabs.set(1, { ...browser.tabs.get(1)!, place: { scheme: 'https', host: HOST } });
    browser.jar.set('a', cookie());
    await resume(browser);
    expect(browser.disk.of(HOST)).toMatchObject([{ setBy: { kind: 'unknown' } }]);
  });

  it('does nothing for a tab that was wholly seen', async () => {
    const browser = createBrowser();
    const first = browser.startWorker();
    first.open(ITIE);
    await first.flush();
    await first.rest();
    browser.queries.length = 0;
    await resume(browser);
    expect(browser.queries).toEqual([]);
  });

  it('forgets visits of tabs that were closed meanwhile', async () => {
    const browser = createBrowser();
    const first = browser.startWorker();
    first.open(ITIE);
    await first.flush();
    browser.tabs.clear();
    const worker = await resume(browser);
    expect(worker.visiting().all()).toEqual([]);
  });

  it('goes on with the other tabs where one cannot be read', async () => {
    vi.spyOn(console, 'warn').mockImplementationOnce(() => undefined);
    const browser = createBrowser();
    const opener = browser.startWorker();
    opener.open(ITIE);
    opener.open('https://shop.example/', { tabId: 2 });
    const takeStock = vi
      .fn<(tabId: number) => Promise<undefined>>()
      .mockRejectedValueOnce(new Error('no such store'))
      .mockResolvedValue(undefined);
    const tabs = () => Promise.resolve([...browser.tabs.values()]);
    await resumeWatching(
      browser.startWorker().means,
      { takeStock, finishLeft: async () => {} },
      tabs,
      (task) => task(),
    );
    expect(takeStock.mock.calls).toEqual([[1], [2]]);
  });
});

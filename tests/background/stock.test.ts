import { describe, expect, it } from 'vitest';
import { lookIntoJar, stockOf } from '../../src/background/stock';
import { change, cookie, createBrowser, START } from './world';

const ITIE = 'https://itie.opendatasoft.com/';
const HOST = 'itie.opendatasoft.com';
const tracker = cookie({ domain: '.tracker.net', sameSite: 'no_restriction' });

/** A site of whose third party a cookie was found in the shared jar. */
async function start() {
  const browser = createBrowser();
  browser.jar.set(tracker.identity, tracker);
  const worker = browser.startWorker();
  worker.open(ITIE, { completes: false });
  await worker.flush();
  worker.visiting().contact(1, 't.tracker.net');
  worker.see({ navigation: { step: 'completed', tabId: 1 } });
  await worker.flush();
  return { browser, worker };
}

describe('taking stock', () => {
  it('finds what was not seen being set', async () => {
    const { browser } = await start();
    expect(browser.disk.of(HOST)).toMatchObject([{ setAt: null, setBy: { kind: 'unknown' } }]);
  });

  it('never takes for gone what the jar was not asked for', async () => {
    const { browser, worker } = await start();
    worker.open(ITIE, { tabId: 2 });
    await worker.flush();
    expect(browser.disk.of(HOST)[0]).not.toHaveProperty('goneAt');
  });

  it('asks for it though no page of this visit called on its host, so that it is seen leaving', async () => {
    const { browser, worker } = await start();
    worker.open('https://shop.example/');
    await worker.flush();
    browser.jar.clear();
    worker.open(ITIE);
    await worker.flush();
    expect(browser.disk.of(HOST)).toMatchObject([{ goneAt: expect.any(String) }]);
  });

  it('over http takes nothing of the https partition for gone', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    const partitionKey = { topLevelSite: 'https://opendatasoft.com' };
    worker.change(change(cookie({ domain: 't.net', partitionKey })));
    await worker.flush();
    worker.open('http://itie.opendatasoft.com/');
    await worker.flush();
    expect(browser.disk.of(HOST)[0]).not.toHaveProperty('goneAt');
  });

  it('leaves other sites’ cookies alone', async () => {
    const { browser, worker } = await start();
    const other = cookie({ domain: 'www.opendatasoft.com' });
    browser.jar.set(other.identity, other);
    worker.see({ navigation: { step: 'completed', tabId: 1 } });
    await worker.flush();
    expect(browser.disk.of(HOST)).toHaveLength(1);
  });

  it('tells followers nothing where nothing is new', async () => {
    const { worker } = await start();
    const means = await worker.means;
    const { news } = await lookIntoJar(means, worker.visiting().of(1)!, START);
    expect(news.isEmpty()).toBe(true);
    worker.told.length = 0;
    await worker.watcher.takeStock(1);
    expect(worker.told).toEqual([]);
  });
});

describe('stockOf', () => {
  it('is null where the tab shows no web page', async () => {
    const { worker } = await start();
    expect(await stockOf(await worker.means, { takeStock: worker.ask }, 77)).toBeNull();
  });

  it('finds a page whose coming was not seen', async () => {
    const { browser, worker } = await start();
    const place = { scheme: 'https', host: 'shop.example' };
    browser.tabs.set(1, { ...browser.tabs.get(1)!, place });
    const stock = await stockOf(await worker.means, { takeStock: worker.ask }, 1);
    expect(stock).toMatchObject({
      visit: { host: 'shop.example', interrupted: true },
      watched: { site: { host: 'shop.example' } },
      sightings: [],
      historyKept: true,
    });
  });

  it('says when history is not kept', async () => {
    const { browser, worker } = await start();
    browser.disk.state.writes = false;
    worker.change(change(cookie()));
    expect(await stockOf(await worker.means, { takeStock: worker.ask }, 1)).toMatchObject({
      historyKept: false,
      sightings: [{}, { name: 'a' }],
    });
  });

  it('rejects, so that the popup is told, where the jar cannot be read', async () => {
    const { browser, worker } = await start();
    browser.faults.jar = true;
    await expect(stockOf(await worker.means, { takeStock: worker.ask }, 1)).rejects.toThrow(
      'no such store',
    );
  });
});

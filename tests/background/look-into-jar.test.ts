import { describe, expect, it } from 'vitest';
import { lookIntoJar } from '../../src/background/look-into-jar';
import { change, cookie, createBrowser, START, startWithTracker } from './world';

const ITIE = 'https://itie.opendatasoft.com/';
const HOST = 'itie.opendatasoft.com';

describe('taking stock', () => {
  it('finds what was not seen being set', async () => {
    const { browser } = await startWithTracker();
    expect(browser.disk.of(HOST)).toMatchObject([{ setAt: null, setBy: { kind: 'unknown' } }]);
  });

  it('never takes for gone what the jar was not asked for', async () => {
    const { browser, worker } = await startWithTracker();
    worker.open(ITIE, { tabId: 2 });
    await worker.flush();
    expect(browser.disk.of(HOST)[0]).not.toHaveProperty('goneAt');
  });

  it('asks for it though no page of this visit called on its host, so that it is seen leaving', async () => {
    const { browser, worker } = await startWithTracker();
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
    const { browser, worker } = await startWithTracker();
    const other = cookie({ domain: 'www.opendatasoft.com' });
    browser.jar.set(other.identity, other);
    worker.see({ navigation: { step: 'completed', tabId: 1 } });
    await worker.flush();
    expect(browser.disk.of(HOST)).toHaveLength(1);
  });

  it('leaves alone what only a sibling’s third party keeps in the partition that they share', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    const partitionKey = { topLevelSite: 'https://opendatasoft.com' };
    const siblings = cookie({ domain: 't.net', partitionKey });
    browser.jar.set(siblings.identity, siblings);
    worker.see({ navigation: { step: 'completed', tabId: 1 } });
    await worker.flush();
    expect(browser.disk.of(HOST)).toEqual([]);
  });

  it('tells followers nothing where nothing is new', async () => {
    const { worker } = await startWithTracker();
    const means = await worker.means;
    const { news } = await lookIntoJar(means, worker.visiting().of(1)!, START);
    expect(news.isEmpty()).toBe(true);
    worker.told.length = 0;
    await worker.watcher.takeStock(1);
    expect(worker.told).toEqual([]);
  });
});

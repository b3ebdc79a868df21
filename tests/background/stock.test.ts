import { describe, expect, it } from 'vitest';
import { recordOf, stockOf } from '../../src/background/stock';
import { change, cookie, startWithTracker } from './world';

const AT = '2026-11-23T12:00:00.000Z';
const now = () => AT;

describe('stockOf', () => {
  it('is null where the tab shows no web page', async () => {
    const { worker } = await startWithTracker();
    expect(await stockOf(await worker.means, { takeStock: worker.ask }, 77, now)).toBeNull();
  });

  it('finds a page whose coming was not seen', async () => {
    const { browser, worker } = await startWithTracker();
    const place = { scheme: 'https', host: 'shop.example' };
    browser.tabs.set(1, { ...browser.tabs.get(1)!, place });
    const stock = await stockOf(await worker.means, { takeStock: worker.ask }, 1, now);
    expect(stock).toMatchObject({
      visit: { host: 'shop.example', interrupted: true },
      report: { site: 'shop.example', generatedAt: AT, rows: [] },
      historyKept: true,
    });
  });

  it('says when history is not kept', async () => {
    const { browser, worker } = await startWithTracker();
    browser.disk.state.writes = false;
    worker.change(change(cookie()));
    expect(await stockOf(await worker.means, { takeStock: worker.ask }, 1, now)).toMatchObject({
      historyKept: false,
      report: { rows: [{}, { cookie: { name: 'a' } }] },
    });
  });

  it('rejects, so that the popup is told, where the jar cannot be read', async () => {
    const { browser, worker } = await startWithTracker();
    browser.faults.jar = true;
    await expect(stockOf(await worker.means, { takeStock: worker.ask }, 1, now)).rejects.toThrow(
      'no such store',
    );
  });
});

describe('recordOf', () => {
  it('is null where the tab has no visit', async () => {
    const { worker } = await startWithTracker();
    expect(await recordOf(await worker.means, 77, AT)).toBeNull();
  });

  it('tells what is recorded, and does not look into the jar', async () => {
    const { browser, worker } = await startWithTracker();
    const looks = browser.queries.length;
    browser.jar.set('new', cookie({ name: 'new' }));
    const record = await recordOf(await worker.means, 1, AT);
    expect(record).toMatchObject({ visit: { tabId: 1 }, report: { generatedAt: AT, rows: [{}] } });
    expect(browser.queries).toHaveLength(looks);
  });
});

import { describe, expect, it } from 'vitest';
import { stockOf } from '../../src/background/stock';
import { change, cookie, startWithTracker } from './world';

describe('stockOf', () => {
  it('is null where the tab shows no web page', async () => {
    const { worker } = await startWithTracker();
    expect(await stockOf(await worker.means, { takeStock: worker.ask }, 77)).toBeNull();
  });

  it('finds a page whose coming was not seen', async () => {
    const { browser, worker } = await startWithTracker();
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
    const { browser, worker } = await startWithTracker();
    browser.disk.state.writes = false;
    worker.change(change(cookie()));
    expect(await stockOf(await worker.means, { takeStock: worker.ask }, 1)).toMatchObject({
      historyKept: false,
      sightings: [{}, { name: 'a' }],
    });
  });

  it('rejects, so that the popup is told, where the jar cannot be read', async () => {
    const { browser, worker } = await startWithTracker();
    browser.faults.jar = true;
    await expect(stockOf(await worker.means, { takeStock: worker.ask }, 1)).rejects.toThrow(
      'no such store',
    );
  });
});

import { describe, expect, it, vi } from 'vitest';
import { endedAtRest } from '../../src/background/handover';
import { change, cookie, createBrowser, response, START } from './world';

const ITIE = 'https://itie.opendatasoft.com/';
const SHOP = 'https://www.shop.example/';
const HOST = 'itie.opendatasoft.com';
const SHOP_HOST = 'www.shop.example';

/** Lets what was told be handed over, without any batch. */
const turn = () => new Promise(setImmediate);

describe('a worker', () => {
  it('was ended at rest where it rested for as long as browsers wait', () => {
    expect(endedAtRest({ at: START, isBusy: false, arrivals: [] }, START + 30_000)).toBe(true);
    expect(endedAtRest({ at: START, isBusy: false, arrivals: [] }, START + 2_000)).toBe(false);
    expect(endedAtRest({ at: START, isBusy: true, arrivals: [] }, START + 30_000)).toBe(false);
  });

  it('was ended by nobody where the browser’s session has just begun', () => {
    expect(endedAtRest(undefined, START)).toBe(true);
  });

  it('that was ended at work leaves nothing to be put down to a script', async () => {
    const browser = createBrowser();
    const first = browser.startWorker();
    first.open(ITIE);
    await first.flush();
    // Its response is told to the first, which is ended; the change wakes the second.
    first.respond(response(ITIE, ['a=1; Max-Age=500'], { page: HOST }));
    await turn();
    const second = browser.startWorker();
    second.change(change(cookie({ lives: 500 })));
    await second.flush();
    expect(browser.disk.of(HOST)).toMatchObject([{ setBy: { kind: 'unknown' } }]);
  });

  it('that was ended at rest has missed nothing: a change without a response is a script’s', async () => {
    const browser = createBrowser();
    const first = browser.startWorker();
    first.open(ITIE);
    await first.flush();
    await first.rest();
    const second = browser.startWorker();
    second.change(change(cookie()));
    await second.flush();
    expect(browser.disk.of(HOST)).toMatchObject([{ setBy: { kind: 'script' } }]);
  });

  it('that was ended before its first batch leaves the page that had come', async () => {
    const browser = createBrowser();
    const first = browser.startWorker();
    first.open(ITIE, { completes: false });
    await turn();
    const second = browser.startWorker();
    second.change(change(cookie({ lives: 500 })));
    await second.flush();
    expect(browser.disk.of(HOST)).toMatchObject([{ name: 'a', setBy: { kind: 'unknown' } }]);
  });

  it('that was ended in a load makes up for it also where the tab has gone to another site', async () => {
    const browser = createBrowser();
    const first = browser.startWorker();
    first.open(ITIE, { completes: false });
    await turn();
    const one = cookie();
    browser.jar.set(one.identity, one);
    const second = browser.startWorker();
    second.open(SHOP);
    for (let batch = 0; batch < 3; batch++) await second.flush();
    expect(browser.disk.of(HOST)).toMatchObject([{ name: 'a', setBy: { kind: 'unknown' } }]);
    expect(browser.disk.of(SHOP_HOST)).toEqual([]);
    expect(second.visiting().unfinished()).toEqual([]);
  });

  it('hands over the visit that was left where it is ended before it has made up for it', async () => {
    const browser = createBrowser();
    const first = browser.startWorker();
    first.open(ITIE, { completes: false });
    await turn();
    const one = cookie();
    browser.jar.set(one.identity, one);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    browser.faults.jar = true;
    const second = browser.startWorker();
    second.open(SHOP);
    await second.flush();
    browser.faults.jar = false;
    const third = browser.startWorker();
    third.change(change(cookie({ domain: SHOP_HOST })));
    for (let batch = 0; batch < 3; batch++) await third.flush();
    expect(browser.disk.of(HOST)).toMatchObject([{ name: 'a', setBy: { kind: 'unknown' } }]);
  });

  it('forgets at rest what it would have handed over', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    await worker.flush();
    expect(browser.session.handedOver()?.arrivals).toHaveLength(1);
    await worker.rest();
    expect(browser.session.handedOver()).toMatchObject({ isBusy: false, arrivals: [] });
  });
});

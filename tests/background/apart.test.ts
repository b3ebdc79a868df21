import { describe, expect, it } from 'vitest';
import { change, chromium, cookie, createBrowser, DAY, firefox, response, START } from './world';

const HOST = 'shop.example';
const POLICY = `https://${HOST}/cookies`;
const own = (name = 'a') => cookie({ name, domain: HOST });
const READER = 7;

/** A browser in which tab 7 reads the policy; tab 1, where asked for, shows the shop to a person. */
async function reading({ habits = chromium, visited = true } = {}) {
  const browser = createBrowser(habits);
  const storeId = habits.ordinaryStore;
  const worker = browser.startWorker();
  if (visited) {
    worker.open(`https://${HOST}/`, { storeId });
    await worker.flush();
  }
  const { apart } = await worker.means;
  const place = { scheme: 'https', host: HOST };
  await apart.begin({ tabId: READER, storeId, incognito: false, place, hasAddress: true });
  const read = () => {
    worker.see({ navigation: { step: 'started', tabId: READER, at: START } });
    worker.respond(response(POLICY, [], { tabId: READER, page: HOST }));
    worker.see({ navigation: { step: 'page', tabId: READER, ...place } });
    worker.see({ navigation: { step: 'completed', tabId: READER } });
  };
  const close = () => worker.see({ navigation: { step: 'closed', tabId: READER } });
  const names = () =>
    browser.disk
      .of(HOST, storeId)
      .filter(({ goneAt }) => !goneAt)
      .map(({ name }) => name);
  return { browser, worker, apart, read, close, names, storeId };
}

describe('a tab that is read', () => {
  it('counts for no page and no visit, and has no site of its own', async () => {
    const { browser, worker, read, close } = await reading({ visited: false });
    read();
    await worker.flush();
    expect(browser.disk.watchedOf(HOST)).toBeUndefined();
    expect(worker.memory.places()).toEqual([]);
    expect(worker.visiting().all()).toEqual([]);
    expect(browser.session.kept.size).toBe(0);
    close();
    await worker.flush();
    expect(browser.disk.passed).toEqual([]);
  });

  it('has no popup of its own', async () => {
    const { worker, read } = await reading();
    read();
    expect(await worker.ask(READER)).toBeUndefined();
  });

  it('is known to the next worker, which is to close it', async () => {
    const { browser, apart } = await reading();
    expect(apart.leftOver()).toEqual([]);
    const next = await browser.startWorker().means;
    expect(next.apart.leftOver()).toEqual([READER]);
    expect(next.apart.isReading(READER)).toBe(true);
    await next.apart.end(READER);
    expect((await browser.startWorker().means).apart.leftOver()).toEqual([]);
  });
});

describe.each([
  ['chromium', chromium],
  ['firefox', firefox],
])('a cookie that came by a reading, in %s', (_, habits) => {
  const mine = (name = 'a') => cookie({ name, domain: HOST, storeId: habits.ordinaryStore });

  it('is not recorded where a response set it, whichever is told first', async () => {
    const { browser, worker, apart, read, names } = await reading({ habits });
    read();
    const told = [
      () =>
        worker.respond(
          response(POLICY, ['a=1'], { tabId: READER, page: HOST, storeId: habits.ordinaryStore }),
        ),
      () => worker.change(change(mine())),
    ];
    for (const tell of habits.tellsChangeFirst ? told.toReversed() : told) tell();
    await worker.flush();
    await worker.ask(1);
    expect(names()).toEqual([]);
    expect(apart.has(mine().identity)).toBe(true);
    expect(browser.session.apart.cookies).toEqual([mine().identity]);
  });

  it('is not recorded where a third party set it', async () => {
    const { worker, apart, read, names } = await reading({ habits });
    read();
    const tracker = cookie({
      domain: '.tracker.net',
      sameSite: 'no_restriction',
      storeId: habits.ordinaryStore,
      ...(!habits.sharesJar && { partitionKey: { topLevelSite: 'https://shop.example' } }),
    });
    const header = 'a=1; Domain=tracker.net; Path=/; SameSite=None; Secure';
    worker.visiting().contact(1, 't.tracker.net');
    const told = [
      () =>
        worker.respond(
          response('https://t.tracker.net/p', [header], {
            tabId: READER,
            page: HOST,
            storeId: habits.ordinaryStore,
          }),
        ),
      () => worker.change(change(tracker)),
    ];
    for (const tell of habits.tellsChangeFirst ? told.toReversed() : told) tell();
    await worker.flush();
    await worker.ask(1);
    expect(names()).toEqual([]);
    expect(apart.has(tracker.identity)).toBe(true);
  });

  it('is not recorded where a redirect on the way set it', async () => {
    const { browser, worker, apart, read } = await reading({ habits });
    const storeId = habits.ordinaryStore;
    worker.open('https://go.example/', { tabId: 2, storeId });
    await worker.flush();
    worker.visiting().step({ step: 'closed', tabId: 2 });
    const passing = cookie({ domain: 'go.example', storeId });
    const told = [
      () =>
        worker.respond(
          response('https://go.example/', ['a=1'], { tabId: READER, page: 'go.example', storeId }),
        ),
      () => worker.change(change(passing)),
    ];
    for (const tell of habits.tellsChangeFirst ? told.toReversed() : told) tell();
    read();
    await worker.flush();
    expect(apart.has(passing.identity)).toBe(true);
    expect(browser.disk.of('go.example', storeId)).toEqual([]);
  });

  it('is not recorded where a script set it, nor at the last moment', async () => {
    const { worker, apart, read, close, names } = await reading({ habits });
    read();
    worker.change(change(mine()));
    close();
    worker.change(change(mine('last')));
    await worker.flush();
    await worker.ask(1);
    expect(names()).toEqual([]);
    expect([apart.has(mine().identity), apart.has(mine('last').identity)]).toEqual([true, true]);
  });

  it('is not recorded where it came before the page was told', async () => {
    const { worker, apart, names } = await reading({ habits });
    worker.change(change(mine()));
    await worker.flush();
    expect([names(), apart.has(mine().identity)]).toEqual([[], true]);
  });

  it('is listed as soon as a visit sets it', async () => {
    const { browser, worker, apart, read, close, names } = await reading({ habits });
    read();
    worker.change(change(mine()));
    close();
    await worker.flush();
    browser.clock.now += 60_000;
    worker.respond(
      response(`https://${HOST}/`, ['a=2'], { page: HOST, storeId: habits.ordinaryStore }),
    );
    if (habits.tellsUnchanged) {
      worker.change(change(mine(), true, 'overwrite'));
      worker.change(change(mine()));
    }
    await worker.flush();
    await worker.flush();
    expect(names()).toEqual(['a']);
    expect(apart.has(mine().identity)).toBe(false);
    expect(browser.session.apart.cookies).toEqual([]);
  });

  it('and was there before stays what it was', async () => {
    const { worker, apart, read, names } = await reading({ habits });
    const [before, after] = [
      { at: START, lives: DAY },
      { at: START, lives: 2 * DAY },
    ].map((what) => cookie({ name: 'a', domain: HOST, storeId: habits.ordinaryStore, ...what }));
    const header = `a=1; Max-Age=${DAY}`;
    worker.respond(
      response(`https://${HOST}/`, [header], { page: HOST, storeId: habits.ordinaryStore }),
    );
    worker.change(change(before!));
    read();
    worker.change(change(before!, true, 'overwrite'));
    worker.change(change(after!));
    await worker.flush();
    expect(names()).toEqual(['a']);
    await worker.ask(1);
    expect([names(), apart.has(mine().identity)]).toEqual([['a'], false]);
  });

  it('is forgotten when it leaves the jar', async () => {
    const { worker, apart, read } = await reading({ habits });
    read();
    worker.change(change(mine()));
    worker.change(change(mine(), true));
    await worker.flush();
    expect(apart.has(mine().identity)).toBe(false);
  });

  it('is kept apart by the next worker too', async () => {
    const { browser, worker, read, names } = await reading({ habits });
    read();
    worker.change(change(mine()));
    await worker.flush();
    const next = browser.startWorker();
    await next.ask(1);
    expect((await next.means).apart.has(mine().identity)).toBe(true);
    expect(names()).toEqual([]);
  });
});

describe('what a reading leaves alone', () => {
  it('is another site’s cookie, set in a visit meanwhile', async () => {
    const { browser, worker, read } = await reading();
    worker.open('https://news.example/', { tabId: 2 });
    read();
    worker.change(change(cookie({ domain: 'news.example' })));
    await worker.flush();
    expect(browser.disk.of('news.example')).toMatchObject([{ setBy: { kind: 'script' } }]);
  });

  it('is a cookie that a response of a visit sets meanwhile', async () => {
    const { worker, read, names } = await reading();
    read();
    worker.respond(response(`https://${HOST}/`, ['a=1'], { page: HOST }));
    worker.change(change(own()));
    await worker.flush();
    expect(names()).toEqual(['a']);
  });
});

describe('cookies kept apart', () => {
  it('are bounded in number and size, the oldest let go of', async () => {
    const { apart } = await reading();
    for (let index = 0; index < 2_100; index++) apart.set(`cookie ${index}`);
    expect([apart.has('cookie 0'), apart.has('cookie 2099')]).toEqual([false, true]);
    const long = (index: number) => `${index} ${'x'.repeat(4_000)}`;
    for (let index = 0; index < 200; index++) apart.set(long(index));
    expect([apart.has(long(0)), apart.has(long(199))]).toEqual([false, true]);
  });
});

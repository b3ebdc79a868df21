import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { change, chromium, cookie, createBrowser, DAY, firefox, response, START } from './world';
import { EXPLAINING_MS } from '../../src/background/watcher';

const ITIE = 'https://itie.opendatasoft.com/';
const HOST = 'itie.opendatasoft.com';
const ONLY = (list: unknown[]) => {
  expect(list).toHaveLength(1);
  return list[0];
};

const log = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
beforeEach(() => void log.mockClear());

describe('a cookie set by a response', () => {
  it('has its setter, masked, and all that was granted although the jar caps it', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE, { completes: false });
    worker.respond(
      response(`${ITIE}fr/u8f3kq91xz?uid=secret`, [`a=v; Path=/; Max-Age=${730 * DAY}`], {
        page: HOST,
      }),
    );
    worker.change(change(cookie({ lives: 400 * DAY })));
    await worker.flush();
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({
      name: 'a',
      grantedSeconds: 730 * DAY,
      capped: false,
      setAt: '2026-11-23T12:00:00.000Z',
      setBy: {
        kind: 'response',
        origin: 'https://itie.opendatasoft.com',
        path: '/fr/…',
        holder: { registrableDomain: 'opendatasoft.com' },
      },
    });
  });

  it('is planned within 100 ms and flushed once', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    worker.change(change(cookie()));
    worker.change(change(cookie({ name: 'b' })));
    const { milliseconds } = ONLY(worker.planned) as { milliseconds: number };
    expect(milliseconds).toBeLessThanOrEqual(100);
    await worker.flush();
    expect(browser.disk.writes()).toHaveLength(1);
    expect(worker.planned).toEqual([]);
  });

  it('counts by its last header where one response sets it twice', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE, { completes: false });
    worker.respond(response(ITIE, ['a=1; Max-Age=100', 'a=2; Max-Age=200'], { page: HOST }));
    worker.change(change(cookie({ lives: 100 })));
    worker.change(change(cookie({ lives: 100 }), true, 'overwrite'));
    worker.change(change(cookie({ lives: 200 })));
    await worker.flush();
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({
      grantedSeconds: 200,
      setBy: { kind: 'response' },
    });
  });

  it('keeps when it was first seen when it is overwritten', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    worker.change(change(cookie()));
    await worker.flush();
    browser.clock.now += 60_000;
    worker.change(change(cookie(), true, 'overwrite'));
    worker.change(change(cookie()));
    await worker.flush();
    const sighting = ONLY(browser.disk.of(HOST)) as { firstSeen: string; setAt: string };
    expect(sighting).toMatchObject({ firstSeen: '2026-11-23T12:00:00.000Z' });
    expect(sighting.setAt > sighting.firstSeen).toBe(true);
    expect(sighting).not.toHaveProperty('goneAt');
  });

  it.each(['a=; Max-Age=0', 'a=; Max-Age=-1', 'a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT'])(
    'is none where it deletes: %s',
    async (header) => {
      const browser = createBrowser();
      const worker = browser.startWorker();
      worker.open(ITIE);
      worker.change(change(cookie()));
      await worker.flush();
      worker.respond(response(ITIE, [header], { page: HOST }));
      worker.change(change(cookie(), true, 'expired_overwrite'));
      await worker.flush();
      expect(ONLY(browser.disk.of(HOST))).toMatchObject({
        setBy: { kind: 'script' },
        goneAt: expect.any(String),
      });
      worker.change(change(cookie()));
      await worker.flush();
      const again = ONLY(browser.disk.of(HOST));
      expect(again).toMatchObject({ setBy: { kind: 'script' } });
      expect(again).not.toHaveProperty('goneAt');
    },
  );

  it('counts for the page that a redirect passed through', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.respond(response('https://login.example.org/', ['a=1'], { page: 'login.example.org' }));
    worker.change(change(cookie({ domain: 'login.example.org' })));
    worker.open(ITIE);
    await worker.flush();
    expect(browser.disk.of(HOST)).toEqual([]);
    expect(ONLY(browser.disk.of('login.example.org'))).toMatchObject({
      setBy: { kind: 'response' },
    });
  });
});

describe('a header that the browser refused', () => {
  it('never becomes a sighting, although an older cookie of its name stands in the jar', async () => {
    const browser = createBrowser();
    const tracker = cookie({
      domain: '.tracker.net',
      sameSite: 'no_restriction',
      lives: 30 * DAY,
      at: START - 10 * DAY * 1000,
    });
    browser.jar.set(tracker.identity, tracker);
    const worker = browser.startWorker();
    worker.open(ITIE, { completes: false });
    worker.respond(
      response('https://t.tracker.net/p', ['a=1; Domain=tracker.net; Path=/; Max-Age=9999'], {
        page: HOST,
      }),
    );
    worker.see({ navigation: { step: 'completed', tabId: 1 } });
    await worker.flush();
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({ setAt: null, setBy: { kind: 'unknown' } });
  });

  it('is not taken for what its host sets on its own page afterwards', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    const one = cookie({ domain: 'tracker.net' });
    worker.open(ITIE);
    worker.respond(response('https://tracker.net/', ['a=1; Path=/'], { page: HOST }));
    await worker.flush();
    browser.clock.now += 1_000;
    worker.respond(response('https://tracker.net/', ['a=2; Path=/'], { page: 'tracker.net' }));
    worker.open('https://tracker.net/');
    worker.change(change(one));
    await worker.flush();
    expect(browser.disk.of(HOST)).toEqual([]);
    expect(ONLY(browser.disk.of('tracker.net'))).toMatchObject({ setBy: { kind: 'response' } });
  });

  it('is forgotten, so that a script that writes it later is a script', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    worker.respond(response(ITIE, ['a=1'], { page: HOST }));
    await worker.flush();
    browser.clock.now += 20_000;
    worker.change(change(cookie()));
    await worker.flush();
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({ setBy: { kind: 'script' } });
  });

  it('names a domain that is not above its host, and explains nothing', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    worker.respond(
      response('https://evil.example/', ['a=1; Domain=opendatasoft.com; Path=/'], { page: HOST }),
    );
    worker.change(change(cookie({ domain: '.opendatasoft.com' })));
    await worker.flush();
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({ setBy: { kind: 'script' } });
  });
});

describe('a cookie that came with no response', () => {
  it('is a script’s', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    worker.change(change(cookie()));
    await worker.flush();
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({
      setBy: { kind: 'script' },
      setAt: expect.any(String),
    });
  });

  it('is nobody’s where no script could write it', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    worker.change(change(cookie({ httpOnly: true })));
    await worker.flush();
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({ setBy: { kind: 'unknown' } });
  });

  it('is attributed to none of two sites that both could have written it', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    worker.open('https://www.opendatasoft.com/', { tabId: 2 });
    worker.change(change(cookie({ domain: '.opendatasoft.com' })));
    await worker.flush();
    for (const host of [HOST, 'www.opendatasoft.com']) {
      expect(ONLY(browser.disk.of(host))).toMatchObject({ setAt: null });
    }
  });

  it('is attributed to the site that two tabs show', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    worker.open(`${ITIE}fr/`, { tabId: 2 });
    worker.change(change(cookie()));
    await worker.flush();
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({ setAt: expect.any(String) });
    expect(browser.disk.watchedOf(HOST)).toMatchObject({ pages: 2, visits: 2 });
  });

  it('is never first seen before its site was watched', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE, { completes: false });
    browser.clock.now += 400;
    worker.change(change(cookie()));
    browser.clock.now += 400;
    await worker.flush();
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({ firstSeen: '2026-11-23T12:00:00.400Z' });
    expect(browser.disk.watchedOf(HOST)).toMatchObject({ since: '2026-11-23T12:00:00.000Z' });
    browser.clock.now += DAY * 1_000;
    worker.open(ITIE, { tabId: 2 });
    await worker.flush();
    expect(browser.disk.watchedOf(HOST)).toMatchObject({
      visits: 2,
      since: '2026-11-23T12:00:00.000Z',
    });
  });

  it('is the page’s that the tab showed then, though it left in the same batch', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open('https://www.opendatasoft.com/');
    await worker.flush();
    worker.change(change(cookie({ domain: '.opendatasoft.com' })));
    browser.clock.now += 30;
    worker.open(ITIE);
    await worker.flush();
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({ setAt: null });
    expect(ONLY(browser.disk.of('www.opendatasoft.com'))).toMatchObject({
      setAt: expect.any(String),
    });
  });

  it('is not put down to a page that came while the last one was still writing', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open('https://www.opendatasoft.com/');
    await worker.flush();
    worker.open(ITIE);
    worker.change(change(cookie({ domain: '.opendatasoft.com' })));
    await worker.flush();
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({ setAt: null });
  });
});

describe('whose cookie it is', () => {
  it('a parent domain’s cookie set on www is merely there for a tab of another host', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    worker.open('https://www.opendatasoft.com/', { tabId: 2 });
    worker.respond(
      response(
        'https://www.opendatasoft.com/',
        ['a=1; Domain=opendatasoft.com; Path=/; Max-Age=99'],
        { tabId: 2, page: 'www.opendatasoft.com' },
      ),
    );
    worker.change(change(cookie({ domain: '.opendatasoft.com', lives: 99 })));
    await worker.flush();
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({ setAt: null });
    expect(ONLY(browser.disk.of('www.opendatasoft.com'))).toMatchObject({
      setAt: expect.any(String),
      setBy: { kind: 'response' },
    });
  });

  it('its being set in a visit is not forgotten when another site sets it in the same batch', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    const parent = cookie({ domain: '.opendatasoft.com' });
    worker.open(ITIE);
    worker.open('https://www.opendatasoft.com/', { tabId: 2 });
    for (const [tabId, page] of [
      [1, HOST],
      [2, 'www.opendatasoft.com'],
    ] as const) {
      const url = `https://${page}/`;
      worker.respond(response(url, ['a=1; Domain=opendatasoft.com; Path=/'], { tabId, page }));
      worker.change(change(parent));
    }
    await worker.flush();
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({ setAt: expect.any(String) });
  });

  it('a partitioned and an unpartitioned one of a name are two', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE, { completes: false });
    const plain = { domain: 't.tracker.net', sameSite: 'no_restriction' };
    worker.respond(
      response('https://t.tracker.net/', ['a=1; Path=/; Max-Age=60', 'a=1; Path=/'], {
        page: HOST,
      }),
    );
    worker.change(
      change(
        cookie({
          ...plain,
          lives: 60,
          partitionKey: { topLevelSite: 'https://opendatasoft.com', hasCrossSiteAncestor: true },
        }),
      ),
    );
    worker.change(change(cookie(plain)));
    await worker.flush();
    const [partitioned, unpartitioned] = browser.disk.of(HOST);
    expect(browser.disk.of(HOST)).toHaveLength(2);
    expect(partitioned).toMatchObject({
      partition: 'https://opendatasoft.com',
      grantedSeconds: 60,
      setBy: { kind: 'response' },
    });
    expect(unpartitioned).toMatchObject({ grantedSeconds: null, setBy: { kind: 'response' } });
  });

  it('a partition’s cookie is its own page’s, in whatever order two pages’ are told', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE, { completes: false });
    worker.open('https://shop.example/', { tabId: 2, completes: false });
    const pages = [
      [1, HOST, 'https://opendatasoft.com'],
      [2, 'shop.example', 'https://shop.example'],
    ] as const;
    for (const [tabId, page] of pages) {
      worker.respond(response('https://tracker.net/', ['a=1; Path=/'], { tabId, page }));
    }
    for (const [, , topLevelSite] of pages.toReversed()) {
      worker.change(change(cookie({ domain: 'tracker.net', partitionKey: { topLevelSite } })));
    }
    await worker.flush();
    for (const [, page, partition] of pages) {
      expect(ONLY(browser.disk.of(page))).toMatchObject({ partition, setAt: expect.any(String) });
    }
  });

  it('containers never mix', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE, { storeId: 'firefox-container-1' });
    worker.open(ITIE, { tabId: 2, storeId: 'firefox-container-2' });
    worker.change(change(cookie({ storeId: 'firefox-container-2' })));
    await worker.flush();
    expect(browser.disk.of(HOST, 'firefox-container-1')).toEqual([]);
    expect(browser.disk.of(HOST, 'firefox-container-2')).toHaveLength(1);
  });

  it('of a private window nothing is ever passed to the database', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE, { storeId: '1' });
    worker.respond(response(ITIE, ['a=1'], { page: HOST }));
    worker.change(change(cookie({ storeId: '1' })));
    await worker.flush();
    expect(browser.disk.passed).toEqual([]);
    expect((await worker.ask(1))?.site.sightings.size).toBe(1);
  });

  it('a response around a navigation belongs to its own page', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open('https://shop.example/');
    worker.open(ITIE);
    worker.respond(response('https://tracker.net/', ['a=1'], { page: 'shop.example' }));
    worker.respond(response('https://beacon.net/', ['b=1'], { asker: 'frame.net' }));
    worker.change(change(cookie({ domain: 'tracker.net', sameSite: 'no_restriction' })));
    worker.change(change(cookie({ domain: 'beacon.net', name: 'b', sameSite: 'no_restriction' })));
    await worker.flush();
    expect(browser.disk.of(HOST)).toEqual([]);
    expect(ONLY(browser.disk.of('shop.example'))).toMatchObject({ setBy: { kind: 'response' } });
    expect(worker.visiting().of(1)?.contacted).toEqual([HOST]);
  });

  it('a response that a frame of the page asked for is the page’s', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    worker.see({ navigation: { step: 'frame', tabId: 1, host: 'frame.net' } });
    worker.respond(response('https://beacon.net/', ['b=1'], { asker: 'frame.net' }));
    worker.change(change(cookie({ domain: 'beacon.net', name: 'b', sameSite: 'no_restriction' })));
    await worker.flush();
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({ setAt: expect.any(String) });
    expect(worker.visiting().of(1)?.contacted).toContain('beacon.net');
  });

  it('a frame’s script may write before the browser tells that the frame is there', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    worker.respond(response('https://frame.net/', [], { isDocument: true, asker: HOST }));
    worker.change(change(cookie({ domain: 'frame.net', sameSite: 'no_restriction' })));
    worker.see({ navigation: { step: 'frame', tabId: 1, host: 'frame.net' } });
    await worker.flush();
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({
      setBy: { kind: 'script' },
      setAt: expect.any(String),
    });
  });

  describe('in a tab on its way to another page', () => {
    const place = { scheme: 'https', host: HOST };
    const start = async (shown: string) => {
      const browser = createBrowser();
      const worker = browser.startWorker();
      worker.open(shown);
      await worker.flush();
      worker.see({ navigation: { step: 'started', tabId: 1, at: browser.clock.now, place } });
      return { browser, worker };
    };
    const page = response(ITIE, [], { page: HOST, isPage: true, isDocument: true });
    const shops = cookie({ name: 'shops', domain: 'shop.example' });

    it.each(['https://shop.example/', ITIE])(
      'its script may write before the browser tells that it has come: from %s',
      async (shown) => {
        const { browser, worker } = await start(shown);
        worker.respond(page);
        worker.change(change(cookie()));
        worker.see({ navigation: { step: 'page', tabId: 1, ...place } });
        await worker.flush();
        expect(ONLY(browser.disk.of(HOST))).toMatchObject({
          setBy: { kind: 'script' },
          setAt: expect.any(String),
        });
      },
    );

    it('the script of the one that is left may write to the last', async () => {
      const { browser, worker } = await start('https://shop.example/');
      worker.change(change(shops));
      worker.respond(page);
      worker.change(change(cookie({ name: 'last', domain: 'shop.example' })));
      worker.see({ navigation: { step: 'page', tabId: 1, ...place } });
      await worker.flush();
      expect(browser.disk.of('shop.example')).toMatchObject([
        { name: 'shops', setBy: { kind: 'script' }, setAt: expect.any(String) },
        { name: 'last', setBy: { kind: 'script' }, setAt: expect.any(String) },
      ]);
      expect(browser.disk.of(HOST)).toEqual([]);
    });

    it('none is named where both could have written', async () => {
      const { browser, worker } = await start('https://opendatasoft.com/');
      worker.respond(page);
      worker.change(change(cookie({ domain: '.opendatasoft.com', hostOnly: false })));
      worker.see({ navigation: { step: 'page', tabId: 1, ...place } });
      await worker.flush();
      expect(ONLY(browser.disk.of(HOST))).toMatchObject({ setAt: null });
    });

    it('one that came to nothing has written nothing', async () => {
      const { browser, worker } = await start('https://shop.example/');
      worker.respond(page);
      worker.see({ navigation: { step: 'stopped', tabId: 1 } });
      worker.change(change(cookie()));
      await worker.flush();
      expect(browser.disk.of(HOST)).toEqual([]);
    });
  });

  it('a frame of the page that the tab has just left is none of the page that came', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    worker.respond(response('https://frame.net/', [], { isDocument: true, asker: 'shop.example' }));
    await worker.flush();
    expect(worker.visiting().of(1)?.frames).toEqual([]);
  });
});

describe('a batch that a long load has put off', () => {
  it('holds what a page set whose tab is closed by then', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    worker.change(change(cookie()));
    await worker.means;
    await new Promise(setImmediate);
    browser.tabs.delete(1);
    worker.see({ navigation: { step: 'closed', tabId: 1 } });
    await worker.flush();
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({
      setBy: { kind: 'script' },
      setAt: expect.any(String),
    });
    expect(browser.disk.watchedOf(HOST)).toMatchObject({ visits: 1 });
  });

  it('tells the writings of a page from the last of the page before it', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open('https://opendatasoft.com/');
    await worker.flush();
    worker.open(ITIE, { completes: false });
    browser.clock.now += 400;
    worker.change(change(cookie({ domain: '.opendatasoft.com', hostOnly: false })));
    browser.clock.now += 400;
    await worker.flush();
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({ setBy: { kind: 'script' } });
  });
});

describe('Firefox', () => {
  const store = 'firefox-default';
  const start = () => {
    const browser = createBrowser(firefox);
    const worker = browser.startWorker();
    worker.open(ITIE, { storeId: store });
    return { browser, worker, of: () => browser.disk.of(HOST, store) };
  };

  it('may tell of a change before the response, in one batch', async () => {
    const { worker, of } = start();
    worker.change(change(cookie({ storeId: store })));
    worker.respond(response(ITIE, ['a=1'], { page: HOST, storeId: store }));
    await worker.flush();
    expect(ONLY(of())).toMatchObject({ setBy: { kind: 'response' } });
  });

  it('may tell of a change a batch before the response', async () => {
    const { browser, worker, of } = start();
    worker.change(change(cookie({ storeId: store, lives: 500 })));
    await worker.flush();
    // Not a script's yet: a worker that is ended now never hears of the response.
    expect(ONLY(of())).toMatchObject({ setBy: { kind: 'unknown' } });
    browser.clock.now += 20;
    worker.respond(response(ITIE, ['a=1; Max-Age=500'], { page: HOST, storeId: store }));
    await worker.flush();
    for (let turn = 0; turn < 3; turn++) await worker.flush();
    expect(ONLY(of())).toMatchObject({ setBy: { kind: 'response' }, grantedSeconds: 500 });
  });

  it('is waited for before a change without a response is a script’s', async () => {
    const { worker, of } = start();
    worker.change(change(cookie({ storeId: store })));
    await worker.flush();
    expect(ONLY(of())).toMatchObject({ setBy: { kind: 'unknown' } });
    for (let turn = 0; turn < 3; turn++) await worker.flush();
    expect(ONLY(of())).toMatchObject({ setBy: { kind: 'script' } });
  });

  it('is waited for also where the page is left meanwhile', async () => {
    const { worker, browser, of } = start();
    worker.change(change(cookie({ storeId: store })));
    await worker.flush();
    worker.open('https://shop.example/', { storeId: store });
    browser.clock.now += 1_000;
    for (let turn = 0; turn < 3; turn++) await worker.flush();
    expect(worker.visiting().of(1)?.host).toBe('shop.example');
    expect(ONLY(of())).toMatchObject({ setBy: { kind: 'script' } });
  });

  it('is not waited for longer where a long load has put the recording off', async () => {
    const { browser, worker, of } = start();
    worker.change(change(cookie({ storeId: store })));
    browser.clock.now += 600;
    await worker.flush();
    for (let turn = 0; turn < 3; turn++) await worker.flush();
    expect(ONLY(of())).toMatchObject({ setBy: { kind: 'script' } });
  });

  it('may tell of a change a batch before the response of a worker, or one for a partition', async () => {
    const { browser, worker, of } = start();
    const partition = 'https://opendatasoft.com';
    worker.change(change(cookie({ storeId: store, lives: 500 })));
    worker.change(
      change(
        cookie({
          name: 'p',
          storeId: store,
          lives: 500,
          partitionKey: { topLevelSite: partition },
        }),
      ),
    );
    await worker.flush();
    browser.clock.now += 20;
    const ofWorker = { tabId: -1, asker: HOST, storeId: store };
    worker.respond(response(ITIE, ['a=1; Max-Age=500'], ofWorker));
    worker.respond(
      response(ITIE, ['p=1; Max-Age=500; Partitioned'], { page: HOST, storeId: store }),
    );
    await worker.flush();
    expect(of()).toMatchObject([{ setBy: { kind: 'response' } }, { setBy: { kind: 'response' } }]);
  });

  it('tells nothing of an identical session cookie, which is looked up', async () => {
    const { browser, worker, of } = start();
    const one = cookie({ storeId: store });
    browser.jar.set(one.identity, one);
    await worker.flush();
    expect(ONLY(of())).toMatchObject({ setAt: null });
    worker.respond(response(ITIE, ['a=1'], { page: HOST, storeId: store }));
    await worker.flush();
    await worker.flush();
    expect(ONLY(of())).toMatchObject({ setBy: { kind: 'response' }, setAt: expect.any(String) });
    expect(worker.planned).toEqual([]);
  });

  it('stores a cookie after the batch of its header: the change that comes is the response’s', async () => {
    const { browser, worker, of } = start();
    const one = cookie({ storeId: store });
    await worker.flush();
    worker.respond(response(ITIE, ['a=1'], { page: HOST, storeId: store }));
    browser.jar.set(one.identity, one);
    await worker.flush();
    worker.change(change(one));
    await worker.flush();
    expect(ONLY(of())).toMatchObject({ setBy: { kind: 'response' } });
  });

  it('does not tell all changes to a worker that it wakes: a new cookie is its header’s at once', async () => {
    const { browser, worker, of } = start();
    await worker.flush();
    const one = cookie({ storeId: store, lives: 60 });
    browser.jar.set(one.identity, one);
    worker.respond(response(ITIE, ['a=1; Max-Age=60'], { page: HOST, storeId: store }));
    expect((await worker.ask(1))?.site.sightings.size).toBe(1);
    expect(ONLY(of())).toMatchObject({ setBy: { kind: 'response' } });
    worker.change(change(one));
    await worker.flush();
    expect(ONLY(of())).toMatchObject({ setBy: { kind: 'response' } });
  });

  it('refused a header: an older cookie that lives differently was not set by it', async () => {
    const { browser, worker, of } = start();
    const older = cookie({ storeId: store, lives: 600, at: START - 60_000 });
    browser.jar.set(older.identity, older);
    await worker.flush();
    worker.respond(response(ITIE, ['a=1; Max-Age=600'], { page: HOST, storeId: store }));
    for (let look = 0; look < 30; look++) await worker.flush();
    expect(ONLY(of())).toMatchObject({ setAt: null });
    expect(worker.planned).toEqual([]);
  });

  it('is asked one question for all refused headers of a domain, and not at every batch’s pace', async () => {
    const { browser, worker } = start();
    await worker.flush();
    browser.queries.length = 0;
    const headers = Array.from({ length: 100 }, (_, index) => `n${index}=1`);
    worker.respond(response(ITIE, headers, { page: HOST, storeId: store }));
    for (let look = 0; look < 30; look++) await worker.flush();
    expect(browser.queries.length).toBeLessThan(25);
  });

  it('is not slower to record because it looks again', async () => {
    const { worker } = start();
    worker.respond(response(ITIE, ['a=1'], { page: HOST, storeId: store }));
    await worker.flush();
    worker.change(change(cookie({ storeId: store, name: 'b' })));
    expect(Math.min(...worker.planned.map(({ milliseconds }) => milliseconds))).toBeLessThanOrEqual(
      100,
    );
  });
});

describe('an ended worker', () => {
  it('leaves nothing missing of a page that was loading, with its setter unknown', async () => {
    const browser = createBrowser();
    const first = browser.startWorker();
    first.open(ITIE, { completes: false });
    first.respond(response(ITIE, ['a=1'], { page: HOST }));
    first.change(change(cookie()));
    await first.flush();
    // Nobody tells the next worker of this one.
    const unseen = cookie({ name: 'unseen' });
    browser.jar.set(unseen.identity, unseen);
    const second = browser.startWorker();
    second.see({ navigation: { step: 'completed', tabId: 1 } });
    second.change(change(cookie({ name: 'late' })));
    await second.flush();
    const setters = browser.disk.of(HOST).map(({ name, setBy }) => [name, setBy?.kind]);
    expect(Object.fromEntries(setters)).toEqual({
      a: 'response',
      unseen: 'unknown',
      late: 'unknown',
    });
  });

  it('between two batches loses nothing that the jar has', async () => {
    const browser = createBrowser();
    const first = browser.startWorker();
    first.open(ITIE);
    await first.flush();
    first.respond(response(ITIE, ['a=1'], { page: HOST }));
    first.change(change(cookie()));
    const second = browser.startWorker();
    await second.ask(1);
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({ setBy: { kind: 'unknown' } });
  });

  it('during a database write: the next one finds the cookie again', async () => {
    const browser = createBrowser();
    const first = browser.startWorker();
    first.open(ITIE);
    await first.flush();
    browser.disk.state.writes = false;
    first.change(change(cookie()));
    await first.flush();
    browser.disk.state.writes = true;
    await browser.startWorker().ask(1);
    expect(browser.disk.of(HOST)).toHaveLength(1);
  });
});

describe('what fails', () => {
  it('a jar that refuses costs nothing but what it alone knew', async () => {
    const browser = createBrowser(firefox);
    const worker = browser.startWorker();
    browser.faults.jar = true;
    worker.open(ITIE, { storeId: 'firefox-default' });
    worker.respond(response(ITIE, ['b=1'], { page: HOST, storeId: 'firefox-default' }));
    worker.change(change(cookie({ storeId: 'firefox-default' })));
    await worker.flush();
    expect(browser.disk.of(HOST, 'firefox-default')).toHaveLength(1);
    expect(worker.told.flat()).toContain(HOST);
  });

  it('an event that throws costs no other of its batch', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    worker.see({ response: { tabId: 1 } as never });
    worker.see({ change: { removed: false, cause: 'explicit', cookie: null as never } });
    worker.change(change(cookie()));
    await worker.flush();
    expect(browser.disk.of(HOST)).toHaveLength(1);
  });

  it('session storage that refuses loses no sighting', async () => {
    const browser = createBrowser();
    browser.session.store.keepVisits = () => Promise.reject(new Error('quota'));
    const worker = browser.startWorker();
    worker.open(ITIE);
    worker.change(change(cookie()));
    await worker.flush();
    expect(browser.disk.of(HOST)).toHaveLength(1);
  });

  it.each(['reads', 'writes'] as const)(
    'a database whose %s fail: the memory goes on',
    async (what) => {
      const browser = createBrowser();
      browser.disk.state[what] = false;
      const worker = browser.startWorker();
      worker.open(ITIE);
      worker.change(change(cookie()));
      await worker.flush();
      expect((await worker.ask(1))?.site.sightings.size).toBe(1);
      expect(worker.memory.historyKept()).toBe(false);
    },
  );

  it('means that cannot be had reject nothing unheard', async () => {
    const unhandled = vi.fn<() => void>();
    process.on('unhandledRejection', unhandled);
    const { createWatcher } = await import('../../src/background/watcher');
    const tasks: (() => void)[] = [];
    const watcher = createWatcher({
      handover: { told: () => undefined, recorded: () => undefined },
      means: Promise.reject(new Error('damaged package')),
      now: () => START,
      later: (task) => void tasks.push(task),
      recorded: () => undefined,
    });
    watcher.see({ at: START, change: change(cookie()) });
    tasks.forEach((task) => task());
    await expect(watcher.takeStock(1)).rejects.toThrow('damaged package');
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe('a storm', () => {
  it('of 20,000 changes in one batch writes each identity once', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE, { completes: false });
    for (let index = 0; index < 20_000; index++) {
      worker.respond(response(ITIE, [`n${index % 100}=1`], { page: HOST }));
      worker.change(change(cookie({ name: `n${index % 100}` })));
    }
    await worker.flush();
    expect(ONLY(browser.disk.writes())).toMatchObject({ changed: { length: 100 } });
  });

  it('of headers of one name that are all refused keeps no more than it must', async () => {
    const browser = createBrowser(chromium);
    const worker = browser.startWorker();
    worker.open(ITIE);
    for (let index = 0; index < 20_000; index++) {
      worker.respond(response(ITIE, ['a=1'], { page: HOST }));
    }
    worker.change(change(cookie()));
    await worker.flush();
    expect(ONLY(browser.disk.of(HOST))).toMatchObject({ setBy: { kind: 'response' } });
  });
});

describe('a planted value', () => {
  const SECRET = 'Pl4nted-s3cret-value';
  const console_ = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(() => undefined),
  );
  afterEach(() => console_.forEach((spy) => spy.mockClear()));

  it('in a cookie, a query, a path or a user name is nowhere in what leaves the watcher', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(`https://${SECRET}:${SECRET}@${HOST}/${SECRET}?uid=${SECRET}`, {
      completes: false,
    });
    const url = `https://${SECRET}@tracker.net/p/${SECRET}/x?uid=${SECRET}#${SECRET}`;
    worker.respond(response(url, [`a=${SECRET}; Path=/`], { page: HOST }));
    const api = { value: SECRET, domain: 'tracker.net', sameSite: 'no_restriction' };
    worker.change(change(cookie(api)));
    browser.faults.jar = true;
    worker.see({ navigation: { step: 'completed', tabId: 1 } });
    await worker.flush();
    browser.faults.jar = false;
    const stock = await worker.ask(1);
    const leaving = JSON.stringify([
      browser.disk.passed,
      [...browser.session.kept],
      [...(stock?.site.sightings.values() ?? [])],
      stock?.visit,
      console_.flatMap(({ mock }) => mock.calls),
    ]);
    expect(leaving).toContain('tracker.net');
    expect(leaving).not.toContain(SECRET);
  });
});

describe('a popup that asks while the browser is still telling', () => {
  it('is answered when what explains a new cookie has come', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    worker.see({ navigation: { step: 'started', tabId: 1, at: START } });
    await worker.flush();
    browser.jar.set('a', cookie());
    const asked = worker.watcher.takeStock(1);
    const waits = () => worker.planned.map(({ milliseconds }) => milliseconds);
    await vi.waitFor(() => expect(waits()).toContain(EXPLAINING_MS));
    worker.respond(response(ITIE, ['a=1'], { page: HOST }));
    worker.change(change(cookie()));
    worker.planned.splice(0).forEach(({ task }) => task());
    const [sighting] = (await asked)?.site.sightings.values() ?? [];
    expect(sighting).toMatchObject({ setBy: { kind: 'response' } });
  });

  it('is answered at once where nothing is new', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    worker.change(change(cookie()));
    await worker.flush();
    expect((await worker.watcher.takeStock(1))?.site.sightings.size).toBe(1);
    expect(worker.planned).toEqual([]);
  });
});

describe('a navigation', () => {
  it('to a page that a tab was found at is still a visit', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE, { completes: false });
    // The worker’s own looking around comes before the batch that tells of the page.
    await worker.ask(1);
    await worker.flush();
    expect(browser.disk.watchedOf(HOST)).toMatchObject({ pages: 1, visits: 1 });
    worker.open(`${ITIE}fr/`);
    await worker.flush();
    expect(browser.disk.watchedOf(HOST)).toMatchObject({ pages: 2, visits: 1 });
  });

  it('that is told only after the popup asked: the stock is of what the tab shows', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open('https://shop.example/');
    worker.change(change(cookie({ domain: 'shop.example' })));
    await worker.flush();
    worker.open(ITIE);
    expect((await worker.ask(1))?.site.place.host).toBe(HOST);
    expect(ONLY(browser.disk.of('shop.example'))).not.toHaveProperty('goneAt');
  });
});

import { describe, expect, it } from 'vitest';
import type { ChoiceMark } from '../../src/cookie/choice/model';
import { change, cookie, createBrowser, DAY, firefox, response } from './world';

const HOST = 'itie.opendatasoft.com';
const ITIE = `https://${HOST}/`;

const answer = (what: ChoiceMark['answer']): ChoiceMark => ({
  platform: 'Klaro',
  answered: what !== 'none',
  answer: what,
  categories: {},
});
/** The jar has answered what was there before the visit. */
const looked = () => new Promise(setImmediate);

const klaro = (what: ChoiceMark['answer']) => ({
  ...cookie({ name: 'klaro', lives: 120 * DAY }),
  mark: answer(what),
});

/** A page on which a statistics cookie is written before and after the banner is answered. */
async function visitAnswered(browser = createBrowser()) {
  const worker = browser.startWorker();
  worker.open(ITIE);
  await looked();
  worker.change(change(cookie({ name: 'early' })));
  await worker.flush();
  browser.clock.now += 5_000;
  worker.change(change(klaro('accepted')));
  await worker.flush();
  browser.clock.now += 5_000;
  worker.change(change(cookie({ name: 'late' })));
  await worker.flush();
  return { browser, worker };
}

type Worker = ReturnType<ReturnType<typeof createBrowser>['startWorker']>;

const setUnder = (browser: ReturnType<typeof createBrowser>, name: string, storeId = '0') =>
  browser.disk
    .of(HOST, storeId)
    .find((one) => one.name === name)
    ?.setUnder?.map(({ choice }) => choice);

describe('the choice under which cookies are set', () => {
  it('is told when the banner is answered, also of what was set before', async () => {
    const { browser } = await visitAnswered();
    expect(setUnder(browser, 'early')).toEqual(['before']);
    expect(setUnder(browser, 'late')).toEqual(['accepted']);
    expect(browser.disk.watchedOf(HOST)).toMatchObject({
      platform: 'Klaro',
      choices: ['accepted'],
    });
  });

  it('is told of what was set before, too, where the answer sets it once more', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    await looked();
    worker.change(change(cookie({ name: 'both' })));
    await worker.flush();
    browser.clock.now += 5_000;
    worker.change(change(klaro('refused')));
    worker.change(change(cookie({ name: 'both' })));
    await worker.flush();
    expect(setUnder(browser, 'both')).toEqual(['before', 'refused']);
    browser.clock.now += 5_000;
    worker.change(change(cookie({ name: 'both' })));
    await worker.flush();
    expect(setUnder(browser, 'both')).toEqual(['before', 'refused']);
  });

  describe('over several visits', () => {
    const next = async (browser: ReturnType<typeof createBrowser>, worker: Worker) => {
      worker.see({ navigation: { step: 'left', tabId: 1 } });
      await worker.flush();
      browser.clock.now += DAY * 1000;
      worker.open(ITIE);
      await looked();
    };
    const write = async (browser: ReturnType<typeof createBrowser>, worker: Worker) => {
      browser.clock.now += 5_000;
      worker.change(change(cookie({ name: 'both' }), true, 'overwrite'));
      worker.change(change(cookie({ name: 'both' })));
      await worker.flush();
    };
    const accept = async (browser: ReturnType<typeof createBrowser>, worker: Worker) => {
      browser.clock.now += 5_000;
      worker.change(change(klaro('accepted')));
      await worker.flush();
    };

    /** A first visit sets the cookie and ends unanswered; the second has begun. */
    const visitUnanswered = async () => {
      const browser = createBrowser();
      const worker = browser.startWorker();
      worker.open(ITIE);
      await looked();
      await write(browser, worker);
      await next(browser, worker);
      return { browser, worker };
    };

    it('is told of what is set anew before the answer, and once more with it', async () => {
      const { browser, worker } = await visitUnanswered();
      await write(browser, worker);
      await accept(browser, worker);
      await write(browser, worker);
      expect(setUnder(browser, 'both')).toEqual(['before', 'accepted']);
    });

    it('is told of it, too, where the answer and what it sets are recorded together', async () => {
      const { browser, worker } = await visitUnanswered();
      await write(browser, worker);
      browser.clock.now += 5_000;
      worker.change(change(klaro('accepted')));
      worker.change(change(cookie({ name: 'both' })));
      await worker.flush();
      expect(setUnder(browser, 'both')).toEqual(['before', 'accepted']);
    });

    it('is not before in an earlier visit for a site that is seen asking in a later one only', async () => {
      const { browser, worker } = await visitUnanswered();
      await accept(browser, worker);
      await write(browser, worker);
      expect(setUnder(browser, 'both')).toEqual(['accepted']);
    });

    it('stays before where the site was known to ask, whatever is answered later', async () => {
      const { browser, worker } = await visitAnswered();
      worker.change(change(klaro('accepted'), true));
      await next(browser, worker);
      await write(browser, worker);
      expect(setUnder(browser, 'both')).toEqual(['before']);
      await next(browser, worker);
      await accept(browser, worker);
      await write(browser, worker);
      expect(setUnder(browser, 'both')).toEqual(['before', 'accepted']);
    });
  });

  it('is known from the start on a later visit', async () => {
    const { browser, worker } = await visitAnswered();
    worker.see({ navigation: { step: 'left', tabId: 1 } });
    await worker.flush();
    browser.clock.now += DAY * 1000;
    worker.open(ITIE);
    await looked();
    worker.change(change(cookie({ name: 'next' })));
    await worker.flush();
    expect(setUnder(browser, 'next')).toEqual(['accepted']);
  });

  it('is none on a later visit where the answer is gone', async () => {
    const { browser, worker } = await visitAnswered();
    worker.see({ navigation: { step: 'left', tabId: 1 } });
    worker.change(change(klaro('accepted'), true));
    await worker.flush();
    worker.open(ITIE);
    await looked();
    worker.change(change(cookie({ name: 'next' })));
    await worker.flush();
    expect(setUnder(browser, 'next')).toEqual(['before']);
  });

  it('is never before on a site whose platform takes consent for granted until an objection', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    const optanon = (mark: Partial<ChoiceMark>) => ({
      ...cookie({ name: 'OptanonConsent' }),
      mark: { platform: 'OneTrust', categories: {}, answered: 'elsewhere', ...mark } as ChoiceMark,
    });
    const closed = { ...cookie({ name: 'OptanonAlertBoxClosed' }), mark: answer('unknown') };
    worker.open(ITIE);
    await looked();
    worker.change(change(cookie({ name: 'early' })));
    await worker.flush();
    worker.change(change(optanon({ answer: 'accepted' })));
    await worker.flush();
    expect(setUnder(browser, 'early')).toEqual(['unknown']);
    expect(browser.disk.watchedOf(HOST)).toMatchObject({ choices: [] });
    browser.clock.now += 5_000;
    worker.change(change({ ...closed, mark: { ...closed.mark, platform: 'OneTrust' } }));
    worker.change(change(optanon({ answer: 'refused' })));
    worker.change(change(cookie({ name: 'late' })));
    await worker.flush();
    expect(setUnder(browser, 'late')).toEqual(['refused']);

    for (const one of browser.jar.values()) worker.change(change(one, true));
    worker.see({ navigation: { step: 'left', tabId: 1 } });
    await worker.flush();
    worker.open(ITIE);
    await looked();
    worker.change(change(cookie({ name: 'next' })));
    await worker.flush();
    expect(setUnder(browser, 'next')).toBeUndefined();
  });

  it('is not guessed on a site that is not seen asking', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    await looked();
    worker.change(change(cookie({ name: 'a' })));
    await worker.flush();
    expect(setUnder(browser, 'a')).toBeUndefined();
  });

  it('is not told of cookies that were there already', async () => {
    const browser = createBrowser();
    const there = cookie({ name: 'there' });
    browser.jar.set(there.identity, there);
    await visitAnswered(browser);
    expect(setUnder(browser, 'there')).toBeUndefined();
  });

  it('is not before where the answer was in the jar although nobody had recorded it', async () => {
    const browser = createBrowser();
    const kept = klaro('refused');
    browser.jar.set(kept.identity, kept);
    const worker = browser.startWorker();
    worker.open(ITIE);
    await looked();
    // A platform that writes its cookie anew on every page.
    worker.change(change(kept, true, 'overwrite'));
    worker.change(change(kept));
    worker.change(change(cookie({ name: 'a' })));
    await worker.flush();
    expect(setUnder(browser, 'a')).toEqual(['refused']);
  });

  it('is not told by an answer that was given on a host beside it', async () => {
    const browser = createBrowser();
    const kept = {
      ...cookie({ name: 'klaro', domain: 'data.opendatasoft.com' }),
      mark: answer('refused'),
    };
    browser.jar.set(kept.identity, kept);
    const worker = browser.startWorker();
    worker.open(ITIE);
    await looked();
    worker.change(change(cookie({ name: 'a' })));
    await worker.flush();
    expect(setUnder(browser, 'a')).toBeUndefined();
  });

  it('is not known where the beginning of the visit was not seen', async () => {
    const browser = createBrowser();
    const place = { scheme: 'https', host: HOST };
    browser.tabs.set(1, { tabId: 1, storeId: '0', incognito: false, place, hasAddress: true });
    const worker = browser.startWorker();
    worker.see({ navigation: { step: 'page', tabId: 1, ...place } });
    worker.change(change(cookie({ name: 'a' })));
    await worker.flush();
    worker.change(change(klaro('accepted')));
    await worker.flush();
    expect(setUnder(browser, 'a')).toBeUndefined();
  });

  it('goes on when the worker is ended between the cookie and the answer', async () => {
    const browser = createBrowser();
    const first = browser.startWorker();
    first.open(ITIE);
    await looked();
    first.change(change(cookie({ name: 'early' })));
    await first.flush();
    const second = browser.startWorker();
    browser.clock.now += 5_000;
    second.change(change(klaro('refused')));
    await second.flush();
    expect(setUnder(browser, 'early')).toEqual(['before']);
  });

  it('keeps to its store', async () => {
    const { browser, worker } = await visitAnswered();
    worker.open(ITIE, { tabId: 2, storeId: 'other' });
    await looked();
    worker.change(change(cookie({ name: 'a', storeId: 'other' })));
    await worker.flush();
    expect(setUnder(browser, 'a', 'other')).toBeUndefined();
  });
});

describe('the timeline of a visit', () => {
  it('tells what was set, renewed and lost, and what was chosen', async () => {
    const { browser, worker } = await visitAnswered();
    browser.clock.now += 5_000;
    worker.change(change(cookie({ name: 'early' }), true, 'overwrite'));
    worker.change(change(cookie({ name: 'early' })));
    await worker.flush();
    worker.change(change(cookie({ name: 'late' }), true));
    await worker.flush();
    const [visit, ...more] = browser.disk.visitsOf(HOST);
    expect(more).toEqual([]);
    expect(visit).toMatchObject({ tabId: 1, pages: 1, baseline: [] });
    expect(
      visit?.events.map((event) =>
        'name' in event ? `${event.kind} ${event.name}` : `${event.kind}`,
      ),
    ).toEqual(['set early', 'set klaro', 'choice', 'set late', 'renewed early', 'gone late']);
  });

  it('tells who set a cookie, for how long, and that there was no answer when it began', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE);
    await looked();
    worker.respond(response(ITIE, ['a=1; Path=/; Max-Age=86400'], { isPage: true, page: HOST }));
    worker.change(change(cookie({ name: 'a', lives: DAY })));
    worker.change(change(cookie({ name: 'b' })));
    await worker.flush();
    browser.clock.now += 5_000;
    worker.change(change(klaro('refused')));
    await worker.flush();
    const [visit] = browser.disk.visitsOf(HOST);
    expect(visit).toMatchObject({ start: { answer: 'none' } });
    expect(visit?.events).toMatchObject([
      {
        name: 'a',
        setter: { kind: 'response', origin: 'https://itie.opendatasoft.com' },
        seconds: DAY,
      },
      { name: 'b', setter: { kind: 'script' }, seconds: null },
      { name: 'klaro' },
      { kind: 'choice', choice: { answer: 'refused' } },
    ]);
    expect(JSON.stringify(visit)).not.toContain('path');
  });

  it('tells once of what Firefox tells of twice: of the change first, then of its response', async () => {
    const storeId = 'firefox-default';
    const browser = createBrowser(firefox);
    const worker = browser.startWorker();
    worker.open(ITIE, { storeId });
    await looked();
    worker.change(change(cookie({ name: 'a', storeId, lives: 500 })));
    worker.change(change(cookie({ name: 'b', storeId })));
    await worker.flush();
    browser.clock.now += 20;
    worker.respond(response(ITIE, ['a=1; Max-Age=500'], { page: HOST, storeId }));
    for (let turn = 0; turn < 4; turn++) await worker.flush();
    const [visit] = browser.disk.visitsOf(HOST, storeId);
    expect(visit?.events).toMatchObject([
      { kind: 'set', name: 'a', setter: { kind: 'response' }, seconds: 500 },
      { kind: 'set', name: 'b', setter: { kind: 'script' } },
    ]);
  });

  it('has what the page’s response set before the browser told of the page', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open('https://www.example.org/');
    await looked();
    await worker.flush();
    const place = { scheme: 'https', host: HOST };
    worker.see({ navigation: { step: 'started', tabId: 1, at: browser.clock.now, place } });
    await looked();
    worker.respond(
      response(ITIE, ['early=1; Path=/; Max-Age=86400'], { isPage: true, page: HOST }),
    );
    worker.change(change(cookie({ name: 'early', lives: DAY })));
    await worker.flush();
    browser.tabs.set(1, { ...browser.tabs.get(1)!, place });
    worker.see({ navigation: { step: 'page', tabId: 1, ...place } });
    await worker.flush();
    const [visit] = browser.disk.visitsOf(HOST);
    expect(visit?.events).toMatchObject([{ kind: 'set', name: 'early' }]);
  });

  it('goes on in the same record when the worker is ended', async () => {
    const browser = createBrowser();
    const first = browser.startWorker();
    first.open(ITIE);
    await looked();
    first.change(change(cookie({ name: 'a' })));
    await first.flush();
    const second = browser.startWorker();
    browser.clock.now += 5_000;
    second.change(change(cookie({ name: 'b' })));
    await second.flush();
    const [visit, ...more] = browser.disk.visitsOf(HOST);
    expect(more).toEqual([]);
    expect(visit).toMatchObject({ interrupted: true });
    expect(visit?.events).toMatchObject([{ name: 'a' }, { name: 'b' }]);
  });

  it('is whole where the worker was ended at rest, and tells what was there before as set again', async () => {
    const browser = createBrowser();
    const first = browser.startWorker();
    first.open(ITIE);
    await looked();
    first.change(change(cookie({ name: 'a' })));
    await first.flush();
    await first.rest();
    const second = browser.startWorker();
    second.change(change(cookie({ name: 'a' }), true, 'overwrite'));
    second.change(change(cookie({ name: 'a' })));
    second.change(change(cookie({ name: 'b' })));
    await second.flush();
    const [visit] = browser.disk.visitsOf(HOST);
    expect(visit).not.toHaveProperty('interrupted');
    expect(visit?.events).toMatchObject([
      { kind: 'set', name: 'a' },
      { kind: 'renewed', name: 'a' },
      { kind: 'set', name: 'b' },
    ]);
  });

  it('tells nothing twice of what an earlier worker has told', async () => {
    const browser = createBrowser();
    const first = browser.startWorker();
    first.open(ITIE);
    await looked();
    first.change(change(cookie({ name: 'a', lives: DAY })));
    await first.flush();
    await first.rest();
    // Set anew, unseen: recorded when stock is taken.
    const anew = cookie({ name: 'a', lives: 2 * DAY });
    browser.jar.set(anew.identity, anew);
    const second = browser.startWorker();
    await second.ask(1);
    const [visit] = browser.disk.visitsOf(HOST);
    expect(visit?.events).toMatchObject([{ kind: 'set', name: 'a', seconds: DAY }]);
    expect(visit?.lastSeen).toBe(visit?.events[0]?.at);
  });

  it('says that it was interrupted, also when its next page was seen whole', async () => {
    const browser = createBrowser();
    const first = browser.startWorker();
    first.open(ITIE);
    await looked();
    first.change(change(cookie({ name: 'a' })));
    await first.flush();
    const second = browser.startWorker();
    second.open(`${ITIE}next`);
    await second.flush();
    second.change(change(cookie({ name: 'b' })));
    await second.flush();
    const [visit, ...more] = browser.disk.visitsOf(HOST);
    expect(more).toEqual([]);
    expect(visit).toMatchObject({ interrupted: true, pages: 2 });
  });

  it('is not written of a private window', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    worker.open(ITIE, { storeId: '1' });
    await looked();
    worker.change(change(cookie({ name: 'a', storeId: '1' })));
    await worker.flush();
    expect(browser.disk.passed).toEqual([]);
  });
});

describe('erasing', () => {
  it('forgets one host, or all, and goes on', async () => {
    const { browser, worker } = await visitAnswered();
    await worker.watcher.erase('other.example');
    expect(browser.disk.of(HOST)).not.toEqual([]);
    await worker.watcher.erase(HOST);
    expect(browser.disk.of(HOST)).toEqual([]);
    expect(browser.disk.visitsOf(HOST)).toEqual([]);
    browser.clock.now += 5_000;
    worker.change(change(cookie({ name: 'after' })));
    await worker.flush();
    expect(browser.disk.of(HOST).map(({ name }) => name)).toEqual(['after']);
    const events = browser.disk.visitsOf(HOST).flatMap((visit) => visit.events);
    expect(events).toMatchObject([{ name: 'after' }]);
    await worker.watcher.erase();
    expect(browser.disk.of(HOST)).toEqual([]);
  });
});

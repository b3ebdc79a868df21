import { describe, expect, it } from 'vitest';
import type { PageChoice } from '../../src/browser/choice-border';
import type { ChoiceMark } from '../../src/cookie/choice/model';
import { change, cookie, createBrowser, DAY } from './world';

const HOST = 'itie.opendatasoft.com';
const ITIE = `https://${HOST}/`;
const KLARO = 'Klaro';
const CONSENT_MODE = 'Google consent mode';

const mark = (answer: ChoiceMark['answer'], platform = KLARO): ChoiceMark => ({
  platform,
  answered: answer !== 'none',
  answer,
  categories: {},
});
const told = (...marks: ChoiceMark[]): PageChoice => ({
  origin: `https://${HOST}`,
  hasPlatform: true,
  marks,
});
/** Out of turn as looks are: some turns until they are noted. */
const looked = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
};

/** A visit of a page that tells this when it has loaded. */
async function visit(page: PageChoice | undefined, browser = createBrowser()) {
  const worker = browser.startWorker();
  const tell = (now: PageChoice | undefined) =>
    now ? browser.choices.set(1, now) : browser.choices.delete(1);
  const pass = async () => {
    await looked();
    await worker.flush();
    await looked();
  };
  const open = async () => {
    worker.open(ITIE);
    await pass();
  };
  tell(page);
  await open();
  return {
    browser,
    worker,
    tell,
    pass,
    open,
    write: async (name: string) => {
      browser.clock.now += 1_000;
      worker.change(change(cookie({ name })));
      await worker.flush();
      await looked();
    },
    /** Somebody clicks, and the page tells something else by then. */
    click: async (now: PageChoice) => {
      browser.clock.now += 1_000;
      tell(now);
      worker.watcher.lookAtChoice(1);
      await pass();
    },
    leave: async () => {
      worker.see({ navigation: { step: 'left', tabId: 1 } });
      await pass();
      browser.clock.now += DAY * 1000;
    },
    under: (name: string) =>
      browser.disk
        .of(HOST)
        .find((one) => one.name === name)
        ?.setUnder?.map(({ choice }) => choice),
  };
}

describe('a choice that the page keeps', () => {
  it('is followed: asked for, answered, and changed', async () => {
    const { write, click, pass, under, browser } = await visit(told(mark('none')));
    await write('early');
    await pass();
    expect(under('early')).toEqual(['before']);
    await click(told(mark('refused')));
    await write('late');
    await pass();
    expect(under('late')).toEqual(['refused']);
    await click(told(mark('accepted')));
    await write('later');
    await pass();
    expect(under('later')).toEqual(['accepted']);
    expect(browser.disk.watchedOf(HOST)).toMatchObject({ choices: ['refused', 'accepted'] });
    expect(browser.followed).toEqual([1]);
  });

  it('waits for the next look: of what comes after the last one nothing is said', async () => {
    const { write, pass, under } = await visit(told(mark('none')));
    await pass();
    await write('early');
    expect(under('early')).toBeUndefined();
  });

  it('is unknown of what was set between a look without the answer and one with it', async () => {
    const { write, click, pass, under } = await visit(told(mark('none')));
    await pass();
    await write('meanwhile');
    await click(told(mark('refused')));
    expect(under('meanwhile')).toEqual(['unknown']);
  });

  it('is a first answer where a platform was there, and nothing kept', async () => {
    const { write, click, pass, under } = await visit(told());
    await write('early');
    await pass();
    expect(under('early')).toBeUndefined();
    await click(told(mark('accepted')));
    expect(under('early')).toEqual(['before']);
  });

  it('is no first answer where it was there at the first look', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    browser.choices.set(1, told(mark('refused')));
    worker.open(ITIE);
    worker.change(change(cookie({ name: 'loading' })));
    await looked();
    await worker.flush();
    await looked();
    expect(browser.disk.of(HOST)[0]?.setUnder).toBeUndefined();
  });

  it('was in force from the beginning where it is as the last visit left it', async () => {
    const { write, pass, leave, worker, browser, under } = await visit(told(mark('refused')));
    await write('a');
    await pass();
    await leave();
    worker.open(ITIE);
    worker.change(change(cookie({ name: 'loading' })));
    await pass();
    expect(under('loading')).toEqual(['refused']);
    expect(browser.disk.watchedOf(HOST)?.platform).toBeUndefined();
  });

  it('is not taken to be none on a later visit before the page was looked into', async () => {
    const { write, pass, leave, worker, browser, tell, click, under } = await visit(
      told(mark('none')),
    );
    await click(told(mark('accepted')));
    await write('a');
    await pass();
    await leave();
    tell(undefined);
    worker.open(ITIE);
    worker.change(change(cookie({ name: 'next' })));
    await pass();
    expect(under('next')).toBeUndefined();
    expect(browser.disk.watchedOf(HOST)).toMatchObject({ choices: ['accepted'] });
  });

  it('is not taken back by a banner that is shown again', async () => {
    const { write, click, pass, under } = await visit(told(mark('none')));
    await click(told(mark('refused')));
    await click(told(mark('none')));
    await write('late');
    await pass();
    expect(under('late')).toEqual(['refused']);
  });

  it('yields to what cookies tell, and is then not looked for', async () => {
    const { write, worker, browser, under, pass } = await visit(told(mark('none')));
    await write('early');
    browser.clock.now += 1_000;
    worker.change(change({ ...cookie({ name: 'klaro' }), mark: mark('refused') }));
    await pass();
    expect(under('early')).toEqual(['before']);
    await write('late');
    expect(under('late')).toEqual(['refused']);
    expect(worker.planned).toEqual([]);
  });

  it('tells which answer, where a cookie tells only that there is one', async () => {
    const browser = createBrowser();
    const kept = {
      ...cookie({ name: 'cookies_preferences', lives: DAY }),
      mark: mark('unknown', 'Opendatasoft'),
    };
    browser.jar.set(kept.identity, kept);
    const { write, pass, under } = await visit(told(mark('refused', CONSENT_MODE)), browser);
    await write('a');
    await pass();
    expect(under('a')).toEqual(['refused']);
  });

  it('is of this host: what another told meanwhile is passed over', async () => {
    const other = { ...told(mark('refused')), origin: 'https://www.example.org' };
    const { write, pass, under, worker } = await visit(other);
    await write('a');
    await pass();
    expect(under('a')).toBeUndefined();
    expect(worker.visiting().of(1)?.pageMarks).toBeUndefined();
  });

  it('is told of a page without a platform by nothing, which costs one look', async () => {
    const { worker, browser, write } = await visit({ ...told(), hasPlatform: false });
    await write('a');
    expect(browser.followed).toEqual([]);
    expect(worker.planned).toEqual([]);
    expect(worker.visiting().of(1)?.course.lookedAt).toBeUndefined();
  });

  it('goes on when the worker is ended', async () => {
    const { write, browser, under, pass } = await visit(told(mark('none')));
    await write('early');
    await pass();
    const second = browser.startWorker();
    browser.clock.now += 5_000;
    browser.choices.set(1, told(mark('refused')));
    second.watcher.lookAtChoice(1);
    await looked();
    browser.clock.now += 1_000;
    second.change(change(cookie({ name: 'late' })));
    await second.flush();
    await looked();
    await second.flush();
    await looked();
    expect(under('early')).toEqual(['before']);
    expect(under('late')).toEqual(['refused']);
  });
});

describe('Google’s consent mode', () => {
  it('has only defaults while a page loads: no sign that there is no answer', async () => {
    const { worker, tell, pass, under } = await visit(told(mark('none', CONSENT_MODE)));
    worker.change(change(cookie({ name: 'early' })));
    tell(told(mark('accepted', CONSENT_MODE)));
    await pass();
    expect(worker.visiting().of(1)?.course.lookedAt).toBeDefined();
    expect(under('early')).toBeUndefined();
  });

  it('asks where it still has only defaults a while after', async () => {
    const { write, pass, under } = await visit(told(mark('none', CONSENT_MODE)));
    await pass();
    await write('early');
    await pass();
    expect(under('early')).toEqual(['before']);
  });
});

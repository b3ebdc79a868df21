import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PagesRead } from '../../src/browser/page-reading';
import type { Apart } from '../../src/background/apart';
import { createTabReader } from '../../src/background/reading-tab';
import type { TabAtPlace } from '../../src/background/visiting';

const URL_OF_PAGE = 'https://shop.example/cookies';
const [PERSONS, TAB] = [1, 9];
const row = { line: 1, cells: ['a', 'b'] };
const line = { line: 1, text: 'Cookies' };
const page = (...blocks: object[]) =>
  ({ pages: [{ url: URL_OF_PAGE, blocks, cut: false }] }) as PagesRead;
const table = page({ trail: [], rows: [row, row] });

/** A browser of which tab 1 is a person's; the clock moves with what is planned. */
function start(readings: (PagesRead | Error | 'never')[] = [table]) {
  const log: string[] = [];
  const clock = { now: 0 };
  const planned: { task: () => void; at: number }[] = [];
  const state = { personsTabIsGone: false };
  const apart = {
    begin: async ({ tabId, place }: TabAtPlace) => void log.push(`begin ${tabId} ${place.host}`),
    end: async (tabId: number) => void log.push(`end ${tabId}`),
    leftOver: () => [4, 5],
  } as Partial<Apart> as Apart;
  const reader = createTabReader({
    apart: Promise.resolve(apart),
    placeOf: (url) =>
      url.startsWith('https:') ? { scheme: 'https', host: new URL(url).host } : undefined,
    openBlankTab: async (beside) => {
      if (state.personsTabIsGone) throw new Error('No tab with id');
      log.push(`open beside ${beside}`);
      return { tabId: TAB, storeId: '0', incognito: false, hasAddress: true };
    },
    sendTab: async (tabId, url) => void log.push(`send ${tabId} ${url}`),
    closeTab: async (tabId) => {
      log.push(`close ${tabId}`);
      reader.see({ step: 'closed', tabId });
    },
    readPage: async () => {
      log.push(`read`);
      const read = readings.length > 1 ? readings.shift() : readings[0];
      if (read === 'never') return new Promise(() => undefined);
      if (!read || read instanceof Error) throw read ?? new Error('nothing');
      return read;
    },
    now: () => clock.now,
    later: (task, milliseconds) => {
      planned.push({ task, at: clock.now + milliseconds });
    },
  });
  const settle = () => new Promise(setImmediate);
  const come = (step: 'started' | 'page' | 'completed' | 'stopped' | 'closed') =>
    reader.see(
      step === 'page'
        ? { step, tabId: TAB, scheme: 'https', host: 'shop.example' }
        : step === 'started'
          ? { step, tabId: TAB, at: clock.now }
          : { step, tabId: TAB },
    );
  const pass = async () => {
    await settle();
    // What is due next: others are for later.
    planned.sort((one, other) => one.at - other.at);
    const next = planned.shift();
    clock.now = Math.max(clock.now, next?.at ?? 0);
    next?.task();
    await settle();
  };
  /** Until it is answered, while time passes. */
  const outcome = async (reading: Promise<PagesRead>) => {
    let answer: PagesRead | undefined;
    void reading.then((read) => (answer = read));
    for (let turn = 0; turn < 200 && !answer; turn++) await pass();
    return answer;
  };
  const load = async () => {
    await settle();
    for (const step of ['started', 'page', 'completed'] as const) come(step);
  };
  return { reader, log, clock, state, come, pass, outcome, load, settle };
}

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
beforeEach(() => void warn.mockClear());

describe('reading in a background tab', () => {
  it('keeps it apart before it goes anywhere, and closes it afterwards', async () => {
    const { reader, log, outcome, load } = start();
    const reading = reader.read(URL_OF_PAGE, PERSONS);
    await load();
    expect(await outcome(reading)).toEqual(table);
    expect(log).toEqual([
      'open beside 1',
      'begin 9 shop.example',
      `send 9 ${URL_OF_PAGE}`,
      'read',
      'read',
      'close 9',
      'end 9',
    ]);
  });

  it('waits until the page has built its table, and stopped building', async () => {
    const growing = page({ trail: [], rows: [row, row, row] });
    const { reader, log, outcome, load } = start([page(line), page(line), table, growing]);
    const reading = reader.read(URL_OF_PAGE, PERSONS);
    await load();
    expect(await outcome(reading)).toEqual(growing);
    expect(log.filter((one) => one === 'read')).toHaveLength(5);
  });

  it('takes a page without tables after a while', async () => {
    const { reader, clock, outcome, load } = start([page(line)]);
    const reading = reader.read(URL_OF_PAGE, PERSONS);
    await load();
    expect(await outcome(reading)).toEqual(page(line));
    expect(clock.now).toBeLessThan(6_000);
  });

  it('takes a page that never ends loading as it is, and one that says nothing is given up', async () => {
    for (const [said, expected] of [
      [table, table],
      [page(), { failure: 'timeout' }],
    ] as const) {
      const { reader, clock, come, settle, outcome } = start([said]);
      const reading = reader.read(URL_OF_PAGE, PERSONS);
      await settle();
      come('page');
      expect(await outcome(reading)).toEqual(expected);
      expect(clock.now).toBeLessThan(16_000);
    }
  });

  it('gives up a page that does not let itself be read', async () => {
    const { reader, log, clock, outcome, load } = start(['never']);
    const reading = reader.read(URL_OF_PAGE, PERSONS);
    await load();
    expect(await outcome(reading)).toEqual({ failure: 'timeout' });
    expect(log.slice(-2)).toEqual(['close 9', 'end 9']);
    expect(clock.now).toBeLessThan(25_000);
  });

  it('is not misled by the blank page', async () => {
    const { reader, log, come, pass, settle, outcome, load } = start();
    const reading = reader.read(URL_OF_PAGE, PERSONS);
    await settle();
    for (const step of ['completed', 'started', 'stopped', 'page'] as const) come(step);
    await pass();
    expect(log).not.toContain('read');
    await load();
    expect(await outcome(reading)).toEqual(table);
  });

  it('follows a page that goes on to another', async () => {
    const { reader, log, come, pass, outcome, load } = start();
    const reading = reader.read(URL_OF_PAGE, PERSONS);
    await load();
    come('started');
    await pass();
    expect(log).not.toContain('read');
    come('page');
    come('completed');
    expect(await outcome(reading)).toEqual(table);
  });

  it('says where the address cannot be reached, and where the page cannot be read', async () => {
    const unreachable = start();
    const reading = unreachable.reader.read(URL_OF_PAGE, PERSONS);
    await unreachable.settle();
    unreachable.come('started');
    unreachable.come('stopped');
    expect(await unreachable.outcome(reading)).toEqual({ failure: 'not-found' });
    expect(unreachable.log.slice(-2)).toEqual(['close 9', 'end 9']);

    // Firefox commits a page of its own, under the address.
    const told = start([{ failure: 'not-readable' }]);
    const failing = told.reader.read(URL_OF_PAGE, PERSONS);
    await told.settle();
    for (const step of ['started', 'stopped', 'page'] as const) told.come(step);
    expect(await told.outcome(failing)).toEqual({ failure: 'not-found' });
    expect(told.clock.now).toBeLessThan(2_000);

    const unreadable = start([{ failure: 'not-readable' }]);
    const other = unreadable.reader.read(URL_OF_PAGE, PERSONS);
    await unreadable.load();
    expect(await unreadable.outcome(other)).toEqual({ failure: 'not-readable' });
  });

  it('of no page of the web opens nothing', async () => {
    const { reader, log, outcome } = start();
    expect(await outcome(reader.read('about:blank', PERSONS))).toEqual({ failure: 'not-found' });
    expect(log).toEqual([]);
  });
});

describe('a reading that is cancelled', () => {
  it.each(['cancel', 'close', 'tab'] as const)('closes its tab in any case: %s', async (by) => {
    const { reader, log, come, outcome, load } = start();
    const reading = reader.read(URL_OF_PAGE, PERSONS);
    await load();
    if (by === 'cancel') await reader.cancel(PERSONS);
    else if (by === 'close') come('closed');
    else void reader.read(URL_OF_PAGE, PERSONS);
    expect(await outcome(reading)).toEqual({ failure: 'cancelled' });
    expect(log.filter((one) => one === 'close 9').length).toBeGreaterThan(0);
    expect(log).toContain('end 9');
  });

  it('goes nowhere where it is cancelled before its tab is there', async () => {
    const { reader, log, outcome } = start();
    const reading = reader.read(URL_OF_PAGE, PERSONS);
    await reader.cancel(PERSONS);
    expect(await outcome(reading)).toEqual({ failure: 'cancelled' });
    expect(log.some((one) => one.startsWith('send'))).toBe(false);
    expect(log.filter((one) => one.startsWith('open')).length).toBe(
      log.filter((one) => one.startsWith('close')).length,
    );
  });

  it('leaves another’s alone', async () => {
    const { reader, outcome, load } = start();
    const reading = reader.read(URL_OF_PAGE, PERSONS);
    await load();
    await reader.cancel(2);
    expect(await outcome(reading)).toEqual(table);
  });

  it('is what one comes to whose person’s tab is gone', async () => {
    const { reader, state, outcome } = start();
    state.personsTabIsGone = true;
    expect(await outcome(reader.read(URL_OF_PAGE, PERSONS))).toEqual({ failure: 'cancelled' });
  });

  it('closes its tab also where something fails', async () => {
    const { reader, log, outcome, load } = start([new Error('lost')]);
    const reading = reader.read(URL_OF_PAGE, PERSONS);
    await load();
    expect(await outcome(reading)).toEqual({ failure: 'cancelled' });
    expect(log.slice(-2)).toEqual(['close 9', 'end 9']);
  });
});

it('closes what a worker that was ended has left open', async () => {
  const { reader, log } = start();
  await reader.closeLeftOver();
  expect(log).toEqual(['close 4', 'end 4', 'close 5', 'end 5']);
});

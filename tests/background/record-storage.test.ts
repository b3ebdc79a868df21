import { describe, expect, it } from 'vitest';
import type { EntryName } from '../../src/cookie/stored-entry';
import { createBrowser } from './world';

const HOST = 'itie.opendatasoft.com';
const ORIGIN = `https://${HOST}`;
const HOUR = 3_600_000;

const entry = (name: string, differing: Partial<EntryName> = {}): EntryName => ({
  kind: 'local',
  origin: ORIGIN,
  name,
  ...differing,
});

/** A page that is open and was looked at once. */
async function open(entries: EntryName[], { storeId = '0', origin = ORIGIN } = {}) {
  const browser = createBrowser();
  const worker = browser.startWorker();
  browser.storage.set(1, { origin, entries });
  worker.open(`${ORIGIN}/`, { storeId });
  await worker.flush();
  await worker.watcher.lookIntoStorage(1);
  const look = async (now: EntryName[]) => {
    browser.storage.set(1, { origin, entries: now });
    return worker.watcher.lookIntoStorage(1);
  };
  const site = async () => worker.memory.site({ host: HOST, storeId });
  return { browser, worker, look, site };
}

describe('the web storage of a page', () => {
  it('is recorded by name, of its frames too, with whose it is', async () => {
    const frame = { origin: 'https://t.tracker.net:8443', kind: 'indexeddb' as const };
    const { browser } = await open([entry('theme'), entry('db', frame)]);
    expect(browser.disk.entriesOf(HOST)).toEqual([
      {
        ...entry('theme'),
        owner: { registrableDomain: 'opendatasoft.com' },
        firstSeen: '2026-11-23T12:00:00.100Z',
        lastSeen: '2026-11-23T12:00:00.100Z',
      },
      expect.objectContaining({ name: 'db', owner: { registrableDomain: 'tracker.net' } }),
    ]);
    expect(browser.disk.watchedOf(HOST)).toMatchObject({ storage: true });
  });

  it('is recorded when a page has completed, without being asked for', async () => {
    const browser = createBrowser();
    const worker = browser.startWorker();
    browser.storage.set(1, { origin: ORIGIN, entries: [entry('theme')] });
    worker.open(`${ORIGIN}/`);
    await worker.flush();
    expect(browser.disk.entriesOf(HOST)).toMatchObject([{ name: 'theme' }]);
  });

  it('is news once, and again after an hour, and is told of then', async () => {
    const { browser, worker, look } = await open([entry('a')]);
    const told = worker.told.length;
    const passed = browser.disk.passed.length;
    // Though nobody is told: who looked just before it was recorded counts what is shown.
    expect(await look([entry('a')])).toBe(1);
    expect(worker.told).toHaveLength(told);
    expect(browser.disk.passed).toHaveLength(passed);
    await look([entry('a'), entry('b')]);
    expect(worker.told).toHaveLength(told + 1);
    browser.clock.now += HOUR;
    await look([entry('a')]);
    const [a, b] = browser.disk.entriesOf(HOST);
    expect(a).toMatchObject({
      firstSeen: '2026-11-23T12:00:00.100Z',
      lastSeen: '2026-11-23T13:00:00.100Z',
    });
    expect(b).toMatchObject({ lastSeen: '2026-11-23T12:00:00.100Z' });
  });

  it('of a page that has gone meanwhile, or cannot be read, is passed over', async () => {
    const { browser, worker } = await open([entry('a')], { origin: 'https://other.example' });
    browser.storage.delete(1);
    expect(await worker.watcher.lookIntoStorage(1)).toBeNull();
    expect(await worker.watcher.lookIntoStorage(77)).toBeNull();
    expect(browser.disk.entriesOf(HOST)).toEqual([]);
    expect(browser.disk.watchedOf(HOST)?.storage).toBeUndefined();
  });

  it('of a private window is kept in memory, and never written', async () => {
    const { browser, site } = await open([entry('a')], { storeId: '1' });
    expect((await site()).entries.size).toBe(1);
    expect(browser.disk.passed).toEqual([]);
  });

  it('is bounded, and what is kept stays up to date', async () => {
    const many = Array.from({ length: 1_500 }, (_, index) => entry(`k_${index}`));
    const { browser, look, site } = await open(many);
    browser.clock.now += HOUR;
    await look([...many].reverse());
    const { entries } = await site();
    expect(entries.size).toBe(1_000);
    expect([...entries.values()][0]).toMatchObject({
      name: 'k_0',
      lastSeen: '2026-11-23T13:00:00.100Z',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { createMemory } from '../../src/background/memory';
import type { Tables } from '../../src/background/tables';
import { DEFAULT_SETTINGS } from '../../src/verdict/settings';
import { sighting } from '../verdict/fixtures';
import { fakeDatabase, tables } from './world';

const place = { host: 'itie.opendatasoft.com', storeId: '0' };
const start = (disk = fakeDatabase(), read: Promise<Tables> = Promise.resolve(tables)) => {
  const memory = createMemory({
    database: disk.database,
    tables: read,
    savedFor: () => Promise.resolve([]),
    settingsFor: () => Promise.resolve(DEFAULT_SETTINGS),
    isPrivate: (storeId) => storeId === '1',
    now: () => '2026-11-23T12:00:00.000Z',
  });
  return { disk, memory };
};

describe('a memory', () => {
  it('gives one and the same site to all who ask', async () => {
    const { memory } = start();
    expect(memory.site(place)).toBe(memory.site({ ...place }));
  });

  it('lets go of what no tab shows, and reads it again', async () => {
    const { memory } = start();
    const site = await memory.site(place);
    await memory.keepWatched({ ...site, watched: { ...site.watched, pages: 7 } });
    memory.letGo(() => true);
    expect(await memory.site(place)).toBe(site);
    memory.letGo(() => false);
    expect((await memory.site(place)).watched.pages).toBe(7);
  });

  it('has watched a site since the first of its cookies was seen, also once it is read again', async () => {
    const { memory } = start();
    const site = await memory.site(place);
    const seen = sighting({ firstSeen: '2026-11-23T11:59:59.500Z' });
    await memory.keep(site, [seen, { ...seen, identity: 'found', firstSeen: null }]);
    expect(site.watched.since).toBe(seen.firstSeen);
    memory.letGo(() => false);
    expect((await memory.site(place)).watched.since).toBe(seen.firstSeen);
  });

  it('passes nothing of a private store to the database', async () => {
    const { memory, disk } = start();
    const site = await memory.site({ ...place, storeId: '1' });
    await memory.keep(site, []);
    await memory.keepWatched(site);
    expect(disk.passed).toEqual([]);
    expect(memory.historyKept()).toBe(true);
  });

  it.each(['reads', 'writes'] as const)('goes on where %s fail, and says so', async (what) => {
    const disk = fakeDatabase();
    disk.state[what] = false;
    const { memory } = start(disk);
    const site = await memory.site(place);
    expect(site.watched).toMatchObject({ pages: 0, since: '2026-11-23T12:00:00.000Z' });
    expect(memory.historyKept()).toBe(false);
  });

  it('does not stay broken because a charter could not be read once', async () => {
    let broken = true;
    const charterFor = () =>
      broken ? Promise.reject(new Error('damaged')) : Promise.resolve(null);
    const { memory } = start(fakeDatabase(), Promise.resolve({ ...tables, charterFor }));
    await expect(memory.site(place)).rejects.toThrow('damaged');
    broken = false;
    await expect(memory.site(place)).resolves.toMatchObject({ place, charter: null });
  });
});

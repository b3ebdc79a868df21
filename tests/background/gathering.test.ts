import { describe, expect, it, vi } from 'vitest';
import { createGathering } from '../../src/background/gathering';
import { createMemory } from '../../src/background/memory';
import type { SetEvent } from '../../src/cookie/record';
import { DEFAULT_SETTINGS } from '../../src/verdict/settings';
import { cookie, fakeDatabase, tables } from './world';

const AT = '2026-11-23T12:00:00.000Z';
const event = (what: Partial<SetEvent> = {}): SetEvent => ({
  at: AT,
  setBy: { kind: 'script' },
  inVisit: true,
  ...what,
});

async function start() {
  const disk = fakeDatabase();
  const memory = createMemory({
    database: disk.database,
    tables: Promise.resolve(tables),
    savedFor: () => Promise.resolve([]),
    settingsFor: () => Promise.resolve(DEFAULT_SETTINGS),
    isPrivate: () => false,
    now: () => AT,
  });
  const site = await memory.site({ host: 'itie.opendatasoft.com', storeId: '0' });
  return { disk, memory, site };
}

describe('a gathering', () => {
  it('writes an identity once, and works out its facts once', async () => {
    const { disk, memory, site } = await start();
    const factsOf = vi.fn<typeof tables.factsOf>(tables.factsOf);
    const gathering = createGathering({ factsOf });
    for (let index = 0; index < 10; index++) gathering.there(site, cookie(), AT, event());
    expect([...(await gathering.write(memory)).keys()]).toEqual([site]);
    expect(disk.writes()).toMatchObject([{ changed: [{ name: 'a' }] }]);
    expect(factsOf).toHaveBeenCalledOnce();
  });

  it('keeps a cookie that came and went: it speaks for its declaration', async () => {
    const { disk, memory, site } = await start();
    const gathering = createGathering(tables);
    gathering.there(site, cookie(), AT, event());
    gathering.gone(site, cookie().identity, AT);
    await gathering.write(memory);
    expect(disk.of(site.place.host)).toMatchObject([{ setAt: AT, goneAt: AT }]);
  });

  it('keeps when a cookie first left', async () => {
    const { memory, site, disk } = await start();
    for (const at of [AT, '2027-01-01T00:00:00.000Z']) {
      const gathering = createGathering(tables);
      if (at === AT) gathering.there(site, cookie(), AT);
      gathering.gone(site, cookie().identity, at);
      await gathering.write(memory);
    }
    expect(disk.of(site.place.host)).toMatchObject([{ goneAt: AT }]);
    expect(disk.writes()).toHaveLength(1);
  });

  it('writes nothing of a cookie that it never knew', async () => {
    const { disk, memory, site } = await start();
    const gathering = createGathering(tables);
    gathering.gone(site, cookie().identity, AT);
    expect((await gathering.write(memory)).size).toBe(0);
    expect(disk.writes()).toEqual([]);
  });
});

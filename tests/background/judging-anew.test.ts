import { describe, expect, it, vi } from 'vitest';
import { judgingAnew } from '../../src/background/judging-anew';
import { createMemory, type SiteMemory } from '../../src/background/memory';
import type { Charter } from '../../src/charter/model';
import type { Visit } from '../../src/cookie/visit';
import { fakeDatabase, tables } from './world';

const charter = (scope: string[]): Charter => ({
  version: 1,
  title: 'C',
  scope,
  sources: [],
  declarations: [],
  unread: [],
});

/** Two sites in memory, and one that is open without being. */
async function start() {
  const disk = fakeDatabase();
  const saved: Charter[] = [];
  const charterFor = async (_: string, [first]: readonly Charter[]) =>
    first ? { charter: first, named: [] } : null;
  const memory = createMemory({
    database: disk.database,
    tables: Promise.resolve({ ...tables, charterFor }),
    savedFor: async () => saved,
    isPrivate: (storeId) => storeId === '1',
    now: () => '2026-11-23T12:00:00.000Z',
  });
  const shop = await memory.site({ host: 'shop.example', storeId: '0' });
  const inPrivate = await memory.site({ host: 'shop.example', storeId: '1' });
  const other = await memory.site({ host: 'other.example', storeId: '0' });
  const visits = [{ host: 'www.shop.example', storeId: '0' }] as Visit[];
  const recharted = vi.fn<(sites: readonly SiteMemory[]) => Promise<void>>(async () => undefined);
  const judgeAnew = judgingAnew({
    memory,
    visiting: Promise.resolve({ all: () => visits }),
    recharted,
  });
  disk.passed.length = 0;
  return { judgeAnew, saved, shop, inPrivate, other, disk, recharted };
}

describe('judging anew', () => {
  it('finds the charter of every open site that is meant, and writes it', async () => {
    const { judgeAnew, saved, shop, inPrivate, other, disk, recharted } = await start();
    saved.push(charter(['*.shop.example']));
    await judgeAnew(['*.shop.example']);
    const judged = { charter: saved[0], named: [] };
    expect([shop.charter, inPrivate.charter, other.charter]).toEqual([judged, judged, null]);
    expect(disk.passed.filter((one) => JSON.stringify(one).includes('"named"'))).toContainEqual({
      host: 'www.shop.example',
      charter: judged,
    });
    const [sites] = recharted.mock.calls[0]!;
    expect(sites.map(({ place }) => `${place.host} ${place.storeId}`)).toEqual([
      'shop.example 0',
      'shop.example 1',
      'www.shop.example 0',
    ]);
  });

  it('takes back what was removed', async () => {
    const { judgeAnew, saved, shop, disk } = await start();
    saved.push(charter(['shop.example']));
    await judgeAnew(['shop.example']);
    saved.pop();
    await judgeAnew(['shop.example']);
    expect(shop.charter).toBeNull();
    expect(disk.passed.at(-1)).toEqual({ host: 'shop.example', charter: null });
  });

  it('leaves other sites alone', async () => {
    const { judgeAnew, disk, recharted } = await start();
    await judgeAnew(['elsewhere.example']);
    expect(disk.passed).toEqual([]);
    expect(recharted).not.toHaveBeenCalled();
  });
});

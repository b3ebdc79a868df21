import { describe, expect, it, vi } from 'vitest';
import { createJudgingAnew } from '../../src/background/judging-anew';
import { createMemory, type SiteMemory } from '../../src/background/memory';
import type { Charter } from '../../src/charter/model';
import type { Visit } from '../../src/cookie/visit';
import type { KnownCharter } from '../../src/verdict/record';
import { PROFILES, type Guidance } from '../../src/verdict/settings';
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
  const settled: { guidance: Guidance } = { guidance: PROFILES.neutral };
  const charterFor = async (_: string, [first]: readonly KnownCharter[]) =>
    first ? { ...first, named: [] } : null;
  const memory = createMemory({
    database: disk.database,
    tables: Promise.resolve({ ...tables, charterFor }),
    savedFor: async () => saved.map((one) => ({ charter: one })),
    settingsFor: async () => ({ guidance: settled.guidance, setAside: [] }),
    isPrivate: (storeId) => storeId === '1',
    now: () => '2026-11-23T12:00:00.000Z',
  });
  const shop = await memory.site({ host: 'shop.example', storeId: '0' });
  const inPrivate = await memory.site({ host: 'shop.example', storeId: '1' });
  const other = await memory.site({ host: 'other.example', storeId: '0' });
  const visits = [{ host: 'www.shop.example', storeId: '0' }] as Visit[];
  const rejudged = vi.fn<(sites: readonly SiteMemory[]) => Promise<void>>(async () => undefined);
  const { ofScopes, bySettings } = createJudgingAnew({
    memory,
    visiting: Promise.resolve({ all: () => visits }),
    rejudged,
  });
  disk.passed.length = 0;
  return { ofScopes, bySettings, settled, saved, shop, inPrivate, other, disk, rejudged };
}

describe('judging anew', () => {
  it('finds the charter of every open site that is meant, and writes it', async () => {
    const { ofScopes, saved, shop, inPrivate, other, disk, rejudged } = await start();
    saved.push(charter(['*.shop.example']));
    await ofScopes(['*.shop.example']);
    const judged = { charter: saved[0], named: [] };
    expect([shop.charter, inPrivate.charter, other.charter]).toEqual([judged, judged, null]);
    expect(disk.passed.filter((one) => JSON.stringify(one).includes('"named"'))).toContainEqual({
      host: 'www.shop.example',
      charter: judged,
    });
    const [sites] = rejudged.mock.calls[0]!;
    expect(sites.map(({ place }) => `${place.host} ${place.storeId}`)).toEqual([
      'shop.example 0',
      'shop.example 1',
      'www.shop.example 0',
    ]);
  });

  it('takes back what was removed', async () => {
    const { ofScopes, saved, shop, disk } = await start();
    saved.push(charter(['shop.example']));
    await ofScopes(['shop.example']);
    saved.pop();
    await ofScopes(['shop.example']);
    expect(shop.charter).toBeNull();
    expect(disk.passed.at(-1)).toEqual({ host: 'shop.example', charter: null });
  });

  it('leaves other sites alone', async () => {
    const { ofScopes, disk, rejudged } = await start();
    await ofScopes(['elsewhere.example']);
    expect(disk.passed).toEqual([]);
    expect(rejudged).not.toHaveBeenCalled();
  });

  it.each([
    [
      'of every site',
      undefined,
      ['shop.example 0', 'shop.example 1', 'other.example 0', 'www.shop.example 0'],
    ],
    ['of one site, in each of its stores', 'shop.example', ['shop.example 0', 'shop.example 1']],
  ])('finds what is settled %s', async (_, host, judged) => {
    const { bySettings, settled, shop, disk, rejudged } = await start();
    settled.guidance = PROFILES.cnil;
    await bySettings(host);
    expect(shop.settings.guidance).toBe(PROFILES.cnil);
    const [sites] = rejudged.mock.calls[0]!;
    expect(sites.map(({ place }) => `${place.host} ${place.storeId}`)).toEqual(judged);
    expect(disk.passed.filter((one) => !JSON.stringify(one).includes('www.'))).toEqual([]);
  });
});

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { connect, DATABASE } from '../../src/browser/connection';
import { openDatabase } from '../../src/browser/database';
import { openSavedCharters } from '../../src/browser/saved-charters';
import type { CharterVersion } from '../../src/browser/saved-charter';
import type { Charter } from '../../src/charter/model';
import 'fake-indexeddb/auto';

const AT = '2026-11-23T12:00:00.000Z';
const source = { id: 'page', kind: 'page' as const, readAt: AT, sha256: 'a'.repeat(64) };
const charter = (what: Partial<Charter> = {}): Charter => ({
  version: 1,
  title: 'Cookies',
  scope: ['shop.example'],
  sources: [source],
  declarations: [{ name: 'a', source: 'page' }],
  unread: [],
  ...what,
});
const version = (what: Partial<CharterVersion> = {}): CharterVersion => ({
  id: 'c',
  savedAt: AT,
  charter: charter(),
  readAt: AT,
  texts: [{ source: 'page', text: 'a: our cookie' }],
  ...what,
});
const later = (minutes: number) => new Date(Date.parse(AT) + minutes * 60_000).toISOString();

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});

describe('saved charters', () => {
  it('speak for the hosts and families of their scope, the latest saved first', async () => {
    const saved = openSavedCharters();
    const family = charter({ scope: ['*.shop.example', 'pay.example'] });
    await saved.keep(version());
    await saved.keep(version({ id: 'f', charter: family, savedAt: later(1) }));
    const speaking = async (host: string) =>
      (await saved.speakingFor(host)).map(({ id }) => id).join();
    expect(await speaking('shop.example')).toBe('f,c');
    expect(await speaking('www.shop.example')).toBe('f');
    expect(await speaking('pay.example')).toBe('f');
    expect(await speaking('www.pay.example')).toBe('');
    expect(await speaking('othershop.example')).toBe('');
    expect(await speaking(`${'a.'.repeat(120)}shop.example`)).toBe('f');
  });

  it('are listed, the latest saved first', async () => {
    const saved = openSavedCharters();
    await saved.keep(version({ id: 'a', savedAt: later(2) }));
    await saved.keep(version({ id: 'b', savedAt: later(3) }));
    await saved.keep(version({ id: 'c', savedAt: later(1) }));
    expect((await saved.all()).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('have versions with what was read, and speak as they were saved last', async () => {
    const saved = openSavedCharters();
    const second = version({
      savedAt: later(1),
      charter: charter({ title: 'Kekse', language: 'de', scope: ['shop.example', 'x.example'] }),
      texts: [{ source: 'page', text: 'a: unser Keks' }],
      language: 'de',
      changes: { added: 1, removed: 0, reworded: 2 },
    });
    await saved.keep(version());
    await saved.keep(second);
    expect(await saved.versionsOf('c')).toEqual([second, version()]);
    expect(await saved.withId('c')).toEqual({
      id: 'c',
      savedAt: later(1),
      charter: second.charter,
      changes: { added: 1, removed: 0, reworded: 2 },
    });
    await saved.keep(version({ savedAt: later(2) }));
    expect(await saved.speakingFor('x.example')).toEqual([]);
  });

  it('keep no more than fifty versions each, the latest', async () => {
    const saved = openSavedCharters();
    await saved.keep(version({ id: 'd' }));
    for (let minutes = 0; minutes < 53; minutes++) {
      await saved.keep(version({ savedAt: later(minutes) }));
    }
    const versions = await saved.versionsOf('c');
    expect(versions).toHaveLength(50);
    expect([versions[0]?.savedAt, versions.at(-1)?.savedAt]).toEqual([later(52), later(3)]);
    expect(await saved.versionsOf('d')).toHaveLength(1);
  });

  it('are removed with all their versions, and no other’s', async () => {
    const saved = openSavedCharters();
    await saved.keep(version());
    await saved.keep(version({ id: 'c2' }));
    await saved.remove('c');
    expect(await saved.withId('c')).toBeUndefined();
    expect(await saved.versionsOf('c')).toEqual([]);
    expect(await saved.speakingFor('shop.example')).toMatchObject([{ id: 'c2' }]);
    expect(await saved.versionsOf('c2')).toHaveLength(1);
  });

  it('that are damaged are passed over', async () => {
    const saved = openSavedCharters();
    await saved.keep(version());
    const raw = await openDB(DATABASE);
    const other = { ...charter(), version: 2 };
    const broken = [
      { id: 'v2', savedAt: AT, charter: other },
      { id: 'none', savedAt: AT, charter: { scope: ['shop.example'] } },
      { id: 7, savedAt: AT, charter: charter() },
      { id: 'undated', charter: charter() },
    ];
    for (const [index, record] of broken.entries()) {
      await raw.put('saved', record, `broken ${index}`);
      await raw.put('versions', { ...version(), ...record }, ['c', `${later(index + 1)}`]);
    }
    await raw.put('versions', { ...version(), texts: 'none' }, ['c', later(9)]);
    await raw.put('versions', { ...version(), texts: [null, 7, {}] }, ['c', later(8)]);
    await raw.put('saved', null, 'nothing');
    raw.close();
    expect(await saved.speakingFor('shop.example')).toMatchObject([{ id: 'c' }]);
    expect(await saved.withId('broken 0')).toBeUndefined();
    expect(await saved.withId('nothing')).toBeUndefined();
    expect(await saved.versionsOf('c')).toContainEqual(version());
    expect((await saved.versionsOf('c')).every(({ charter: one }) => one.version === 1)).toBe(true);
  });

  it('find their place in a database of the first version, which keeps what it has', async () => {
    const first = await openDB(DATABASE, 1, {
      upgrade: (db) => {
        for (const store of ['sightings', 'sites', 'charters']) db.createObjectStore(store);
      },
    });
    await first.put('charters', { charter: charter(), named: [] }, 'shop.example');
    first.close();
    const connection = connect();
    const saved = openSavedCharters(connection);
    await saved.keep(version());
    expect(await saved.speakingFor('shop.example')).toHaveLength(1);
    const { charter: judged } = await openDatabase(connection).readSite({
      host: 'shop.example',
      storeId: '0',
    });
    expect(judged?.charter.title).toBe('Cookies');
  });
});

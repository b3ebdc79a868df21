import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE } from '../../src/browser/connection';
import { openDatabase } from '../../src/browser/database';
import { sightingOf } from '../../src/cookie/record';
import type { VisitRecord } from '../../src/cookie/visit-record';
import type { StoredEntry } from '../../src/cookie/stored-entry';
import type { JudgedCharter, WatchedSite } from '../../src/verdict/record';
import { cookie, tables } from '../background/world';
import 'fake-indexeddb/auto';

const AT = '2026-11-23T12:00:00.000Z';
const host = 'itie.opendatasoft.com';
const place = { host, storeId: '0' };
const sighting = (name = 'a') => {
  const one = cookie({ name });
  return sightingOf(one, tables.factsOf(one, tables.siteOf(host)), AT);
};
const entry = (kind: StoredEntry['kind'] = 'local'): StoredEntry => ({
  kind,
  origin: `https://${host}`,
  name: '__proto__',
  owner: tables.holderOf(host),
  firstSeen: AT,
  lastSeen: AT,
});
const watched: WatchedSite = {
  site: tables.siteOf(host),
  since: AT,
  pages: 1,
  visits: 1,
  choices: [],
};
const charter: JudgedCharter = {
  charter: { version: 1, title: 'C', scope: [host], sources: [], declarations: [], unread: [] },
  named: [],
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});

describe('the database', () => {
  it('gives back what was written, by host and store', async () => {
    const database = openDatabase();
    await database.writeSightings(place, [sighting(), sighting('b')]);
    await database.writeEntries(place, [entry(), entry('session')]);
    await database.writeWatched(place, watched);
    await database.writeCharter(host, charter);
    expect(await database.readSite(place)).toEqual({
      sightings: [sighting(), sighting('b')],
      entries: [entry(), entry('session')],
      setAside: [],
      watched,
      charter,
    });
    const other = { sightings: [], entries: [], setAside: [], watched: undefined };
    expect(await database.readSite({ host, storeId: '1' })).toEqual({ ...other, charter });
    expect(await database.readSite({ host: `${host}.evil.example`, storeId: '0' })).toEqual({
      ...other,
      charter: undefined,
    });
    await database.writeCharter(host, null);
    expect((await database.readSite(place)).charter).toBeUndefined();
  });

  it('keeps cookies of hostile names apart', async () => {
    const database = openDatabase();
    const names = ['__proto__', '', 'x'.repeat(4_096), '🍪\u202E', '\uffff', '<b>'];
    await database.writeSightings(place, names.map(sighting));
    const { sightings } = await database.readSite(place);
    expect(sightings.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it('writes an identity over what it was', async () => {
    const database = openDatabase();
    await database.writeSightings(place, [sighting()]);
    await database.writeSightings(place, [{ ...sighting(), goneAt: AT }]);
    expect((await database.readSite(place)).sightings).toEqual([{ ...sighting(), goneAt: AT }]);
  });

  it('passes over records that are damaged', async () => {
    const database = openDatabase();
    await database.writeSightings(place, [sighting()]);
    const raw = await openDB(DATABASE);
    for (const [index, record] of [null, {}, 'text', { identity: 1 }, []].entries()) {
      await raw.put('sightings', record, [host, '0', `broken ${index}`]);
      await raw.put('entries', record, [host, '0', 'local', 'https://a.example', `${index}`]);
    }
    await raw.put('sites', {}, [host, '0']);
    await raw.put('charters', { charter: 'none' }, host);
    raw.close();
    expect(await database.readSite(place)).toEqual({
      sightings: [sighting()],
      entries: [],
      setAside: [],
      watched: undefined,
      charter: undefined,
    });
  });

  const visit = (startedAt: string, lastSeen = startedAt): VisitRecord => ({
    startedAt,
    tabId: 1,
    lastSeen,
    pages: 1,
    events: [],
  });

  it('gives back the visits of a site, the earliest first, each once', async () => {
    const database = openDatabase();
    const [early, late] = [visit('2026-11-22T12:00:00.000Z'), visit(AT)];
    for (const one of [late, early, { ...late, pages: 3 }]) await database.writeVisit(place, one);
    expect(await database.readVisits(place)).toEqual([early, { ...late, pages: 3 }]);
    expect(await database.readVisits(place, 1)).toEqual([{ ...late, pages: 3 }]);
    expect(await database.readVisits(place, 3)).toHaveLength(2);
    expect(await database.readVisits({ host, storeId: '1' })).toEqual([]);
    expect(await database.readVisits({ host, storeId: '1' }, 1)).toEqual([]);
  });

  it('erases what one host was seen doing, in every store, and leaves the charter', async () => {
    const database = openDatabase();
    const other = { host: `${host}.example`, storeId: '0' };
    for (const one of [place, { host, storeId: '2' }, other]) {
      await database.writeSightings(one, [sighting()]);
      await database.writeWatched(one, watched);
      await database.writeVisit(one, visit(AT));
      await database.writeEntries(one, [entry()]);
    }
    await database.writeCharter(host, charter);
    await database.erase(host);
    expect(await database.places()).toEqual([other]);
    expect(await database.readVisits(place)).toEqual([]);
    const left = { sightings: [], entries: [], watched: undefined, charter };
    expect(await database.readSite(place)).toMatchObject(left);
    expect((await database.readSite(other)).sightings).toHaveLength(1);
    await database.erase();
    expect(await database.places()).toEqual([]);
  });

  it('erases what was last seen before an instant, and sites of which nothing is left', async () => {
    const database = openDatabase();
    const old = '2026-10-01T00:00:00.000Z';
    const left = { host: 'left.example', storeId: '0' };
    await database.writeSightings(place, [sighting(), { ...sighting('b'), lastSeen: old }]);
    await database.writeVisit(place, visit(old));
    await database.writeEntries(place, [entry(), { ...entry('session'), lastSeen: old }]);
    await database.writeSightings(left, [{ ...sighting(), lastSeen: old }]);
    for (const one of [place, left]) await database.writeWatched(one, watched);
    await database.eraseBefore('2026-11-01T00:00:00.000Z');
    expect(await database.readSite(place)).toMatchObject({
      sightings: [sighting()],
      entries: [entry()],
    });
    expect(await database.readVisits(place)).toEqual([]);
    expect(await database.places()).toEqual([place]);
  });

  it('of a newer version rejects, each time, and is left as it is', async () => {
    (await openDB(DATABASE, 99)).close();
    const database = openDatabase();
    await expect(database.readSite(place)).rejects.toThrow('version');
    await expect(database.writeWatched(place, watched)).rejects.toThrow('version');
    (await openDB(DATABASE, 99)).close();
  });

  it('that cannot be opened rejects, and is tried again', async () => {
    const working = indexedDB;
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('The disk is full', 'UnknownError');
      },
    });
    const database = openDatabase();
    await expect(database.readSite(place)).rejects.toThrow('full');
    vi.stubGlobal('indexedDB', working);
    await expect(database.readSite(place)).resolves.toMatchObject({ sightings: [] });
  });

  it('makes way for another version, and opens anew after it was deleted', async () => {
    const database = openDatabase();
    await database.writeSightings(place, [sighting()]);
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(DATABASE);
      request.addEventListener('success', resolve);
      request.addEventListener('error', reject);
    });
    await database.writeSightings(place, [sighting('b')]);
    expect((await database.readSite(place)).sightings).toEqual([sighting('b')]);
  });
});

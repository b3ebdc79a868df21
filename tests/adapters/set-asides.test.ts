import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE } from '../../src/browser/connection';
import { openDatabase } from '../../src/browser/database';
import { openSetAsides } from '../../src/browser/set-asides';
import type { SetAside } from '../../src/verdict/settings';
import 'fake-indexeddb/auto';

const setAside = (what: Partial<SetAside> = {}): SetAside => ({
  rule: 'provider-differs',
  site: 'shop.example',
  name: '_fbp',
  domain: '.shop.example',
  reason: 'Hotjar runs it for us',
  at: '2026-11-24T12:00:00.000Z',
  ...what,
});

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});

describe('what was set aside', () => {
  it('is kept by site, one record a finding', async () => {
    const setAsides = openSetAsides();
    const others = [
      setAside({ rule: 'before-choice' }),
      setAside({ domain: 'www.shop.example' }),
      setAside({ name: '__proto__' }),
    ];
    const elsewhere = setAside({ site: 'shop.example.org' });
    for (const one of [...others, elsewhere, setAside()]) await setAsides.keep(one);
    await setAsides.keep(setAside({ reason: 'Another reason', by: 'The DPO' }));
    const kept = await setAsides.of('shop.example');
    expect(kept).toHaveLength(4);
    expect(kept).toEqual(expect.arrayContaining(others));
    expect(kept).toContainEqual(setAside({ reason: 'Another reason', by: 'The DPO' }));
    expect(await setAsides.all()).toHaveLength(5);
  });

  it('is forgotten one by one', async () => {
    const setAsides = openSetAsides();
    const ofCharter = setAside({ rule: 'charter-changed', name: '' });
    delete ofCharter.domain;
    await setAsides.keep(ofCharter);
    await setAsides.keep(setAside());
    await setAsides.remove('shop.example', ofCharter);
    await setAsides.remove('elsewhere.example', setAside());
    expect(await setAsides.of('shop.example')).toEqual([setAside()]);
  });

  it('is read with its site, and outlives what was observed there', async () => {
    await openSetAsides().keep(setAside());
    const database = openDatabase();
    await database.erase('shop.example');
    await database.erase();
    await database.eraseBefore('2100-01-01T00:00:00.000Z');
    const place = { host: 'shop.example', storeId: 'firefox-container-1' };
    expect((await database.readSite(place)).setAside).toEqual([setAside()]);
  });

  it('is bounded: a site has room for so many', async () => {
    const setAsides = openSetAsides();
    const raw = await openDB(DATABASE);
    const { store, done } = raw.transaction('aside', 'readwrite');
    const names = Array.from({ length: 2_000 }, (_, index) => `n${index}`);
    await Promise.all(
      names.map((name) =>
        store.put(setAside({ name }), ['shop.example', 'provider-differs', name, '.shop.example']),
      ),
    );
    await done;
    raw.close();
    await expect(setAsides.keep(setAside())).rejects.toThrow('2000');
    await setAsides.keep(setAside({ name: 'n7', reason: 'Another reason' }));
    await setAsides.keep(setAside({ site: 'other.example' }));
    expect(await setAsides.of('shop.example')).toHaveLength(2_000);
  });

  it('that is damaged is passed over', async () => {
    const setAsides = openSetAsides();
    await setAsides.keep(setAside());
    const raw = await openDB(DATABASE);
    const broken = [
      null,
      7,
      {},
      { ...setAside(), reason: 7 },
      { ...setAside(), at: 'once' },
      { ...setAside(), by: {} },
    ];
    for (const [index, record] of broken.entries()) {
      await raw.put('aside', record, ['shop.example', 'broken', String(index), '']);
    }
    raw.close();
    expect(await setAsides.of('shop.example')).toEqual([setAside()]);
    expect(await setAsides.all()).toEqual([setAside()]);
  });
});

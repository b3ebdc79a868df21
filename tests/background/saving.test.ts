import { describe, expect, it, vi } from 'vitest';
import type { CharterVersion, SavedCharter } from '../../src/browser/saved-charter';
import type { SavedCharters } from '../../src/browser/saved-charters';
import { createPrivateCharters } from '../../src/background/private-charters';
import { createCharterKeeper } from '../../src/background/saving';
import { LIMITS } from '../../src/charter/limits';
import type { Charter } from '../../src/charter/model';
import { closeness } from '../../src/charter/scope';

const AT = '2026-11-23T12:00:00.000Z';
const source = { id: 'page', kind: 'page' as const, readAt: AT, sha256: 'a'.repeat(64) };
const charter = (what: Partial<Charter> = {}): Charter => ({
  version: 1,
  title: 'Cookies',
  scope: ['shop.example'],
  sources: [source],
  declarations: [],
  unread: [],
  ...what,
});
const texts = [{ source: 'page', text: 'words' }];
const toSave = { charter: charter(), texts, storeId: '0' };

/** A keeper over a disk in memory. */
function start() {
  const versions: CharterVersion[] = [];
  const session: { charters: readonly SavedCharter[] } = { charters: [] };
  const state = { isFull: false, isUnreadable: false, tabs: [{ incognito: true }] };
  const latest = () => [...new Map(versions.map((one) => [one.id, one])).values()].toReversed();
  const onDisk: SavedCharters = {
    all: async () => latest(),
    speakingFor: async (host) => {
      if (state.isUnreadable) throw new Error('damaged');
      return latest().filter((one) => one.charter.scope.some((entry) => closeness(entry, host)));
    },
    withId: async (id) => latest().find((one) => one.id === id),
    versionsOf: async (id) => versions.filter((one) => one.id === id),
    keep: async (version) => {
      if (state.isFull) throw new DOMException('full', 'QuotaExceededError');
      versions.push(version);
    },
    remove: async (id) => {
      versions.splice(0, versions.length, ...versions.filter((one) => one.id !== id));
    },
  };
  const inPrivate = createPrivateCharters({
    readPrivateCharters: async () => [...session.charters],
    keepPrivateCharters: async (charters) => void (session.charters = charters),
    openTabs: async () => state.tabs,
  });
  const scopesChanged = vi.fn<(scopes: readonly string[]) => Promise<void>>(async () => undefined);
  let ids = 0;
  const keeper = createCharterKeeper({
    onDisk,
    inPrivate,
    isPrivate: (storeId) => storeId === '1',
    now: () => new Date(Date.parse(AT) + ids * 1000).toISOString(),
    newId: () => `id ${(ids += 1)}`,
    sha256: async (text) => `sha of ${text.length}`,
    scopesChanged,
  });
  return { keeper, versions, session, state, scopesChanged, inPrivate };
}

describe('a charter that is saved', () => {
  it('is kept with its words and their digest', async () => {
    const { keeper, versions, scopesChanged } = start();
    const saving = { ...toSave, charter: charter({ language: 'fr' }) };
    expect(await keeper.save(saving)).toEqual({ id: 'id 1', kept: 'disk' });
    expect(versions).toEqual([
      {
        id: 'id 1',
        savedAt: '2026-11-23T12:00:01.000Z',
        charter: charter({ language: 'fr', sources: [{ ...source, sha256: 'sha of 5' }] }),
        texts,
        readAt: AT,
        language: 'fr',
      },
    ]);
    expect(scopesChanged).toHaveBeenCalledWith(['shop.example']);
  });

  it('is the next version of one that was, whose scope is judged anew too', async () => {
    const { keeper, versions, scopesChanged } = start();
    await keeper.save(toSave);
    await keeper.save({ ...toSave, id: 'id 1', charter: charter({ scope: ['pay.example'] }) });
    expect(versions.map(({ id }) => id)).toEqual(['id 1', 'id 1']);
    expect(scopesChanged).toHaveBeenLastCalledWith(['pay.example', 'shop.example']);
  });

  it('tells how much the site changed it when it was last read', async () => {
    const { keeper, versions } = start();
    const rows = (...names: string[]) => names.map((name) => ({ name, source: 'page' }));
    const reading = (at: string, text: string, ...names: string[]) => ({
      ...toSave,
      id: 'id 1',
      charter: charter({ sources: [{ ...source, readAt: at }], declarations: rows(...names) }),
      texts: [{ source: 'page', text }],
    });
    const first = AT;
    const second = '2026-11-24T12:00:00.000Z';
    const third = '2026-11-25T12:00:00.000Z';
    await keeper.save(reading(first, 'a b', 'a', 'b'));
    await keeper.save(reading(first, 'a b', 'a'));
    await keeper.save(reading(second, 'a b and c', 'a', 'c', 'd'));
    await keeper.save(reading(second, 'a b and c', 'a', 'c'));
    await keeper.save(reading(third, 'a b and c', 'a', 'c', 'd'));
    const changed = { added: 2, removed: 0, reworded: 0 };
    expect(versions.map(({ changes }) => changes)).toEqual([
      undefined,
      undefined,
      changed,
      changed,
      undefined,
    ]);
    expect(await keeper.chartersFor({ host: 'shop.example', storeId: '0' })).toHaveLength(1);
  });

  it('does not take another source for a change of the site', async () => {
    const { keeper, versions } = start();
    await keeper.save(toSave);
    const other = { ...source, id: 'other', url: 'https://shop.example/more' };
    await keeper.save({
      ...toSave,
      id: 'id 1',
      charter: charter({
        sources: [source, other],
        declarations: [{ name: 'a', source: 'other' }],
      }),
    });
    expect(versions.at(-1)?.changes).toBeUndefined();
  });

  it('speaks for hosts as browsers write them', async () => {
    const { keeper, versions } = start();
    const scope = ['SHOP.example', '*.Müller.example', 'shop.example', 'a@b', 'h?x', '::1'];
    await keeper.save({ ...toSave, charter: charter({ scope: scope.slice(0, 5) }) });
    expect(versions[0]?.charter.scope).toEqual(['shop.example', '*.xn--mller-kva.example']);
  });

  it.each([
    ['no charter', {}, 'version'],
    ['of another version', { ...charter(), version: 2 }, 'version'],
    ['without a scope', { ...charter(), scope: ['a@b'] }, 'scope'],
  ])('is refused where it is %s, in words', async (_, given, reason) => {
    const { keeper, versions, scopesChanged } = start();
    expect(await keeper.save({ ...toSave, charter: given as Charter })).toEqual({
      failure: 'invalid',
      reason: expect.stringContaining(reason) as string,
    });
    expect(versions).toEqual([]);
    expect(scopesChanged).not.toHaveBeenCalled();
  });

  it('keeps the words of its own sources alone, and no more than is read of one', async () => {
    const { keeper, versions } = start();
    const sources = [source, { ...source, id: 'other' }, { ...source, id: 'third' }];
    await keeper.save({
      storeId: '0',
      charter: charter({ sources }),
      texts: [
        { source: '__proto__', text: 'evil' },
        { source: 'third', text: 'late' },
        { source: 'other', text: 'x'.repeat(LIMITS.text) },
        { source: 'page', text: 'words' },
      ],
    });
    const kept = versions[0]!;
    expect(kept.texts.map((one) => [one.source, one.text.length])).toEqual([
      ['page', 5],
      ['other', LIMITS.text - 5],
    ]);
    expect(kept.charter.sources.map(({ sha256 }) => sha256)).toEqual([
      'sha of 5',
      `sha of ${LIMITS.text - 5}`,
      'a'.repeat(64),
    ]);
  });

  it('is told where the disk takes no more', async () => {
    const { keeper, state, scopesChanged } = start();
    state.isFull = true;
    expect(await keeper.save(toSave)).toMatchObject({ failure: 'full', reason: 'full' });
    expect(scopesChanged).not.toHaveBeenCalled();
  });

  it('is saved although sites could not be judged anew', async () => {
    const { keeper, scopesChanged } = start();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    scopesChanged.mockRejectedValue(new Error('gone'));
    expect(await keeper.save(toSave)).toMatchObject({ kept: 'disk' });
  });

  it('can be removed', async () => {
    const { keeper, versions, scopesChanged } = start();
    await keeper.save(toSave);
    await keeper.remove('id 1');
    expect(versions).toEqual([]);
    expect(scopesChanged).toHaveBeenLastCalledWith(['shop.example']);
    expect(await keeper.closestTo({ host: 'shop.example', storeId: '0' })).toBeNull();
    await expect(keeper.remove('never was')).resolves.toBeUndefined();
  });

  it('is there again with all its versions where its removal is taken back', async () => {
    const { keeper, versions, scopesChanged } = start();
    const first = { id: 'a', savedAt: AT, charter: charter(), texts, readAt: AT };
    const second = { ...first, savedAt: '2026-11-24T12:00:00.000Z' };
    const broken = { ...first, charter: {} as Charter };
    await keeper.restore([second, broken, first]);
    expect(versions).toEqual([first, second]);
    expect(scopesChanged).toHaveBeenLastCalledWith(['shop.example']);
  });

  it('is found by the closest scope', async () => {
    const { keeper, state } = start();
    await keeper.save(toSave);
    await keeper.save({ ...toSave, charter: charter({ scope: ['*.shop.example'] }) });
    const closest = async (host: string) => (await keeper.closestTo({ host, storeId: '0' }))?.id;
    expect(await closest('shop.example')).toBe('id 1');
    expect(await closest('www.shop.example')).toBe('id 2');
    expect(await closest('other.example')).toBeUndefined();
    state.isUnreadable = true;
    expect(await closest('shop.example')).toBeUndefined();
  });
});

describe('a charter that is saved from a private window', () => {
  const privately = { ...toSave, storeId: '1' };
  const place = { host: 'shop.example', storeId: '1' };

  it('is never on disk, and speaks in private windows alone', async () => {
    const { keeper, versions, session } = start();
    expect(await keeper.save(privately)).toEqual({ id: 'id 1', kept: 'session' });
    expect(versions).toEqual([]);
    expect(JSON.stringify(session)).not.toContain('words');
    expect(await keeper.closestTo(place)).toMatchObject({ id: 'id 1' });
    expect(await keeper.closestTo({ ...place, storeId: '0' })).toBeNull();
  });

  it('wins there over one that was saved elsewhere', async () => {
    const { keeper } = start();
    await keeper.save(toSave);
    expect(await keeper.closestTo(place)).toMatchObject({ id: 'id 1' });
    await keeper.save(privately);
    expect(await keeper.closestTo(place)).toMatchObject({ id: 'id 2' });
    expect(await keeper.chartersFor({ ...place, storeId: '0' })).toHaveLength(1);
  });

  it('is gone with the last private tab', async () => {
    const { keeper, inPrivate, state } = start();
    await keeper.save(privately);
    await inPrivate.tabClosed();
    expect(await keeper.closestTo(place)).not.toBeNull();
    state.tabs = [{ incognito: false }];
    await inPrivate.tabClosed();
    expect(await keeper.closestTo(place)).toBeNull();
  });

  it('can be removed', async () => {
    const { keeper, session } = start();
    await keeper.save(privately);
    await keeper.remove('id 1');
    expect(session.charters).toEqual([]);
  });

  it('is told where memory takes no more', async () => {
    const { keeper } = start();
    const declarations = Array.from({ length: 1_000 }, () => ({
      name: 'a',
      purpose: 'x'.repeat(5_000),
      source: 'page',
    }));
    const large = { ...privately, charter: charter({ declarations }) };
    expect(await keeper.save(large)).toMatchObject({ failure: 'full' });
  });
});

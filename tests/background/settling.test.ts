import { describe, expect, it, vi } from 'vitest';
import { createPrivateList } from '../../src/background/private-list';
import { createSettling } from '../../src/background/settling';
import type { SetAsides } from '../../src/browser/set-asides';
import { PROFILES, type Guidance, type SetAside } from '../../src/verdict/settings';

const AT = '2026-11-24T12:00:00.000Z';
const shop = { host: 'shop.example', storeId: '0' };
const shopInPrivate = { ...shop, storeId: '1' };
const finding = { rule: 'provider-differs', name: '_fbp', domain: '.shop.example' };
const why = { reason: 'Hotjar runs it for us', by: 'The DPO' };

/** A worker's settling, over stores that the test can see and break. */
function start() {
  const disk: SetAside[] = [];
  const session = { setAsides: [] as readonly SetAside[] };
  const state = { isBroken: false, tabs: [{ incognito: true }], guidance: undefined as unknown };
  const demand = () => {
    if (state.isBroken) throw new DOMException('damaged', 'UnknownError');
  };
  const onDisk: SetAsides = {
    of: async (host) => {
      demand();
      return disk.filter(({ site }) => site === host);
    },
    all: async () => disk,
    keep: async (setAside) => {
      demand();
      disk.push(setAside);
    },
    remove: async (host, { rule }) => {
      const rest = disk.filter((one) => one.site !== host || one.rule !== rule);
      disk.splice(0, disk.length, ...rest);
    },
  };
  const settled = vi.fn<(host?: string) => Promise<void>>(async () => undefined);
  const inPrivate = createPrivateList<SetAside>({
    read: async () => session.setAsides,
    keep: async (setAsides) => void (session.setAsides = setAsides),
    openTabs: async () => state.tabs,
    mostCharacters: 1_000,
  });
  const settling = createSettling({
    onDisk,
    inPrivate,
    isPrivate: (storeId) => storeId === '1',
    readStoredGuidance: async () => state.guidance,
    writeStoredGuidance: async (guidance) => void (state.guidance = guidance),
    now: () => AT,
    settled,
  });
  return { settling, inPrivate, disk, session, state, settled };
}

describe('a finding that is set aside', () => {
  it('is kept with its date, and its site is judged so', async () => {
    const { settling, disk, settled } = start();
    await settling.setAside(shop, finding, why);
    const setAside = { site: 'shop.example', ...finding, ...why, at: AT };
    expect(disk).toEqual([setAside]);
    expect(settled).toHaveBeenCalledWith('shop.example');
    expect(await settling.settingsFor(shop)).toEqual({
      guidance: PROFILES.neutral,
      setAside: [setAside],
    });
    expect((await settling.settingsFor({ ...shop, host: 'other.example' })).setAside).toEqual([]);
  });

  it('is kept with nothing but what it is made of', async () => {
    const { settling, disk } = start();
    const more = { value: 'secret' };
    await settling.setAside(shop, { ...finding, ...more }, { ...why, ...more });
    expect(JSON.stringify(disk)).not.toContain('secret');
  });

  it('can be taken back', async () => {
    const { settling, disk, settled } = start();
    await settling.setAside(shop, finding, why);
    await settling.takeBack(shop, finding);
    expect(disk).toEqual([]);
    expect(settled).toHaveBeenCalledTimes(2);
  });

  it('is told of where the disk takes no more, and nothing is judged otherwise', async () => {
    const { settling, state, settled } = start();
    state.isBroken = true;
    await expect(settling.setAside(shop, finding, why)).rejects.toThrow('damaged');
    expect(settled).not.toHaveBeenCalled();
    expect((await settling.settingsFor(shop)).setAside).toEqual([]);
  });
});

describe('a finding that is set aside in a private window', () => {
  it('is never on disk, and counts in private windows alone', async () => {
    const { settling, disk, session } = start();
    await settling.setAside(shopInPrivate, finding, why);
    expect(disk).toEqual([]);
    expect(session.setAsides).toHaveLength(1);
    expect((await settling.settingsFor(shop)).setAside).toEqual([]);
    expect((await settling.settingsFor(shopInPrivate)).setAside).toMatchObject([why]);
  });

  it('is said once, and taken back', async () => {
    const { settling, session } = start();
    await settling.setAside(shopInPrivate, finding, why);
    await settling.setAside(shopInPrivate, finding, { reason: 'Another reason' });
    expect(session.setAsides).toMatchObject([{ reason: 'Another reason' }]);
    await settling.takeBack(shopInPrivate, finding);
    expect(session.setAsides).toEqual([]);
  });

  it('is gone with the last private window', async () => {
    const { settling, inPrivate, session, state } = start();
    await settling.setAside(shopInPrivate, finding, why);
    await inPrivate.tabClosed();
    expect(session.setAsides).toHaveLength(1);
    state.tabs = [{ incognito: false }];
    await inPrivate.tabClosed();
    expect(session.setAsides).toEqual([]);
  });

  it('is refused where the memory of private windows is full', async () => {
    const { settling } = start();
    const long = { reason: 'x'.repeat(1_000) };
    await expect(settling.setAside(shopInPrivate, finding, long)).rejects.toThrow('too much');
  });

  it('counts beside what is on disk, which counts there too', async () => {
    const { settling } = start();
    await settling.setAside(shop, finding, why);
    await settling.setAside(shopInPrivate, { ...finding, rule: 'before-choice' }, why);
    const { setAside } = await settling.settingsFor(shopInPrivate);
    expect(setAside.map(({ rule }) => rule)).toEqual(['before-choice', 'provider-differs']);
  });
});

describe('guidance', () => {
  it('is chosen for all sites', async () => {
    const { settling, settled } = start();
    await settling.chooseGuidance(PROFILES.cnil);
    expect((await settling.settingsFor(shop)).guidance).toEqual(PROFILES.cnil);
    expect(settled).toHaveBeenCalledWith();
  });

  it('is stored as what sense can be made of it', async () => {
    const { settling, state } = start();
    const hostile = { ...PROFILES.ico, statisticsMonths: 1e9, severities: { undeclared: 'off' } };
    await settling.chooseGuidance(hostile as Guidance);
    expect(state.guidance).toEqual(PROFILES.ico);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { badgeOf, type Badge } from '../../src/background/badge';
import { createBadges } from '../../src/background/badges';
import type { SiteMemory } from '../../src/background/memory';
import { sightingOf } from '../../src/cookie/record';
import type { Visit } from '../../src/cookie/visit';
import { DEFAULT_SETTINGS } from '../../src/verdict/settings';
import { cookie, tables } from './world';

const NOW = '2026-11-23T12:00:00.000Z';
const host = 'itie.opendatasoft.com';
const charter: SiteMemory['charter'] = {
  charter: {
    version: 1,
    title: 'Charter',
    scope: [host],
    sources: [],
    declarations: [],
    unread: [],
  },
  named: [],
};

function site(cookies = 0, what: Partial<SiteMemory> = {}): SiteMemory {
  const sightings = new Map<string, ReturnType<typeof sightingOf>>();
  for (let index = 0; index < cookies; index++) {
    const one = cookie({ name: `n${index}` });
    sightings.set(one.identity, sightingOf(one, tables.factsOf(one, tables.siteOf(host)), NOW));
  }
  return {
    place: { host, storeId: '0' },
    sightings,
    entries: new Map(),
    watched: { site: tables.siteOf(host), since: NOW, pages: 1, visits: 1, choices: [] },
    charter,
    settings: DEFAULT_SETTINGS,
    ...what,
  };
}
const visit = (what: Partial<Visit> = {}) =>
  ({ tabId: 1, storeId: '0', host, pages: 1, ...what }) as Visit;

describe('badgeOf', () => {
  it.each([
    ['no charter', site(3, { charter: null }), '', 'badge_no_charter'],
    ['nothing flagged', site(0), '', 'badge_none'],
    ['three flagged', site(3), '3', 'badge_flagged'],
    ['more than fit', site(1_000), '999+', 'badge_flagged'],
  ])('%s', (_, what, text, id) => {
    expect(badgeOf(what, NOW)).toMatchObject({ text, title: { id, values: [host] } });
  });
});

describe('badges', () => {
  const start = () => {
    const show = vi.fn<(tab: Visit, badge: Badge) => Promise<void>>(() => Promise.resolve());
    return { show, badges: createBadges(show, () => NOW) };
  };

  it('are written when they change, and when a new page came', async () => {
    const { show, badges } = start();
    for (const pages of [1, 1, 2]) await badges.refresh([site(1)], [visit({ pages })]);
    expect(show).toHaveBeenCalledTimes(2);
    await badges.refresh([site(2)], [visit({ pages: 2 })]);
    expect(show).toHaveBeenCalledTimes(3);
  });

  it('are written anew when they read otherwise', async () => {
    const { show, badges } = start();
    await badges.refresh([site(1)], [visit()]);
    badges.outdate();
    await badges.refresh([site(1)], [visit()]);
    expect(show).toHaveBeenCalledTimes(2);
  });

  it('are those of the site’s own tabs, in its own store', async () => {
    const { show, badges } = start();
    const tabs = [visit(), visit({ tabId: 2 }), visit({ tabId: 3, storeId: '1' })];
    await badges.refresh([site(1)], [...tabs, visit({ tabId: 4, host: 'shop.example' })]);
    expect(show.mock.calls.map(([{ tabId }]) => tabId)).toEqual([1, 2]);
  });

  it('of closed tabs are forgotten', async () => {
    const { show, badges } = start();
    await badges.refresh([site(1)], [visit()]);
    await badges.refresh([], []);
    // The browser may give the number to another tab.
    await badges.refresh([site(1)], [visit()]);
    expect(show).toHaveBeenCalledTimes(2);
  });
});

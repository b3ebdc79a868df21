import type { Visit } from '../cookie/visit';
import { badgeOf, type Badge } from './badge';
import type { SiteMemory } from './memory';

/** Keeps the badges of all tabs true. */
export interface Badges {
  /** Something of these sites has changed. */
  refresh(sites: readonly SiteMemory[], visits: readonly Visit[]): Promise<void>;
  /** What is written reads otherwise now: it is written anew when it is refreshed. */
  outdate(): void;
}

/**
 * Badges that are written only when they change, or when a new page came: the browser clears a tab's
 * badge then, and every write wakes its interface.
 *
 * @param show writes one tab's badge.
 * @param now ISO 8601 UTC.
 */
export function createBadges(
  show: (tab: Visit, badge: Badge) => Promise<void>,
  now: () => string,
): Badges {
  const shown = new Map<number, string>();
  return {
    refresh: async (sites, visits) => {
      const open = new Set(visits.map(({ tabId }) => tabId));
      for (const tabId of shown.keys()) if (!open.has(tabId)) shown.delete(tabId);
      for (const site of sites) {
        const tabs = visits.filter(
          ({ host, storeId }) => host === site.place.host && storeId === site.place.storeId,
        );
        if (tabs.length === 0) continue;
        const badge = badgeOf(site, now());
        for (const tab of tabs) {
          const state = JSON.stringify([tab.pages, badge]);
          if (shown.get(tab.tabId) === state) continue;
          shown.set(tab.tabId, state);
          await show(tab, badge);
        }
      }
    },
    outdate: () => shown.clear(),
  };
}

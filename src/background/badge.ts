import { judgeSite } from './judge-site';
import type { SiteMemory } from './memory';

/** What a tab's badge says: a few characters, and the same in words. */
export interface Badge {
  text: string;
  /** A message id of `_locales`, with what goes into it. */
  title: { id: string; values: string[]; count?: number };
}

/**
 * How many cookies of a site are flagged.
 *
 * @param now ISO 8601 UTC.
 */
export function badgeOf(site: SiteMemory, now: string): Badge {
  const { host } = site.place;
  if (!site.charter) return { text: '', title: { id: 'badge_no_charter', values: [host] } };
  const { summary } = judgeSite(site, now);
  const flagged = summary.mismatch + summary.undeclared;
  if (flagged === 0) return { text: '', title: { id: 'badge_none', values: [host] } };
  return {
    text: flagged > 999 ? '999+' : String(flagged),
    title: { id: 'badge_flagged', count: flagged, values: [host] },
  };
}

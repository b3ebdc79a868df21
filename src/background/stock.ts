import { jarQueries, reaches, type Visit } from '../cookie/visit';
import { createGathering } from './gathering';
import { instant } from './instant';
import type { SiteMemory } from './memory';
import type { Stock } from '../browser/messages';
import type { Means } from './setting';
import type { Watcher } from './watcher';

/**
 * Records whatever the jar has for a visit that was not seen being set, and what has left the jar unseen.
 *
 * @param now milliseconds since 1970.
 * @returns the site, and whether anything was new.
 */
export async function takeStock(
  means: Means,
  visit: Visit,
  now: number,
): Promise<{ site: SiteMemory; changed: boolean }> {
  const { memory, visiting, habits, readJar, tables } = means;
  const { host, storeId, tabId } = visit;
  const site = await memory.site({ host, storeId });
  visiting.mayHold(tabId, domainsRecorded(site));
  const jar = await readJar(jarQueries(visiting.of(tabId) ?? visit));
  const gathering = createGathering();
  const there = new Set(jar.map(({ identity }) => identity));
  for (const cookie of jar) {
    const before = site.sightings.get(cookie.identity);
    const isRecorded = before !== undefined && before.goneAt === undefined;
    const isOurs = before?.setAt || reaches(cookie, visit, habits.sharesJar);
    if (!isRecorded && isOurs) gathering.there(site, cookie, instant(now));
  }
  for (const { identity, goneAt } of site.sightings.values()) {
    if (goneAt === undefined && !there.has(identity)) gathering.gone(site, identity, instant(now));
  }
  const written = await gathering.write(memory, tables);
  await visiting.persist();
  return { site, changed: written.length > 0 };
}

/** Where cookies that were set in visits of this site live, also when this page has not called on their hosts. */
function domainsRecorded({ sightings }: SiteMemory): string[] {
  return [...sightings.values()]
    .filter(({ setAt, partition, goneAt }) => setAt && partition === undefined && !goneAt)
    .map(({ owner }) => owner.registrableDomain);
}

/** What is known of a tab, the jar of this moment included; null where the tab shows no web page. */
export async function stockOf(
  { visiting, memory, tabOf }: Means,
  watcher: Watcher,
  tabId: number,
): Promise<Stock | null> {
  if (!visiting.of(tabId)) {
    const tab = await tabOf(tabId);
    if (tab?.place) visiting.arrive({ ...tab, place: tab.place });
  }
  const before = visiting.of(tabId);
  if (!before) return null;
  const { sightings, watched, charter } = await watcher.takeStock(before);
  return {
    visit: visiting.of(tabId) ?? before,
    sightings: [...sightings.values()],
    watched,
    charter,
    historyKept: memory.historyKept(),
  };
}

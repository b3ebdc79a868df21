import type { Sighting } from '../cookie/model';
import { jarQueries, partitionOf, reaches, type Visit } from '../cookie/visit';
import { isSameSetting } from '../cookie/record';
import { createGathering, type Gathering } from './gathering';
import { instant } from './instant';
import type { Means } from './means';
import type { SiteMemory } from './memory';

/** What the jar has for a visit, held against what is recorded. */
export interface Stocktaking {
  /** As it is after that. */
  visit: Visit;
  site: SiteMemory;
  /** What was not seen being set, and what has left the jar unseen. */
  news: Gathering;
}

/**
 * Looks what the jar has for a visit that is not recorded.
 *
 * @param now milliseconds since 1970.
 */
export async function lookIntoJar(means: Means, visit: Visit, now: number): Promise<Stocktaking> {
  const { memory, visiting, habits, readJar, tables, apart } = means;
  const { host, storeId } = visit;
  const site = await memory.site({ host, storeId });
  const asking = visiting.mayHold(visit, domainsRecorded(site));
  const jar = await readJar(jarQueries(asking));
  const news = createGathering(tables);
  const there = new Set(jar.map(({ identity }) => identity));
  for (const cookie of jar) {
    const before = site.sightings.get(cookie.identity);
    const lasting = before?.goneAt === undefined ? before : undefined;
    const isRecorded =
      lasting !== undefined && isSameSetting(lasting, cookie) && !isLongAgo(lasting, now);
    const isOurs = lasting?.setAt || reaches(cookie, asking, habits.sharesJar);
    if (!isRecorded && isOurs && !apart.has(cookie.identity))
      news.there(site, cookie, instant(now));
  }
  for (const sighting of site.sightings.values()) {
    if (!there.has(sighting.identity) && wasAskedFor(sighting, asking)) {
      news.gone(site, sighting.identity, instant(now));
    }
  }
  return { visit: asking, site, news };
}

const DAY_MS = 86_400_000;

/** Records that nobody has seen for long are let go of: one that is seen again says so, once a day. */
function isLongAgo({ lastSeen }: Sighting, now: number): boolean {
  return now - Date.parse(lastSeen) > DAY_MS;
}

/** Where this site's cookies live, also when this page has not called on their hosts. */
function domainsRecorded({ sightings }: SiteMemory): string[] {
  return [...sightings.values()]
    .filter(({ partition, goneAt }) => partition === undefined && !goneAt)
    .map(({ owner }) => owner.registrableDomain);
}

/** A cookie that the jar was not asked for has not left it. */
function wasAskedFor({ partition, owner }: Sighting, visit: Visit): boolean {
  if (partition !== undefined) return partition === partitionOf(visit);
  return visit.jarDomains.includes(owner.registrableDomain);
}

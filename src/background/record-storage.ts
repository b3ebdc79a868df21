import type { PageStorage } from '../browser/storage-border';
import { hostOfOrigin } from '../cookie/address';
import { entryRecord, keyOfEntry } from '../cookie/entry-record';
import { instant } from './instant';
import type { Means } from './means';
import type { SiteMemory } from './memory';

/** Of one site: a page that names its entries anew on every visit fills no disk. */
const MOST_ENTRIES = 1_000;

/**
 * Records what the page of a tab keeps in its web storage.
 *
 * @param storage as it was read of the tab; passed over where the tab has gone to another host since.
 * @param now milliseconds since 1970.
 * @returns the site, and whether there was anything to record; undefined where it was passed over.
 */
export async function recordStorage(
  { memory, tables, visiting }: Pick<Means, 'memory' | 'tables' | 'visiting'>,
  tabId: number,
  storage: PageStorage,
  now: number,
): Promise<{ site: SiteMemory; isNews: boolean } | undefined> {
  const visit = visiting.of(tabId);
  if (!visit || hostOfOrigin(storage.origin) !== visit.host) return undefined;
  const site = await memory.site({ host: visit.host, storeId: visit.storeId });
  const news = storage.entries.flatMap((entry) => {
    const owner = tables.holderOf(hostOfOrigin(entry.origin));
    return entryRecord(entry, owner, instant(now), site.entries.get(keyOfEntry(entry))) ?? [];
  });
  const isFirst = !site.watched.storage;
  if (isFirst) {
    site.watched = { ...site.watched, storage: true };
    await memory.keepWatched(site);
  }
  let room = MOST_ENTRIES - site.entries.size;
  const kept = news.filter((entry) => site.entries.has(keyOfEntry(entry)) || room-- > 0);
  if (kept.length > 0) await memory.keepEntries(site, kept);
  return { site, isNews: isFirst || kept.length > 0 };
}

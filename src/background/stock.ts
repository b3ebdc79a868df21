import type { Stock } from '../browser/messages';
import type { Means } from './means';
import type { Watcher } from './watcher';

/** What is known of a tab, the jar of this moment included; null where the tab shows no web page. */
export async function stockOf(
  { memory }: Pick<Means, 'memory'>,
  watcher: Pick<Watcher, 'takeStock'>,
  tabId: number,
): Promise<Stock | null> {
  const stock = await watcher.takeStock(tabId);
  if (!stock) return null;
  const { sightings, entries, watched, charter, settings } = stock.site;
  return {
    visit: stock.visit,
    sightings: [...sightings.values()],
    entries: [...entries.values()],
    watched,
    charter,
    settings,
    historyKept: memory.historyKept(),
  };
}

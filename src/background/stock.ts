import type { Prepared } from '../browser/session';
import type { Means } from './means';
import { preparedOf } from './prepared';
import type { Watcher } from './watcher';

/**
 * What is recorded of what a tab shows, without a look into the jar.
 *
 * @param now ISO 8601 UTC.
 * @returns null where the tab has no visit.
 */
export async function recordOf(
  { memory, visiting }: Pick<Means, 'memory' | 'visiting'>,
  tabId: number,
  now: string,
): Promise<Prepared | null> {
  const visit = visiting.of(tabId);
  if (!visit) return null;
  const { host, storeId } = visit;
  return preparedOf(memory, visit, await memory.site({ host, storeId }), now);
}

/**
 * What is known of a tab, the jar of this moment included.
 *
 * @param now tells the instant when all is recorded, ISO 8601 UTC.
 * @returns null where the tab shows no web page.
 */
export async function stockOf(
  { memory }: Pick<Means, 'memory'>,
  watcher: Pick<Watcher, 'takeStock'>,
  tabId: number,
  now: () => string,
): Promise<Prepared | null> {
  const stock = await watcher.takeStock(tabId);
  return stock ? preparedOf(memory, stock.visit, stock.site, now()) : null;
}

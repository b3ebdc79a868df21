import type { TabSeen } from '../browser/tabs';
import type { Means } from './setting';
import type { Watcher } from './watcher';

/**
 * Makes up for what passed while no worker ran: tabs that were open before the extension was installed,
 * and pages in the middle of whose load the worker was ended. What their jars hold and was not recorded
 * is, with its setter unknown.
 */
export async function resumeWatching(
  means: Promise<Means>,
  watcher: Watcher,
  openTabs: () => Promise<TabSeen[]>,
): Promise<void> {
  const { visiting } = await means;
  for (const tab of await openTabs()) {
    const { place, tabId } = tab;
    if (place && !visiting.of(tabId)) {
      visiting.arrive({ ...tab, place });
      visiting.step({ step: 'completed', tabId });
    }
  }
  for (const visit of visiting.all()) {
    if (visit.interrupted) await watcher.takeStock(visit);
  }
}

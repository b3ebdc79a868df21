import type { TabSeen } from '../browser/tabs';
import { isAt } from '../cookie/visit';
import { attempt } from './attempt';
import type { Means } from './means';
import { EXPLAINING_MS, type Watcher, type World } from './watcher';

/**
 * Makes up for what passed while no worker ran: tabs that were open before the extension was installed,
 * pages in the middle of whose load the worker was ended, and tabs that were closed. What their jars hold
 * and was not recorded is, with its setter unknown.
 *
 * Not at once: what woke this worker is told to it first.
 */
export async function resumeWatching(
  means: Promise<Pick<Means, 'visiting'>>,
  watcher: Pick<Watcher, 'takeStock' | 'finishLeft'>,
  openTabs: () => Promise<TabSeen[]>,
  later: World['later'],
): Promise<void> {
  await new Promise<void>((resolve) => later(resolve, EXPLAINING_MS));
  const { visiting } = await means;
  // Before the tabs are asked for: one that opens meanwhile is among neither.
  const visits = visiting.all();
  const tabs = await openTabs();
  const open = new Set(tabs.map(({ tabId }) => tabId));
  for (const { tabId } of visits) if (!open.has(tabId)) visiting.step({ step: 'closed', tabId });
  await watcher.finishLeft();
  for (const { tabId, place } of tabs) {
    const visit = visiting.of(tabId);
    // A worker that was ended before it was told anything leaves the tab at the page before.
    const isOther = place && !isAt(visit, place);
    if (isOther || visit?.interrupted) await attempt(() => watcher.takeStock(tabId));
  }
}

import { ask } from '../../browser/messages';
import { activeTab } from '../../browser/tabs';
import type { PopupView } from '../components/view';

/**
 * Has the worker look what the active tab's page has put into its web storage since it loaded.
 *
 * @param shown what the popup shows by then: what was recorded between its look and its following was told to nobody.
 * @returns whether there is more to show. Never rejects.
 */
export async function lookIntoStorage(shown: () => PopupView | undefined): Promise<boolean> {
  try {
    const tab = await activeTab();
    const kept = tab ? await ask('lookIntoStorage', tab.tabId) : null;
    return kept !== null && kept !== entriesIn(shown());
  } catch {
    // The tab was closed, or the worker ended.
    return false;
  }
}

/** How many entries of the web storage a view tells of; undefined where it tells nothing of it. */
function entriesIn(view: PopupView | undefined): number | undefined {
  if (!view || !('report' in view) || !view.report.watched.storage) return undefined;
  const { rows, otherEntries = [] } = view.report;
  return rows.filter(({ entry }) => entry).length + otherEntries.length;
}

import { ask } from '../../browser/messages';
import { activeTab } from '../../browser/tabs';

/**
 * Has the worker look what the active tab's page has put into its web storage since it loaded. Whatever is new
 * comes to those who follow; where it cannot be looked at, what is shown stands. Never rejects.
 */
export async function lookIntoStorage(): Promise<void> {
  try {
    const tab = await activeTab();
    if (tab) await ask('lookIntoStorage', tab.tabId);
  } catch {
    // The tab was closed, or the worker ended.
  }
}

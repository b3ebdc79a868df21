import { inspectorAddress } from '../../browser/inspector-address';
import { activeTab, openPageInTab } from '../../browser/tabs';

/** Opens the inspector in a tab of its own, with the site of the active tab. */
export async function inspect(): Promise<void> {
  const tab = await activeTab();
  if (!tab?.place) return;
  await openPageInTab(inspectorAddress({ host: tab.place.host, storeId: tab.storeId }));
  window.close();
}

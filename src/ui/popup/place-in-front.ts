import type { Place } from '../../browser/database';
import { activeTab } from '../../browser/tabs';

/**
 * The site that the active tab shows.
 *
 * @throws where it shows none.
 */
export async function placeInFront(): Promise<Place> {
  const tab = await activeTab();
  if (!tab?.place) throw new Error('the tab shows no site');
  return { host: tab.place.host, storeId: tab.storeId };
}

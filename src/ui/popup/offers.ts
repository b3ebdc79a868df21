import { findInPage, platformsInPage } from '../../browser/page-reader';
import { readerAddress } from '../../browser/reader-address';
import { activeTab, openPageInTab } from '../../browser/tabs';
import type { Offers, WayIn } from '../../charter/way-in';

/** Looks a tab's page over for ways to read what its site declares: without any request. */
export async function offersOfTab(): Promise<Offers> {
  const tab = await activeTab();
  const [found, platforms] = tab
    ? await Promise.all([findInPage(tab.tabId), platformsInPage(tab.tabId)])
    : [undefined, []];
  return {
    links: found?.links ?? [],
    isCharter: found?.isCharter ?? false,
    platforms: platforms.map(({ platform }) => platform),
  };
}

/** Goes the way that the person chose: in the popup's window, or in a tab where files can be opened. */
export async function readBy(way: WayIn): Promise<void> {
  const tab = await activeTab();
  if (!tab?.place) return;
  const { tabId, storeId, place } = tab;
  const isInPopup = way.by !== 'paste';
  const address = readerAddress({ tabId, storeId, host: place.host, way, isInPopup });
  if (isInPopup) {
    location.assign(address);
    return;
  }
  // A file picker would close the popup.
  await openPageInTab(address);
  window.close();
}

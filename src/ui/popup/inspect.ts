import { inspectorAddress } from '../../browser/inspector-address';
import { openSidePanel } from '../../browser/side-panel';
import { activeTab, openOptions, openPageInTab } from '../../browser/tabs';

/**
 * Opens the inspector in a tab of its own, with the site of the active tab.
 *
 * @param row the key of the row that it is to show; undefined for none in particular.
 */
export async function inspect(row: string | undefined): Promise<void> {
  const tab = await activeTab();
  if (!tab?.place) return;
  await openPageInTab(inspectorAddress({ host: tab.place.host, storeId: tab.storeId }, row));
  window.close();
}

/** Opens the inspector beside the pages. Must be called in the turn of a click. */
export async function inspectBeside(): Promise<void> {
  await openSidePanel();
  window.close();
}

/** Opens the page of options. */
export async function showOptions(): Promise<void> {
  await openOptions();
  window.close();
}

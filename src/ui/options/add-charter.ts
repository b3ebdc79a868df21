import { jarHabits } from '../../browser/engine';
import { readerAddress } from '../../browser/reader-address';
import { openPageInTab, ownTabId } from '../../browser/tabs';

/** Opens the reader for a text or a file, of whatever site: in a tab of its own, which leads back to this one. */
export async function addCharter(): Promise<void> {
  const tabId = await ownTabId();
  const { ordinaryStore: storeId } = jarHabits;
  const way = { by: 'paste' } as const;
  await openPageInTab(readerAddress({ tabId, storeId, host: '', way, isInPopup: false }));
}

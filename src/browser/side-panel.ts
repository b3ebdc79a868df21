import browser from 'webextension-polyfill';
import { isFirefox } from './engine';

/** Chrome's, of which the polyfill knows nothing. */
interface ChromeSidePanel {
  sidePanel: { open(where: { windowId: number | undefined }): Promise<void> };
}

/**
 * Opens the panel beside the pages of the window that asks: Firefox's sidebar, Chrome's side panel. Must be
 * called in the turn of a click.
 */
export async function openSidePanel(): Promise<void> {
  if (isFirefox) return browser.sidebarAction.open();
  const { chrome } = globalThis as unknown as { chrome: ChromeSidePanel };
  const { id } = await browser.windows.getCurrent();
  return chrome.sidePanel.open({ windowId: id });
}

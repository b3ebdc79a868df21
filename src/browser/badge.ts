import browser from 'webextension-polyfill';

/**
 * Writes a tab's badge and title.
 *
 * @param text a few characters; empty for no badge.
 */
export async function showBadge(tabId: number, text: string, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed meanwhile: there is nothing to write on.
  }
}

/** The badge's colours, the same in every tab. */
export async function paintBadge(): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ color: '#b3261e' }),
      browser.action.setBadgeTextColor({ color: '#ffffff' }),
    ]);
  } catch {
    // The browser's own colours do as well.
  }
}

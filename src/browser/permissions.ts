import browser from 'webextension-polyfill';

const EVERYWHERE = ['<all_urls>'];

/** How far the extension may see: everywhere, this site alone, or not even that. */
export type Reach = 'all' | 'site' | 'none';

/** Whether a page's site is granted: browsers grant it by its scheme, too. */
export function reachesSite({ scheme, host }: { scheme: string; host: string }): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${scheme}://${host}/*`] });
}

/** Whether every site is granted. */
export function reachesEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: EVERYWHERE });
}

/** Asks the person for a site. Must be called in the turn of a click. */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`*://${host}/*`] });
}

/** Asks the person for all sites. Must be called in the turn of a click. */
export function askForAll(): Promise<boolean> {
  return browser.permissions.request({ origins: EVERYWHERE });
}

/** Calls back when permissions were granted or taken back. */
export function onReachChanged(report: () => void): void {
  browser.permissions.onAdded.addListener(report);
  browser.permissions.onRemoved.addListener(report);
}

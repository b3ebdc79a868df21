import browser from 'webextension-polyfill';

const EVERYWHERE = ['<all_urls>'];

/** How far the extension may see: everywhere, this site alone, or not even that. */
export type Reach = 'all' | 'site' | 'none';

/** What the person has granted, as it bears on a page: browsers grant a site by its scheme, too. */
export async function reachFor({ scheme, host }: { scheme: string; host: string }): Promise<Reach> {
  const [all, site] = await Promise.all([
    browser.permissions.contains({ origins: EVERYWHERE }),
    browser.permissions.contains({ origins: [`${scheme}://${host}/*`] }),
  ]);
  return all ? 'all' : site ? 'site' : 'none';
}

/** Whether every site is granted. */
export function reachesEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: EVERYWHERE });
}

/** Asks the person for a host, or for all sites. Must be called in the turn of a click. */
export function askFor(host: string | 'everywhere'): Promise<boolean> {
  const origins = host === 'everywhere' ? EVERYWHERE : [`*://${host}/*`];
  return browser.permissions.request({ origins });
}

/** Calls back when permissions were granted or taken back. */
export function onReachChanged(report: () => void): void {
  browser.permissions.onAdded.addListener(report);
  browser.permissions.onRemoved.addListener(report);
}

import { browserKinds, type BrowserKind } from '../browsers/extension-browser';
import type { FoundBrowser } from '../browsers/find';
import { availableBrowser, howToGet } from '../browsers/install';
import type { Browser } from '../build/manifest';

/** The package that a kind of browser takes. */
export const packageOf: Record<BrowserKind, Browser> = { chromium: 'chrome', firefox: 'firefox' };

/**
 * The browser to show the demo in: the wanted one, else the first that is installed.
 *
 * @throws Error of one line on how to get one.
 */
export async function demoBrowser(wanted: BrowserKind | undefined): Promise<FoundBrowser> {
  const kinds = wanted ? [wanted] : browserKinds;
  for (const kind of kinds) {
    const found = await availableBrowser(kind);
    if (found) return found;
  }
  throw new Error(howToGet(wanted ?? 'chromium'));
}

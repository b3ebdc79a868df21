import type { Page } from 'puppeteer-core';
import { bakeryHost } from '../sites/policies';
import { inState, rowsWith, withPopup } from './popup';
import { press, readBy, readerIn } from './reader';
import type { Session } from './session';
import { visit } from './visit';

/** What a visit of the bakery sets. */
export const bakeryCookies = ['bread_session', 'oven_choice', 'crumbs'];

/** Visits the bakery, and saves its charter through the popup. Gives the site's page, and that of the options. */
export async function savedBakery({ browser }: Session): Promise<{ site: Page; options: Page }> {
  const site = await visit(browser, bakeryHost, '/', bakeryCookies);
  await withPopup(browser, site, async (popup) => {
    await inState(popup, 'no-charter');
    await readBy(popup, 'link');
    await readerIn(popup, 'check');
    await press(popup, '#save');
    await rowsWith(popup, bakeryCookies);
  });
  const options = await browser.extensionPage('ui/options/options.html');
  await options.setViewport({ width: 1280, height: 900 });
  return { site, options };
}

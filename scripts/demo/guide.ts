import type { BrowserKind, ExtensionBrowser } from '../browsers/extension-browser';
import { stops } from './stops';

const whereToClick: Record<BrowserKind, string> = {
  chromium: 'Click the puzzle piece right of the address bar, then Cookie Charter.',
  firefox: 'Click the puzzle piece at the right end of the toolbar, then Cookie Charter.',
};

/** What a person can do in the browser that has just opened. */
export function guide(browser: ExtensionBrowser): string {
  return [
    '',
    ...stops.map(({ host, path, about }) => `  ${browser.address(host, path)}\n    ${about}`),
    '',
    `${whereToClick[browser.kind]} Then open a row: Declared on the left, Actual on the right.`,
    'Close the browser or press Ctrl-C to end.',
  ].join('\n');
}

/** Opens the demo's pages in tabs, the first of them in front; what is to be clicked there is left to the person. */
export async function openTabs(browser: ExtensionBrowser): Promise<void> {
  const pages = [];
  for (const { host, path } of stops.filter(({ clicks }) => !clicks)) {
    const page = await browser.newPage();
    await page.goto(browser.address(host, path), { waitUntil: 'load' });
    pages.push(page);
  }
  await pages[0]?.bringToFront();
}

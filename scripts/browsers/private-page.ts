import type { Browser, Page } from 'puppeteer-core';
import { until } from './until';

/**
 * Waits for the page of a private window.
 *
 * @param address where the window is opened at; no other page may be there.
 * @param open opens it.
 */
export async function newPrivatePage(
  browser: Browser,
  address: string,
  open: () => Promise<void>,
): Promise<Page> {
  const before = new Set(browser.targets());
  await open();
  return (await until('the private window opens', async () => {
    const target = browser.targets().find((one) => !before.has(one) && one.url() === address);
    return target?.page();
  })) as Page;
}

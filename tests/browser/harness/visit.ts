import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { until } from '../../../scripts/browsers/until';

/** Opens a page in a new tab and waits until the browser's jar holds the cookies that it sets. */
export async function visit(
  browser: ExtensionBrowser,
  host: string,
  path = '/',
  expected: readonly string[] = [],
): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(browser.address(host, path), { waitUntil: 'load' });
  await inJar(browser, expected);
  return page;
}

/** Waits until the browser itself says that it has all these cookies. */
export async function inJar(browser: ExtensionBrowser, names: readonly string[]): Promise<void> {
  let missing: string[] = [];
  await until('the jar holds them all', async () => {
    const there = new Set((await browser.jar()).map(({ name }) => name));
    missing = names.filter((name) => !there.has(name));
    return missing.length === 0;
  }).catch((error: unknown) => {
    const list = missing.map((name) => JSON.stringify(name.slice(0, 60))).join(', ');
    throw new Error(`The jar never held ${list}`, { cause: error });
  });
}

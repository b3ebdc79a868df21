import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { until } from '../../../scripts/browsers/until';
import { COOKIES_A_LOAD, loadPath, losingHosts, ofLoad } from '../sites/losing';
import { storedSightings } from './stored';

/** Milliseconds after a load's beginning within which the worker is ended. */
const WITHIN_MS = 600;
const MOST_ENDINGS_A_LOAD = 3;
/** Of so many loads one is left as soon as it is done; on the others somebody stays until all is recorded. */
const LEFT_AT_ONCE_EVERY = 5;

/**
 * Loads pages one after the other, each of the next host, and ends the worker at random moments of each.
 *
 * @param loads the number of the first load, and of that after the last.
 * @param random gives numbers from 0 to 1.
 * @returns how often the worker was ended.
 * @throws where a cookie of a page that stays open is not recorded.
 */
export async function loadWhileEnding(
  browser: ExtensionBrowser,
  [first, end]: [first: number, end: number],
  random: () => number,
): Promise<number> {
  let endings = 0;
  const page = await browser.newPage();
  for (let load = first; load < end; load += 1) {
    const isLeftAtOnce = load % LEFT_AT_ONCE_EVERY === LEFT_AT_ONCE_EVERY - 1;
    const ending = endAt(browser, momentsOf(random));
    const tab = isLeftAtOnce ? await browser.newPage() : page;
    await loadWhole(browser, tab, load);
    if (isLeftAtOnce) await tab.close();
    endings += await ending;
    if (!isLeftAtOnce) await recorded(browser, load);
  }
  await page.close();
  return endings;
}

/** Milliseconds from a load's beginning, in their order. */
function momentsOf(random: () => number): number[] {
  const count = 1 + Math.floor(random() * MOST_ENDINGS_A_LOAD);
  const moments = Array.from({ length: count }, () => random() * WITHIN_MS);
  return moments.toSorted((one, other) => one - other);
}

/** Until the page's last script has done its work. */
async function loadWhole(browser: ExtensionBrowser, page: Page, load: number): Promise<void> {
  const host = losingHosts[load % losingHosts.length] ?? '';
  await page.goto(browser.address(host, loadPath(load)), { waitUntil: 'load' });
  // Asked from outside: the driver's own waiting counts frames, and a tab behind another one draws none.
  await until(`load ${load} is done`, () =>
    page.evaluate(() => document.documentElement.dataset.done),
  );
}

/**
 * Ends the worker wherever it runs at one of the moments. One that rests or is just starting is left: no browser ends a
 * worker before it has told it what it was woken for.
 *
 * @returns how often it was ended.
 */
async function endAt(browser: ExtensionBrowser, moments: readonly number[]): Promise<number> {
  const start = performance.now();
  let endings = 0;
  for (const moment of moments) {
    const wait = Math.max(0, moment - (performance.now() - start));
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (!(await browser.workerRuns())) continue;
    await browser.endWorker();
    endings += 1;
  }
  return endings;
}

/** Waits until every cookie of a load is in the record. */
async function recorded(browser: ExtensionBrowser, load: number): Promise<void> {
  // A worker that was ended last of all is woken by whatever happens next.
  await (await browser.newPage()).close();
  await until(`all cookies of load ${load} are recorded`, async () => {
    const stored = await storedSightings(browser);
    return stored.filter(({ name }) => ofLoad(name, load)).length === COOKIES_A_LOAD;
  });
}

import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { losingHosts, quietPath, scriptName } from '../sites/losing';

/** How many cookies are written how often on how many sites, and in how many milliseconds at the quickest. */
export interface Storm {
  sites: number;
  names: number;
  rounds: number;
  milliseconds: number;
}

/** What came of it. */
export interface Stormed {
  /** Each of them two changes of the jar, but for the first of a name: it is taken out and put in anew. */
  writes: number;
  deletions: number;
  milliseconds: number;
}

/** Days: what a round grants a name is no longer what the round before did. */
const FIRST_DAYS = 2;
/** Of so many names one is deleted in the end. */
const DELETED_EVERY = 5;

/** Scripts of several open sites write their cookies again and again, and delete some in the end. */
export async function storm(
  browser: ExtensionBrowser,
  { sites, names, rounds, milliseconds }: Storm,
): Promise<Stormed> {
  const pages = await openQuiet(browser, losingHosts.slice(0, sites));
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    const due = start + (milliseconds * round) / rounds;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const seconds = (FIRST_DAYS + round) * 86_400;
    const isLast = round === rounds - 1;
    const cookies = Array.from({ length: names }, (_, i) => ({
      // The name says what the last round grants.
      name: scriptName((FIRST_DAYS + rounds - 1) * 86_400, `${i}_storm`),
      seconds: isLast && i % DELETED_EVERY === 0 ? 0 : seconds,
    }));
    await Promise.all(pages.map((page) => page.evaluate(writeCookies, cookies)));
  }
  const took = performance.now() - start;
  return {
    writes: sites * names * rounds,
    deletions: sites * Math.ceil(names / DELETED_EVERY),
    milliseconds: took,
  };
}

async function openQuiet(browser: ExtensionBrowser, hosts: readonly string[]): Promise<Page[]> {
  const pages: Page[] = [];
  for (const host of hosts) {
    const page = await browser.newPage();
    await page.goto(browser.address(host, quietPath), { waitUntil: 'load' });
    pages.push(page);
  }
  return pages;
}

/** Runs in a page. */
function writeCookies(cookies: readonly { name: string; seconds: number }[]): void {
  for (const { name, seconds } of cookies) {
    document.cookie = `${name}=a; Path=/; Secure; Max-Age=${seconds}`;
  }
}

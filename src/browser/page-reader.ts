import browser from 'webextension-polyfill';
import type { PlatformReading } from '../charter/machine/platform';
import type { PageOffers } from '../document/page-offers';
import { pageChoiceIn, type PageChoice } from './choice-border';
import { offersIn, pageReadingIn } from './page-border';
import type { PagesRead } from './page-reading';
import { platformReadingsIn } from './platform-border';
import { pageStorageIn, type PageStorage } from './storage-border';

// With a slash: else Firefox looks beside the page that asks.
const READ = '/page/read.js';
const LINKS = '/page/links.js';
const PLATFORMS = '/page/platforms.js';
const STORAGE = '/page/storage.js';
const STORED_CHOICE = '/page/stored-choice.js';
const TOLD_CHOICE = '/page/told-choice.js';
const CLICKS = '/page/clicks.js';

/** Reads what a tab's page says, frames and all, as it stands at this moment. Never rejects. */
export async function readPage(tabId: number): Promise<PagesRead> {
  try {
    // A frame that is another site's is read too: policies are shown in frames.
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [READ],
    });
    const inOrder = results.toSorted((one, other) => one.frameId - other.frameId);
    const pages = inOrder.flatMap(({ result }) => pageReadingIn(result) ?? []);
    return pages.length > 0 ? { pages } : { failure: 'not-readable' };
  } catch {
    return { failure: 'not-readable' };
  }
}

/** Looks for links to a charter in a tab's page; undefined where it cannot be read. Never rejects. */
export async function findInPage(tabId: number): Promise<PageOffers | undefined> {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, files: [LINKS] });
    return offersIn(result?.result);
  } catch {
    return undefined;
  }
}

/** What consent platforms hold in the memory of a tab's page: none where it cannot be read. Never rejects. */
export async function platformsInPage(tabId: number): Promise<PlatformReading[]> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      files: [PLATFORMS],
      world: 'MAIN',
    });
    return platformReadingsIn(result?.result);
  } catch {
    return [];
  }
}

/** What a tab's page and its frames keep in their web storage, by name; undefined where it cannot be read. Never rejects. */
export async function storageOfPage(tabId: number): Promise<PageStorage | undefined> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [STORAGE],
    });
    const inOrder = results.toSorted((one, other) => one.frameId - other.frameId);
    return pageStorageIn(inOrder.map(({ result }) => result));
  } catch {
    return undefined;
  }
}

/** What a tab's page tells of its visitor's choice; undefined where it cannot be read. Never rejects. */
export async function choiceOfPage(tabId: number): Promise<PageChoice | undefined> {
  try {
    const [[stored], [told]] = await Promise.all([
      browser.scripting.executeScript({ target: { tabId }, files: [STORED_CHOICE] }),
      browser.scripting.executeScript({ target: { tabId }, files: [TOLD_CHOICE], world: 'MAIN' }),
    ]);
    return pageChoiceIn(stored?.result, told?.result);
  } catch {
    return undefined;
  }
}

/** Has a tab's page give notice of clicks, until it is left. Never rejects. */
export async function followClicks(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [CLICKS] });
  } catch {
    // The page was left meanwhile.
  }
}

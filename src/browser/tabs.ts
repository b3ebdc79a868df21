import browser, { type Tabs } from 'webextension-polyfill';
import { isFirefox, jarHabits } from './engine';
import { placeOf } from './navigations';

/** A tab, as far as its cookies are concerned. */
export interface TabSeen {
  tabId: number;
  storeId: string;
  incognito: boolean;
  /** Absent where the browser does not say: no permission, or no web page. */
  place?: { scheme: string; host: string };
  /** The browser told its address at all. */
  hasAddress: boolean;
}

/** A tab by its id; undefined where it is gone. */
export async function tabOf(tabId: number): Promise<TabSeen | undefined> {
  try {
    return seenOf(await browser.tabs.get(tabId));
  } catch {
    return undefined;
  }
}

/** All open tabs. */
export async function openTabs(): Promise<TabSeen[]> {
  return (await browser.tabs.query({})).map(seenOf);
}

/** The ids of the tabs in front, one a window. */
export async function tabsInFront(): Promise<number[]> {
  return (await browser.tabs.query({ active: true })).flatMap(({ id }) => id ?? []);
}

/** Calls back when another tab comes to the front of its window. In the worker it must be called in the first turn. */
export function onTabShown(report: () => void): void {
  browser.tabs.onActivated.addListener(() => report());
}

/** The tab in front of the person who opened the popup. */
export async function activeTab(): Promise<TabSeen | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab && seenOf(tab);
}

/**
 * Opens an empty tab in the background, in the window and the cookie store of another.
 *
 * @throws where that other tab is gone.
 */
export async function openBlankTab(besideTabId: number): Promise<TabSeen> {
  const { windowId, cookieStoreId } = await browser.tabs.get(besideTabId);
  return seenOf(
    await browser.tabs.create({
      url: 'about:blank',
      active: false,
      ...(windowId !== undefined && { windowId }),
      // Chromium has one store a window, and no word for it.
      ...(isFirefox && cookieStoreId && { cookieStoreId }),
    }),
  );
}

/** Sends a tab to a page, silently: nobody looks at it. */
export async function sendTab(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url, muted: true });
}

/** Calls back when another tab may be in front, or another page in it. */
export function onTabInFront(report: () => void): void {
  onTabShown(report);
  browser.tabs.onUpdated.addListener((_tabId, { status }) => {
    if (status === 'complete') report();
  });
}

/**
 * Opens a page of the extension in a tab of its own, in front.
 *
 * @param address relative to the page that asks.
 */
export async function openPageInTab(address: string): Promise<void> {
  await browser.tabs.create({ url: new URL(address, location.href).href });
}

/** Opens a page of the extension in a tab of its own, in front, e.g. `ui/help/help.html`. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens the page of options, or shows the tab in which it is open. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Loads a tab's page anew; nothing where it is gone. */
export async function reloadTab(tabId: number): Promise<void> {
  try {
    await browser.tabs.reload(tabId);
  } catch {
    // The person closed it.
  }
}

/** Shows a tab to the person; nothing where it is gone. */
async function showTab(tabId: number): Promise<void> {
  try {
    await browser.tabs.update(tabId, { active: true });
  } catch {
    // The person closed it.
  }
}

/** The tab of the page that asks; -1 where it stands in none. */
export async function ownTabId(): Promise<number> {
  const own = await browser.tabs.getCurrent();
  return own?.id ?? -1;
}

/** Closes the tab of the page that asks, and shows another. */
export async function returnToTab(tabId: number): Promise<void> {
  await showTab(tabId);
  await closeTab(await ownTabId());
}

/** Closes a tab; nothing where it is gone. */
export async function closeTab(tabId: number): Promise<void> {
  try {
    await browser.tabs.remove(tabId);
  } catch {
    // The person closed it.
  }
}

function seenOf(tab: Tabs.Tab): TabSeen {
  const place = placeOf(tab.url);
  return {
    tabId: tab.id ?? -1,
    // Chromium has one store for ordinary and one for incognito windows, and does not name it on the tab.
    storeId: isFirefox
      ? (tab.cookieStoreId ?? jarHabits.ordinaryStore)
      : tab.incognito
        ? '1'
        : jarHabits.ordinaryStore,
    incognito: tab.incognito,
    ...(place && { place }),
    hasAddress: tab.url !== undefined && tab.url !== '',
  };
}

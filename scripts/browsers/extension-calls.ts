import type { JarCookie } from './extension-browser';

/** A file of the extension in which nothing runs, yet which has its API: the build puts it there. */
export const quietPage = 'LICENSE.txt';

/*
 * Functions that run inside a page of the extension, so each must stand alone. Both browsers give
 * promises under `browser` (Firefox) or `chrome` (Chromium).
 */

interface ApiCookie extends Omit<JarCookie, 'expires' | 'partition'> {
  expirationDate?: number;
  partitionKey?: { topLevelSite?: string };
}

interface ExtensionApi {
  action: {
    openPopup(options: object): Promise<void>;
    getBadgeText(details: { tabId?: number }): Promise<string>;
    getTitle(details: { tabId?: number }): Promise<string>;
  };
  cookies: {
    getAll(details: object): Promise<ApiCookie[]>;
    getAllCookieStores(): Promise<{ id: string }[]>;
  };
  windows: { create(options: object): Promise<unknown> };
  tabs: { query(details: object): Promise<{ id?: number }[]> };
}

declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/** Reads every cookie of every store and partition, without values. */
export async function readJar(): Promise<JarCookie[]> {
  const { cookies } = typeof browser === 'undefined' ? chrome : browser;
  const stores = await cookies.getAllCookieStores();
  const jars = await Promise.all(
    stores.map(({ id }) => cookies.getAll({ storeId: id, partitionKey: {} })),
  );
  // Firefox gives expired cookies too until it cleans up; no page can see them.
  const isThere = ({ expirationDate = Infinity }: ApiCookie) => expirationDate > Date.now() / 1000;
  return jars
    .flat()
    .filter(isThere)
    .map((cookie) => ({
      name: cookie.name,
      domain: cookie.domain,
      path: cookie.path,
      storeId: cookie.storeId,
      hostOnly: cookie.hostOnly,
      httpOnly: cookie.httpOnly,
      secure: cookie.secure,
      sameSite: cookie.sameSite,
      session: cookie.session,
      expires: cookie.expirationDate ?? null,
      partition: cookie.partitionKey?.topLevelSite ?? null,
    }));
}

/** Opens the popup over the active tab. */
export async function openActionPopup(): Promise<void> {
  const { action } = typeof browser === 'undefined' ? chrome : browser;
  await action.openPopup({});
}

/** Reads the badge and the title of the active tab. */
export async function readBadge(): Promise<{ text: string; title: string }> {
  const { action, tabs } = typeof browser === 'undefined' ? chrome : browser;
  const [tab] = await tabs.query({ active: true });
  const details = tab?.id === undefined ? {} : { tabId: tab.id };
  return { text: await action.getBadgeText(details), title: await action.getTitle(details) };
}

/** Opens a private window over an address. */
export async function openPrivateWindow(url: string): Promise<void> {
  const { windows } = typeof browser === 'undefined' ? chrome : browser;
  await windows.create({ incognito: true, url });
}

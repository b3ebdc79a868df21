import browser from 'webextension-polyfill';
import { isPrivateStore } from './engine';
import type { TabSeen } from './tabs';

/** The key, in session storage and in that on disk, of the cookies that are kept apart. */
export const APART = 'apart';
const READING_TABS = 'reading-tabs';

/** A tab in which a charter is read. */
type ReadingTab = TabSeen & Required<Pick<TabSeen, 'place'>>;

/**
 * What is kept apart from the observations: cookies by their identities, and the tabs that are being read. Cookies
 * outlive the browser's session, and so does what is kept of them on disk; pages read that of session storage, with
 * all else that is there.
 */
export async function readApart(): Promise<{ cookies: string[]; tabs: ReadingTab[] }> {
  const [session, disk] = await Promise.all([
    browser.storage.session.get([APART, READING_TABS]),
    browser.storage.local.get(APART),
  ]);
  const cookies = textsIn(session[APART]) ?? textsIn(disk[APART]) ?? [];
  if (!session[APART] && cookies.length > 0)
    await browser.storage.session.set({ [APART]: cookies });
  return { cookies, tabs: (session[READING_TABS] ?? []) as ReadingTab[] };
}

/** Writes which cookies are kept apart, instead of what was: those of private windows never on disk. */
export async function keepApartCookies(identities: readonly string[]): Promise<void> {
  const lasting = identities.filter((identity) => !isPrivate(identity));
  await Promise.all([
    browser.storage.session.set({ [APART]: identities }),
    browser.storage.local.set({ [APART]: lasting }),
  ]);
}

/** Writes which tabs are being read, instead of what was. */
export async function keepReadingTabs(tabs: readonly ReadingTab[]): Promise<void> {
  await browser.storage.session.set({ [READING_TABS]: tabs });
}

/** An identity begins with its store: see cookie/identity. */
function isPrivate(identity: string): boolean {
  const storeId = /^\["([^"\\]*)"/.exec(identity)?.[1];
  return storeId === undefined || isPrivateStore(storeId);
}

function textsIn(value: unknown): string[] | undefined {
  return Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string')
    : undefined;
}

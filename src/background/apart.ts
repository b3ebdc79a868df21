import type { JarHabits } from '../browser/engine';
import type { NavigationSeen } from '../browser/navigations';
import type { ResponseSeen } from '../browser/responses';
import type { JarCookie } from '../cookie/jar-cookie';
import { attempt } from './attempt';
import { couldWrite } from './attribute';
import { createHeaders } from './headers';
import type { Tables } from './tables';
import { resumeVisiting, type TabAtPlace } from './visiting';

/**
 * What is kept out of the observations: tabs in which a charter is read, and the cookies that came by them alone.
 * A person has not visited those pages. Where a reading and a visit could both have set a cookie, the reading is
 * taken to have: it is listed as soon as a visit is seen setting it.
 */
export interface Apart {
  /** A tab is going to be read. To be called before it goes to its page. */
  begin(tab: TabAtPlace): Promise<void>;
  /** A tab that was read is closed: what is told late of it is still kept apart. */
  end(tabId: number): Promise<void>;
  /** Whether a tab is or was opened for reading. */
  isReading(tabId: number): boolean;
  /** Tabs that were opened for reading by a worker that was ended meanwhile. */
  leftOver(): number[];
  /** A step of such a tab's navigation. */
  step(step: NavigationSeen): void;
  /** A response that such a tab received. */
  response(response: ResponseSeen, at: number): void;
  /** Whether a response of such a tab set a cookie, once; or, by what they show at this moment, a script in one could have. */
  explains(cookie: JarCookie, at: number): boolean;
  /** Whether a response of such a tab set a cookie, once. */
  takes(cookie: JarCookie, at: number): boolean;
  /** A reading has set a cookie: it is kept apart unless it was there before. */
  set(identity: string): void;
  /** A visit has set a cookie. */
  release(identity: string): void;
  /** A cookie has left the jar, or is going to be set over. */
  left(identity: string, isOverwritten: boolean): void;
  /** Whether a cookie is in the jar by readings alone. */
  has(identity: string): boolean;
  expire(now: number): void;
  /** Writes what has changed to where it outlives the worker. */
  persist(): Promise<void>;
}

/** Where it outlives the worker: see browser/apart-store. */
export interface ApartStore {
  readApart(): Promise<{ cookies: string[]; tabs: TabAtPlace[] }>;
  keepApartCookies(identities: readonly string[]): Promise<void>;
  keepReadingTabs(tabs: readonly TabAtPlace[]): Promise<void>;
}

/** A page that sets more: the oldest are let go of. */
const MOST_COOKIES = 2_000;
/** Names are up to 4 KiB long, and whoever opens the popup reads them all. */
const MOST_CHARACTERS = 500_000;

/** As the last worker left it. */
export async function resumeApart(
  store: ApartStore,
  tables: Tables,
  habits: JarHabits,
  now: () => number,
): Promise<Apart> {
  const kept = (await attempt(() => store.readApart())) ?? { cookies: [], tabs: [] };
  const readings = await resumeVisiting(forgetful, tables, habits, now);
  const headers = createHeaders();
  const open = new Map(kept.tabs.map((tab) => [tab.tabId, tab]));
  const all = new Map(open);
  const cookies = new Set(kept.cookies);
  const overwritten = new Set<string>();
  let isChanged = false;

  const leftOver = [...open.keys()];
  for (const tab of open.values()) readings.find(tab);

  const add = (identity: string) => {
    cookies.add(identity);
    let characters = 0;
    for (const one of cookies) characters += one.length;
    for (const one of cookies) {
      if (cookies.size <= MOST_COOKIES && characters <= MOST_CHARACTERS) break;
      cookies.delete(one);
      characters -= one.length;
    }
    isChanged = true;
  };
  const remove = (identity: string) => {
    if (cookies.delete(identity)) isChanged = true;
  };
  const takes = (cookie: JarCookie, at: number) => headers.take(cookie, at) !== undefined;

  return {
    begin: async (tab) => {
      all.set(tab.tabId, tab);
      open.set(tab.tabId, tab);
      // At once: Firefox tells of a page's cookies before it tells of the page.
      readings.arrive(tab);
      await attempt(() => store.keepReadingTabs([...open.values()]));
    },
    end: async (tabId) => {
      open.delete(tabId);
      await attempt(() => store.keepReadingTabs([...open.values()]));
    },
    isReading: (tabId) => all.has(tabId),
    leftOver: () => leftOver,
    step: (step) => {
      const tab = all.get(step.tabId);
      if (step.step !== 'page') readings.step(step);
      else if (tab) readings.arrive({ ...tab, place: { scheme: step.scheme, host: step.host } });
    },
    response: ({ tabId, setCookies, address, ...response }, at) => {
      const storeId = response.storeId ?? all.get(tabId)?.storeId ?? habits.ordinaryStore;
      for (const setCookie of setCookies) headers.add({ storeId, setCookie, address, at });
    },
    explains: (cookie, at) =>
      takes(cookie, at) || readings.lately(at).some((visit) => couldWrite(visit, cookie)),
    takes,
    set: (identity) => {
      if (!overwritten.delete(identity)) add(identity);
    },
    release: (identity) => {
      overwritten.delete(identity);
      remove(identity);
    },
    left: (identity, isOverwritten) => {
      if (!isOverwritten) remove(identity);
      else if (!cookies.has(identity)) overwritten.add(identity);
    },
    has: (identity) => cookies.has(identity),
    expire: headers.expire,
    persist: async () => {
      if (!isChanged) return;
      isChanged = false;
      try {
        await store.keepApartCookies([...cookies]);
      } catch (error) {
        isChanged = true;
        throw error;
      }
    },
  };
}

/** What tabs that are read show is of no use to the next worker: it closes them. */
const forgetful = {
  readSession: () => Promise.resolve({ visits: [], unfinished: [] }),
  keepVisits: () => Promise.resolve(),
  forgetVisits: () => Promise.resolve(),
  keepUnfinished: () => Promise.resolve(),
};

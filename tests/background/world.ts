import type { Database, Place, SiteRecord } from '../../src/browser/database';
import type { PageChoice } from '../../src/browser/choice-border';
import type { Arrival, AtWork } from '../../src/browser/session';
import type { JarHabits } from '../../src/browser/engine';
import type { JarChange } from '../../src/browser/jar';
import type { ResponseSeen } from '../../src/browser/responses';
import type { PageStorage } from '../../src/browser/storage-border';
import type { TabSeen } from '../../src/browser/tabs';
import { createMemory, type SiteMemory } from '../../src/background/memory';
import { createHandover, endedAtRest, resumeArrivals } from '../../src/background/handover';
import { resumeApart, type ApartStore } from '../../src/background/apart';
import {
  resumeVisiting,
  type TabAtPlace,
  type Visiting,
  type VisitStore,
} from '../../src/background/visiting';
import type { Means } from '../../src/background/means';
import type { Tables } from '../../src/background/tables';
import { createWatcher, EXPLAINING_MS, type Seen } from '../../src/background/watcher';
import { addressOf, hostOfOrigin } from '../../src/cookie/address';
import { jarCookieOf, type ApiCookie, type JarCookie } from '../../src/cookie/jar-cookie';
import { keyOfEntry } from '../../src/cookie/entry-record';
import type { Sighting } from '../../src/cookie/model';
import type { StoredEntry } from '../../src/cookie/stored-entry';
import { readSetCookie } from '../../src/cookie/set-cookie';
import { isWithin, withoutDot } from '../../src/cookie/host';
import type { JarQuery, Visit } from '../../src/cookie/visit';
import type { VisitRecord } from '../../src/cookie/visit-record';
import { DEFAULT_SETTINGS } from '../../src/verdict/settings';

export const START = Date.parse('2026-11-23T12:00:00Z');
export const DAY = 86_400;

export const chromium: JarHabits = {
  sharesJar: true,
  tellsUnchanged: true,
  tellsChangeFirst: false,
  ordinaryStore: '0',
};
export const firefox: JarHabits = {
  sharesJar: false,
  tellsUnchanged: false,
  tellsChangeFirst: true,
  ordinaryStore: 'firefox-default',
};

/** The last two labels: enough of a public suffix list for hosts of these tests. */
const registrable = (host: string) => withoutDot(host).split('.').slice(-2).join('.');
const holderOf = (host: string) => ({ registrableDomain: registrable(host) });

/** Tables that know nothing but domains. */
export const tables: Tables = {
  siteOf: (host) => ({ host, ...holderOf(host) }),
  holderOf,
  factsOf: ({ domain }, site) => ({
    owner: holderOf(domain),
    party: registrable(domain) === site.registrableDomain ? 'first' : 'third',
  }),
  charterFor: () => Promise.resolve(null),
  readied: (charter) => ({ charter, named: [] }),
};

/** A cookie as the jar has it: host-only unless its domain begins with a dot. */
export function cookie(what: Partial<ApiCookie> & { at?: number; lives?: number } = {}): JarCookie {
  const { at = START, lives, ...rest } = what;
  const domain = rest.domain ?? 'itie.opendatasoft.com';
  return jarCookieOf({
    name: 'a',
    storeId: '0',
    path: '/',
    hostOnly: !domain.startsWith('.'),
    secure: true,
    httpOnly: false,
    sameSite: 'lax',
    session: lives === undefined,
    ...(lives !== undefined && { expirationDate: at / 1000 + lives }),
    ...rest,
    domain,
  });
}

export function change(one: JarCookie, removed = false, cause = 'explicit'): JarChange {
  return { cookie: one, removed, cause };
}

/** A response as the adapter tells of it. */
export function response(
  url: string,
  headers: string[] = [],
  what: Partial<ResponseSeen> = {},
): ResponseSeen {
  const values = headers.map((header) => header.split(';')[0]?.split('=')[1] ?? '');
  const address = addressOf(url, values)!;
  return {
    tabId: 1,
    host: hostOfOrigin(address.origin),
    address,
    setCookies: headers.flatMap((header) => readSetCookie(header, url, START) ?? []),
    ...what,
  };
}

/** A database in memory that counts what is passed to it. */
export function fakeDatabase() {
  const sightings = new Map<string, Map<string, Sighting>>();
  const entries = new Map<string, Map<string, StoredEntry>>();
  const watched = new Map<string, SiteRecord['watched']>();
  const visits = new Map<string, Map<string, VisitRecord>>();
  const passed: unknown[] = [];
  const state = { reads: true, writes: true };
  const key = ({ host, storeId }: Place) => `${storeId} ${host}`;
  const demand = (works: boolean) => {
    if (!works) throw new DOMException('full', 'QuotaExceededError');
  };
  const database: Database = {
    async readSite(place) {
      demand(state.reads);
      return {
        sightings: [...(sightings.get(key(place))?.values() ?? [])],
        entries: [...(entries.get(key(place))?.values() ?? [])],
        watched: watched.get(key(place)),
        charter: undefined,
        setAside: [],
      };
    },
    async writeSightings(place, changed) {
      passed.push({ place, changed });
      demand(state.writes);
      const site = sightings.get(key(place)) ?? new Map<string, Sighting>();
      for (const one of changed) site.set(one.identity, one);
      sightings.set(key(place), site);
    },
    async writeEntries(place, changed) {
      passed.push({ place, entries: changed });
      demand(state.writes);
      const site = entries.get(key(place)) ?? new Map<string, StoredEntry>();
      for (const one of changed) site.set(keyOfEntry(one), one);
      entries.set(key(place), site);
    },
    async writeWatched(place, what) {
      passed.push({ place, what });
      demand(state.writes);
      watched.set(key(place), what);
    },
    async writeVisit(place, visit) {
      passed.push({ place, visit });
      demand(state.writes);
      const all = visits.get(key(place)) ?? new Map<string, VisitRecord>();
      visits.set(key(place), all.set(`${visit.startedAt} ${visit.tabId}`, structuredClone(visit)));
    },
    async readVisits(place) {
      demand(state.reads);
      return [...(visits.get(key(place))?.values() ?? [])];
    },
    async places() {
      return [];
    },
    async erase(host) {
      demand(state.writes);
      for (const store of [sightings, entries, watched, visits]) {
        for (const one of store.keys()) {
          if (host === undefined || one.endsWith(` ${host}`)) store.delete(one);
        }
      }
    },
    async eraseBefore() {
      demand(state.writes);
    },
    async writeCharter(host, charter) {
      passed.push({ host, charter });
      demand(state.writes);
    },
  };
  return {
    database,
    state,
    passed,
    writes: () => passed.filter((one) => 'changed' in (one as object)) as { changed: Sighting[] }[],
    of: (host: string, storeId = '0') => [
      ...(sightings.get(key({ host, storeId }))?.values() ?? []),
    ],
    visitsOf: (host: string, storeId = '0') => [
      ...(visits.get(key({ host, storeId }))?.values() ?? []),
    ],
    entriesOf: (host: string, storeId = '0') => [
      ...(entries.get(key({ host, storeId }))?.values() ?? []),
    ],
    watchedOf: (host: string, storeId = '0') => watched.get(key({ host, storeId })),
  };
}

/** Session storage that outlives a worker. */
export function fakeVisits() {
  const kept = new Map<number, Visit>();
  const unfinished: Visit[] = [];
  const left = { atWork: undefined as AtWork | undefined, arrivals: [] as Arrival[] };
  const handover = {
    keepAtWork: async (atWork: AtWork) => void (left.atWork = atWork),
    keepArrival: async (arrival: Arrival) => void left.arrivals.push(arrival),
    forgetArrivals: async (behind: readonly Arrival[]) => {
      left.arrivals = left.arrivals.filter((one) => !behind.includes(one));
    },
  };
  const handedOver = () => left.atWork && { ...left.atWork, arrivals: [...left.arrivals] };
  const store: VisitStore = {
    readSession: () =>
      Promise.resolve({ visits: [...kept.values()], unfinished: structuredClone(unfinished) }),
    keepUnfinished: async (visits) => void unfinished.splice(0, unfinished.length, ...visits),
    keepVisits: async (visits) => {
      for (const visit of visits) kept.set(visit.tabId, structuredClone(visit));
    },
    forgetVisits: async (tabIds) => tabIds.forEach((tabId) => kept.delete(tabId)),
  };
  const apart = { cookies: [] as string[], tabs: [] as TabAtPlace[] };
  const apartStore: ApartStore = {
    readApart: () => Promise.resolve(structuredClone(apart)),
    keepApartCookies: async (cookies) => void (apart.cookies = [...cookies]),
    keepReadingTabs: async (tabs) => void (apart.tabs = [...tabs]),
  };
  return { store, kept, unfinished, handover, handedOver, apart, apartStore };
}

/** A browser that outlives its workers: clock, jar, tabs, session storage, database. */
export function createBrowser(habits = chromium) {
  const clock = { now: START };
  const jar = new Map<string, JarCookie>();
  const tabs = new Map<number, TabSeen>();
  const storage = new Map<number, PageStorage>();
  const choices = new Map<number, PageChoice>();
  const followed: number[] = [];
  const disk = fakeDatabase();
  const session = fakeVisits();
  const faults = { jar: false };
  const queries: JarQuery[] = [];
  const readJar = async (asked: readonly JarQuery[]) => {
    queries.push(...asked);
    if (faults.jar) throw new Error('no such store');
    return [...jar.values()].filter((one) => asked.some((query) => answers(one, query)));
  };

  /** A worker of it: what is not on disk or in session storage is its own. */
  const startWorker = () => {
    const planned: { task: () => void; milliseconds: number }[] = [];
    const told: string[][] = [];
    const memory = createMemory({
      database: disk.database,
      tables: Promise.resolve(tables),
      savedFor: () => Promise.resolve([]),
      settingsFor: () => Promise.resolve(DEFAULT_SETTINGS),
      isPrivate: (storeId) => storeId === '1',
      now: () => new Date(clock.now).toISOString(),
    });
    const parts: { visiting?: Visiting } = {};
    const now = () => clock.now;
    const left = session.handedOver();
    const tabOf = (tabId: number) => Promise.resolve(tabs.get(tabId));
    const handover = createHandover({
      ...session.handover,
      left: Promise.resolve(left),
      tabOf,
      now,
      // Rest comes when a test says so.
      later: (task) => void resting.push(task),
    });
    const resting: (() => void)[] = [];
    const means = (async (): Promise<Means> => {
      const atRest = endedAtRest(left, clock.now);
      const visiting = await resumeVisiting(session.store, tables, habits, now, atRest);
      const apart = await resumeApart(session.apartStore, tables, habits, now);
      if (left) resumeArrivals(visiting, apart, left);
      parts.visiting = visiting;
      return {
        tables,
        visiting,
        apart,
        memory,
        habits,
        readJar,
        storageOfPage: async (tabId) => storage.get(tabId),
        choiceOfPage: async (tabId) => choices.get(tabId),
        followClicks: async (tabId) => void followed.push(tabId),
        tabOf,
      };
    })();
    const watcher = createWatcher({
      means,
      handover,
      now,
      later: (task, milliseconds) => void planned.push({ task, milliseconds }),
      recorded: (sites: readonly SiteMemory[]) =>
        void told.push(sites.map(({ place }) => place.host)),
    });
    const see = (what: DistributiveOmit<Seen, 'at'>) => watcher.see({ at: clock.now, ...what });
    /** Nothing happens for so long that the browser ends the worker. */
    const rest = async () => {
      for (const task of resting.splice(0)) task();
      await new Promise(setImmediate);
      clock.now += 30_000;
    };
    return {
      rest,
      watcher,
      memory,
      means,
      planned,
      told,
      see,
      visiting: () => parts.visiting!,
      change: (one: JarChange) => {
        if (one.removed) jar.delete(one.cookie.identity);
        else jar.set(one.cookie.identity, one.cookie);
        see({ change: one });
      },
      respond: (one: ResponseSeen) => see({ response: one }),
      /** A tab goes to a page, which loads to its end where that is asked for. */
      open: (url: string, { tabId = 1, storeId = '0', completes = true } = {}) => {
        const { protocol, hostname } = new URL(url);
        const place = { scheme: protocol.slice(0, -1), host: hostname };
        tabs.set(tabId, { tabId, storeId, incognito: storeId === '1', place, hasAddress: true });
        see({ navigation: { step: 'started', tabId, at: clock.now, place } });
        see({ navigation: { step: 'page', tabId, ...place } });
        if (completes) see({ navigation: { step: 'completed', tabId } });
      },
      /** What the popup asks, while whatever is planned meanwhile happens. */
      ask: async (tabId: number) => {
        let isAnswered = false;
        const answer = watcher.takeStock(tabId).finally(() => (isAnswered = true));
        while (!isAnswered) {
          for (const { task, milliseconds } of planned.splice(0)) {
            clock.now += milliseconds;
            task();
          }
          await Promise.race([answer.catch(() => undefined), new Promise(setImmediate)]);
        }
        return answer;
      },
      /** Whatever was planned happens, once, and stock is taken where a page was completed. */
      flush: async () => {
        const due = planned.splice(0);
        while (due.length > 0) {
          clock.now += Math.max(0, ...due.map(({ milliseconds }) => milliseconds));
          for (const { task } of due.splice(0)) task();
          for (let turn = 0; turn < 3; turn++) await settled(watcher);
          const isStock = ({ milliseconds }: { milliseconds: number }) =>
            milliseconds === EXPLAINING_MS;
          due.push(...planned.filter(isStock));
          planned.splice(0, planned.length, ...planned.filter((one) => !isStock(one)));
        }
      },
    };
  };
  return {
    clock,
    jar,
    tabs,
    storage,
    choices,
    followed,
    disk,
    session,
    faults,
    queries,
    habits,
    startWorker,
  };
}

/** All batches are over: the watcher works in turn, so a question is answered after them. */
async function settled(watcher: ReturnType<typeof createWatcher>): Promise<void> {
  await watcher.takeStock(-1);
}

function answers(one: JarCookie, query: JarQuery): boolean {
  if (one.storeId !== query.storeId) return false;
  if ('partition' in query) return one.partition === query.partition;
  return one.partition === undefined && isWithin(withoutDot(one.domain), query.domain);
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A portal on whose page a third party's cookie was found in the shared jar. */
export async function startWithTracker() {
  const browser = createBrowser();
  browser.jar.set(tracker.identity, tracker);
  const worker = browser.startWorker();
  worker.open('https://itie.opendatasoft.com/', { completes: false });
  await worker.flush();
  worker.visiting().contact(1, 't.tracker.net');
  worker.see({ navigation: { step: 'completed', tabId: 1 } });
  await worker.flush();
  return { browser, worker };
}

export const tracker = cookie({ domain: '.tracker.net', sameSite: 'no_restriction' });

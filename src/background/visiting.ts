import type { JarHabits } from '../browser/engine';
import type { NavigationSeen } from '../browser/navigations';
import type { TabSeen } from '../browser/tabs';
import type { Visit } from '../cookie/visit';
import type { Tables } from './tables';

/** What every tab shows. */
export interface Visiting {
  all(): Visit[];
  of(tabId: number): Visit | undefined;
  /** A page of a web site has come into a tab. Tells whether a visit began, or one went on with another page. */
  arrive(tab: TabSeen & { place: { scheme: string; host: string } }): 'visit' | 'page';
  /** Anything that tells of a tab but the coming of a page. */
  step(step: NavigationSeen): void;
  /** A host has answered a request of a tab's page. */
  contact(tabId: number, page: string | undefined, host: string): void;
  /** The unpartitioned jar may hold cookies of this visit under these registrable domains too. */
  mayHold(tabId: number, registrableDomains: readonly string[]): void;
  /** Writes what has changed to where it outlives the worker. */
  persist(): Promise<void>;
}

/** Where visits outlive the worker: see browser/visits. */
export interface VisitStore {
  allVisits(): Promise<Visit[]>;
  keepVisits(visits: readonly Visit[]): Promise<void>;
  forgetVisits(tabIds: readonly number[]): Promise<void>;
}

/** A page that contacts more is cut: no page of the web needs them, and the list is kept in memory. */
const MOST_HOSTS = 500;

/**
 * The visits as the last worker left them. One that was loading then is interrupted: until its next page,
 * who set a cookie may have gone unseen.
 */
export async function resumeVisiting(
  store: VisitStore,
  { siteOf, holderOf }: Tables,
  { sharesJar }: JarHabits,
  now: () => string,
): Promise<Visiting> {
  const visits = new Map<number, Visit>();
  const changed = new Set<number>();
  /** Tabs whose navigation this worker saw from its start. */
  const wholly = new Set<number>();

  for (const visit of await store.allVisits()) {
    visits.set(visit.tabId, { ...visit, interrupted: visit.interrupted || visit.loading });
  }

  const change = (tabId: number, what: Partial<Visit>) => {
    const visit = visits.get(tabId);
    if (!visit) return;
    visits.set(tabId, { ...visit, ...what });
    changed.add(tabId);
  };
  const addDomains = (tabId: number, domains: readonly string[]) => {
    const known = visits.get(tabId)?.jarDomains ?? [];
    const jarDomains = [...new Set([...known, ...domains])].slice(0, MOST_HOSTS);
    if (jarDomains.length > known.length) change(tabId, { jarDomains });
  };
  const leave = (tabId: number) => {
    if (visits.delete(tabId)) changed.add(tabId);
  };

  return {
    all: () => [...visits.values()],
    of: (tabId) => visits.get(tabId),
    arrive: ({ tabId, storeId, incognito, place }) => {
      const before = visits.get(tabId);
      const goesOn = before?.host === place.host && before.scheme === place.scheme;
      const { registrableDomain } = siteOf(place.host);
      visits.set(tabId, {
        ...{ tabId, storeId, incognito, ...place, registrableDomain },
        contacted: goesOn ? before.contacted : [place.host],
        jarDomains: goesOn ? before.jarDomains : [registrableDomain],
        frames: [],
        startedAt: goesOn ? before.startedAt : now(),
        pages: goesOn ? before.pages + 1 : 1,
        loading: true,
        interrupted: !wholly.has(tabId),
      });
      changed.add(tabId);
      return goesOn ? 'page' : 'visit';
    },
    step: (step) => {
      const { tabId } = step;
      if (step.step === 'started') {
        wholly.add(tabId);
        change(tabId, { loading: true });
      } else if (step.step === 'completed') change(tabId, { loading: false });
      else if (step.step === 'frame') {
        const frames = new Set([...(visits.get(tabId)?.frames ?? []), step.host]);
        if (frames.size <= MOST_HOSTS) change(tabId, { frames: [...frames] });
      } else if (step.step !== 'page') leave(tabId);
    },
    contact: (tabId, page, host) => {
      const visit = visits.get(tabId);
      if (!visit || (page !== undefined && page !== visit.host)) return;
      if (visit.contacted.includes(host) || visit.contacted.length >= MOST_HOSTS) return;
      change(tabId, { contacted: [...visit.contacted, host] });
      if (sharesJar) addDomains(tabId, [holderOf(host).registrableDomain]);
    },
    mayHold: addDomains,
    persist: async () => {
      if (changed.size === 0) return;
      const tabs = [...changed];
      changed.clear();
      const gone = tabs.filter((tabId) => !visits.has(tabId));
      const there = tabs.flatMap((tabId) => visits.get(tabId) ?? []);
      await Promise.all([
        there.length > 0 && store.keepVisits(there),
        gone.length > 0 && store.forgetVisits(gone),
      ]);
    },
  };
}

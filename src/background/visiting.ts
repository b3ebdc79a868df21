import type { JarHabits } from '../browser/engine';
import type { NavigationSeen } from '../browser/navigations';
import type { TabSeen } from '../browser/tabs';
import type { ChoiceCourse } from '../cookie/choice/course';
import type { ChoiceMark } from '../cookie/choice/model';
import { isAt, type Visit, type Writer } from '../cookie/visit';
import { attempt } from './attempt';
import { instant } from './instant';
import type { Tables } from './tables';

/** What every tab shows. */
export interface Visiting {
  all(): Visit[];
  of(tabId: number): Visit | undefined;
  /**
   * Whose scripts may have written what is told now: all, those that were left only just before, for what they wrote at
   * the last moment is told late, and those whose pages are on their way into a tab.
   *
   * @param at milliseconds since 1970.
   */
  lately(at: number): Writer[];
  /**
   * A page of a web site has come into a tab. Tells whether a visit began, or one went on with another page.
   *
   * @param at when: milliseconds since 1970; now where it is not given.
   */
  arrive(tab: TabAtPlace, at?: number): 'visit' | 'page';
  /** The document of a page has been received: its scripts may write before the browser tells that it has come. */
  comes(tab: Pick<TabAtPlace, 'tabId' | 'storeId' | 'place'>): void;
  /** A tab shows a page whose coming was not seen. */
  find(tab: TabAtPlace): void;
  /** Anything that tells of a tab but the coming of a page. */
  step(step: NavigationSeen, at?: number): void;
  /** A host has answered a request of a tab's page. */
  contact(tabId: number, host: string): void;
  /** How the choice of a tab's visitor goes. */
  choose(tabId: number, course: ChoiceCourse): void;
  /** What a tab's page told of it. */
  told(tabId: number, pageMarks: readonly ChoiceMark[]): void;
  /**
   * The unpartitioned jar may hold cookies of this visit under these registrable domains too. Gives the visit as it
   * is then; one that was left is not kept.
   */
  mayHold(visit: Visit, registrableDomains: readonly string[]): Visit;
  /** Visits that were left, of which a worker that was ended may have missed something: stock is to be taken of them. */
  unfinished(): Visit[];
  /** Stock was taken of one of these. */
  finish(visit: Visit): void;
  /** Writes what has changed to where it outlives the worker. */
  persist(): Promise<void>;
}

/** Where visits outlive the worker: see browser/session. */
export interface VisitStore {
  readSession(): Promise<{ visits: Visit[]; unfinished: Visit[] } | undefined>;
  keepVisits(visits: readonly Visit[]): Promise<void>;
  forgetVisits(tabIds: readonly number[]): Promise<void>;
  keepUnfinished(visits: readonly Visit[]): Promise<void>;
}

/** A tab that shows a page of a web site. */
export type TabAtPlace = TabSeen & { place: { scheme: string; host: string } };

/** A page that contacts more is cut: no page of the web needs them, and the list is kept in memory. */
const MOST_HOSTS = 500;
/** Stock of more could not be taken before the worker is ended again. */
const MOST_UNFINISHED = 100;
/** For so long after a page was left its scripts' last writings may be told. */
const PARTING_MS = 250;

/**
 * The visits as the last worker left them. One that was loading then is interrupted, and so are all where that worker
 * was not ended at rest: until its next page, who set a cookie may have gone unseen.
 *
 * @param now milliseconds since 1970.
 * @param endedAtRest whether the last worker was.
 */
export async function resumeVisiting(
  store: VisitStore,
  { siteOf, holderOf }: Tables,
  { sharesJar, tellsChangeFirst }: JarHabits,
  now: () => number,
  endedAtRest = true,
): Promise<Visiting> {
  const visits = new Map<number, Visit>();
  const changed = new Set<number>();
  /** Tabs whose navigation this worker saw from its start, and when that was: what the page's response sets comes before the page. */
  const wholly = new Map<number, number>();

  const coming = new Map<number, Writer>();
  let departed: { visit: Visit; at: number }[] = [];

  // Without them every tab is one whose page was not seen coming.
  const session = await attempt(() => store.readSession());
  for (const visit of session?.visits ?? []) {
    const interrupted = visit.interrupted || visit.loading || !endedAtRest;
    visits.set(visit.tabId, { ...visit, interrupted, ...(interrupted && { hasGaps: true }) });
  }
  let unfinished = session?.unfinished ?? [];
  let unfinishedChanged = false;

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
  const depart = (visit: Visit | undefined, at: number) => {
    departed = departed.filter((one) => at - one.at <= PARTING_MS);
    if (!visit) return;
    departed.push({ visit, at });
    if (!visit.interrupted) return;
    unfinished = [...unfinished, visit].slice(-MOST_UNFINISHED);
    unfinishedChanged = true;
  };
  const leave = (tabId: number, at: number) => {
    depart(visits.get(tabId), at);
    if (visits.delete(tabId)) changed.add(tabId);
  };
  const put = (tab: TabAtPlace, pageCame: boolean, at: number) => {
    const { tabId, storeId, incognito, place } = tab;
    const shown = visits.get(tabId);
    const before = isAt(shown, place) ? shown : undefined;
    if (!before) depart(shown, at);
    const { registrableDomain } = siteOf(place.host);
    const pages = before?.pages ?? 0;
    const interrupted = !pageCame || !wholly.has(tabId);
    visits.set(tabId, {
      tabId,
      storeId,
      incognito,
      ...place,
      registrableDomain,
      contacted: before?.contacted ?? [place.host],
      jarDomains: before?.jarDomains ?? [registrableDomain],
      frames: [],
      startedAt: before?.startedAt ?? instant(wholly.get(tabId) ?? now()),
      course: before?.course ?? { steps: [] },
      ...(before?.pageMarks && { pageMarks: before.pageMarks }),
      pages: pageCame ? pages + 1 : pages,
      loading: pageCame,
      interrupted,
      ...((interrupted || before?.hasGaps) && { hasGaps: true }),
    });
    changed.add(tabId);
    coming.delete(tabId);
    return pages === 0 ? 'visit' : 'page';
  };

  return {
    all: () => [...visits.values()],
    of: (tabId) => visits.get(tabId),
    lately: (at) => {
      const parting = departed.filter((one) => at - one.at <= PARTING_MS);
      return [...visits.values(), ...parting.map(({ visit }) => visit), ...coming.values()];
    },
    comes: ({ tabId, storeId, place }) => {
      const { registrableDomain } = siteOf(place.host);
      const interrupted = !wholly.has(tabId);
      coming.set(tabId, { storeId, ...place, registrableDomain, frames: [], interrupted });
    },
    arrive: (tab, at = now()) => put(tab, true, at),
    find: (tab) => void put(tab, false, now()),
    step: (step, at = now()) => {
      const { tabId } = step;
      if (step.step !== 'frame' && step.step !== 'completed') coming.delete(tabId);
      if (step.step === 'started') {
        wholly.set(tabId, step.at);
        change(tabId, { loading: true, ...(tellsChangeFirst && { leaving: true }) });
      } else if (step.step === 'completed' || step.step === 'stopped') {
        change(tabId, { loading: false, leaving: false });
      } else if (step.step === 'frame') {
        const frames = visits.get(tabId)?.frames ?? [];
        if (frames.includes(step.host) || frames.length >= MOST_HOSTS) return;
        change(tabId, { frames: [...frames, step.host] });
      } else if (step.step !== 'page') {
        if (step.step === 'closed') wholly.delete(tabId);
        leave(tabId, at);
      }
    },
    contact: (tabId, host) => {
      const visit = visits.get(tabId);
      if (!visit || visit.contacted.includes(host) || visit.contacted.length >= MOST_HOSTS) return;
      change(tabId, { contacted: [...visit.contacted, host] });
      if (sharesJar) addDomains(tabId, [holderOf(host).registrableDomain]);
    },
    choose: (tabId, course) => change(tabId, { course }),
    told: (tabId, pageMarks) => change(tabId, { pageMarks: [...pageMarks] }),
    mayHold: (visit, domains) => {
      const current = visits.get(visit.tabId);
      if (current?.startedAt === visit.startedAt && current.host === visit.host) {
        addDomains(visit.tabId, domains);
        return visits.get(visit.tabId) ?? visit;
      }
      const jarDomains = [...new Set([...visit.jarDomains, ...domains])].slice(0, MOST_HOSTS);
      return { ...visit, jarDomains };
    },
    unfinished: () => unfinished,
    finish: (visit) => {
      unfinished = unfinished.filter((one) => one !== visit);
      unfinishedChanged = true;
    },
    persist: async () => {
      if (changed.size === 0 && !unfinishedChanged) return;
      const tabs = [...changed];
      const isUnfinishedChanged = unfinishedChanged;
      changed.clear();
      unfinishedChanged = false;
      const gone = tabs.filter((tabId) => !visits.has(tabId));
      const there = tabs.flatMap((tabId) => visits.get(tabId) ?? []);
      try {
        // Together: who ends this worker ends it before both or after both.
        await Promise.all([
          isUnfinishedChanged && store.keepUnfinished(unfinished),
          there.length > 0 && store.keepVisits(there),
          gone.length > 0 && store.forgetVisits(gone),
        ]);
      } catch (error) {
        tabs.forEach((tabId) => changed.add(tabId));
        unfinishedChanged ||= isUnfinishedChanged;
        throw error;
      }
    },
  };
}

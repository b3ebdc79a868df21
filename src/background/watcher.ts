import type { JarChange } from '../browser/jar';
import type { NavigationSeen } from '../browser/navigations';
import type { ResponseSeen } from '../browser/responses';
import type { TabSeen } from '../browser/tabs';
import type { TraceSeen } from '../browser/traces';
import { tellsChoice } from '../cookie/choice/site-choice';
import type { Sighting } from '../cookie/model';
import { isAt, type Visit } from '../cookie/visit';
import { attempt } from './attempt';
import { createBaselines, type Baselines } from './baseline';
import { noteLook, tabsAwaitingLook } from './choice-look';
import { choiceOfCookies } from './choice-of-site';
import { beginCourse, noteChoices } from './choosing';
import { createGathering, type Gathering } from './gathering';
import type { Handover } from './handover';
import { watchedSince, type SiteMemory } from './memory';
import { instant } from './instant';
import { once } from './once';
import { createPacing } from './pacing';
import { serially } from './serially';
import type { Means } from './means';
import { createSetting, type Explained } from './setting';
import { lookIntoJar } from './look-into-jar';
import { createLooking } from './looking';
import { createTimelines, type Timelines } from './timelines';
import { recordStorage } from './record-storage';

/** Something that the browser told, with the instant, in milliseconds since 1970. */
export type Seen = { at: number } & (
  | { navigation: NavigationSeen }
  | { response: ResponseSeen }
  | { change: JarChange }
  | { trace: TraceSeen }
);

/** What the watcher needs of the world. */
export interface World {
  means: Promise<Means>;
  handover: Handover;
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs a task after so many milliseconds. */
  later(task: () => void, milliseconds: number): void;
  /** Something of these sites was recorded. */
  recorded(sites: readonly SiteMemory[]): void;
}

/** Turns what the browser tells into sightings. */
export interface Watcher {
  /** Takes note; returns at once. */
  see(seen: Seen): void;
  /** Records whatever the jar has for a tab's visit, and what has left it; undefined where it has none. */
  takeStock(tabId: number): Promise<{ visit: Visit; site: SiteMemory } | undefined>;
  /** Takes stock of the visits that were left, and of which a worker that was ended may have missed something. */
  finishLeft(): Promise<void>;
  /** Forgets all that was observed, or all of one host. Rejects where the disk fails. */
  erase(host?: string): Promise<void>;
  /**
   * Records what a tab's page keeps in its web storage. Tells how many entries are recorded of the site; null where
   * the page cannot be read. Never rejects.
   */
  lookIntoStorage(tabId: number): Promise<number | null>;
  /** Looks what a tab's page tells of its visitor's choice, where that is not told by cookies. */
  lookAtChoice(tabId: number): void;
}

/** When to look again whether a header's cookie is in the jar, in a browser that does not tell. */
const LOOK_AGAIN_MS = 250;
/**
 * What explains a cookie that was found in the jar may still be on its way from the browser, the more so
 * to a worker that it has just woken: Firefox took up to 240 ms.
 */
export const EXPLAINING_MS = 300;

/** A watcher. All that it does happens in batches, one after the other. */
export function createWatcher({ means, handover, now, later, recorded }: World): Watcher {
  const queue: Queued[] = [];
  const setting = createSetting();
  const timelines = createTimelines();
  const baselines = createBaselines();
  const finishing = new Set<Visit>();
  const inTurn = serially();
  const runBatch = () => void attempt(() => inTurn(recordBatch));
  const pacing = createPacing(later, now, runBatch);
  const lookAgain = once(later, runBatch, LOOK_AGAIN_MS);

  const recordBatch = async () => {
    const batch = queue.splice(0);
    const at = await means;
    const gathering = createGathering(at.tables);
    const changes: Explained[] = [];
    for (const seen of batch) {
      await attempt(async () => {
        if ('change' in seen) changes.push(setting.explain(at, seen.change, seen.at));
        else if (isOfReading(at, seen)) noteReading(at, seen);
        else if ('response' in seen) await setting.response(at, seen.response, seen.at);
        else if ('trace' in seen) await setting.trace(at, gathering, seen.trace, seen.at);
        else await noteNavigation({ ...at, timelines, baselines }, seen);
      });
    }
    // Only now: Firefox may tell of a change before the response that brought it about.
    for (const change of changes) await attempt(() => setting.record(at, gathering, change));
    if (!at.habits.tellsUnchanged) await attempt(() => setting.unchanged(at, gathering, now()));
    const written = await writeDown(at, gathering);
    await Promise.all([
      attempt(() => at.visiting.persist()),
      attempt(() => at.apart.persist()),
      attempt(() => timelines.keep(at.memory)),
    ]);
    at.apart.expire(now());
    const completed = completedIn(at, batch);
    await recordCompleted(at, written, completed);
    letGoOfUnseen(at);
    // In a turn of its own: what explains a page's cookies may come after its end.
    for (const { tabId } of completed) {
      void attempt(() => stockOfTab(tabId))
        .then(() => lookIntoStorage(tabId))
        .then(() => attempt(() => looking.loaded(tabId)));
    }
    void finishLeft();
    if (queue.length === 0) handover.recorded();
    if (setting.expire(now()) && !at.habits.tellsUnchanged) lookAgain();
  };

  /** Gives the sites that were written. */
  const writeDown = async (at: Means, gathering: Gathering): Promise<SiteMemory[]> => {
    const written = (await attempt(() => gathering.write(at.memory))) ?? new Map<SiteMemory, []>();
    for (const [site, changed] of written) {
      await attempt(() => noteChoices({ ...at, timelines }, site, changed, now()));
      tabsAwaitingLook(at.visiting, site, changed).forEach(looking.soon);
    }
    return [...written.keys()];
  };

  const completedIn = (at: Means, batch: Queued[]): Visit[] =>
    batch.flatMap((seen) => {
      const isCompleted = 'navigation' in seen && seen.navigation.step === 'completed';
      return (isCompleted && at.visiting.of(seen.navigation.tabId)) || [];
    });

  /** Also of those without news: the browser has cleared the badge of their tabs. */
  const recordCompleted = async (at: Means, written: readonly SiteMemory[], completed: Visit[]) => {
    const sites = completed.map(({ host, storeId }) =>
      attempt(() => at.memory.site({ host, storeId })),
    );
    const shown = (await Promise.all(sites)).filter((site) => site !== undefined);
    recorded([...new Set([...written, ...shown])]);
  };

  const flush = async () => {
    if (queue.length > 0) await recordBatch();
  };

  const lookNow = async (find: FindVisit) => {
    await flush();
    const at = await means;
    const visit = await find(at);
    if (!visit) return undefined;
    const look = await lookIntoJar(at, visit, now());
    await attempt(() => at.visiting.persist());
    return look;
  };

  const recordNow = async (find: FindVisit) => {
    const look = await lookNow(find);
    const at = await means;
    const written = look ? await writeDown(at, look.news) : [];
    await attempt(() => at.visiting.persist());
    await attempt(() => timelines.keep(at.memory));
    if (written.length > 0) recorded(written);
    return look;
  };

  const stockOf = async (find: FindVisit) => {
    const look = await inTurn(() => lookNow(find));
    if (!look || look.news.isEmpty()) return look;
    await new Promise<void>((resolve) => later(resolve, EXPLAINING_MS));
    return inTurn(() => recordNow(find));
  };
  const stockOfTab = (tabId: number) => stockOf((at) => visitNow(at, tabId));

  const finishLeft = async () => {
    const at = await means;
    const finished = at.visiting.unfinished().map((visit) => attempt(() => finish(at, visit)));
    await Promise.all(finished);
  };

  const finish = async (at: Means, visit: Visit) => {
    if (finishing.has(visit)) return;
    finishing.add(visit);
    try {
      await stockOf(async () => visit);
      at.visiting.finish(visit);
      await at.visiting.persist();
    } finally {
      finishing.delete(visit);
    }
  };

  /** Out of turn: the page may keep it waiting. */
  const looking = createLooking({
    read: async (tabId) => {
      const at = await means;
      const visit = at.visiting.of(tabId);
      if (!visit) return undefined;
      const { host, storeId } = visit;
      const site = await at.memory.site({ host, storeId });
      return tellsChoice(choiceOfCookies(site)) ? undefined : at.choiceOfPage(tabId);
    },
    note: (look) =>
      inTurn(async () => {
        // What was set before the look is settled by it.
        await flush();
        const at = await means;
        const site = await noteLook({ ...at, timelines }, look);
        await attempt(() => at.visiting.persist());
        await attempt(() => timelines.keep(at.memory));
        if (site) recorded([site]);
      }),
    followClicks: async (tabId) => (await means).followClicks(tabId),
    later,
    now,
  });

  /** Out of turn, too. */
  const lookIntoStorage = async (tabId: number) => {
    const kept = await attempt(async () => {
      const at = await means;
      const storage = at.visiting.of(tabId) && (await at.storageOfPage(tabId));
      const stored = storage && (await inTurn(() => recordStorage(at, tabId, storage, now())));
      if (stored?.isNews) recorded([stored.site]);
      return stored?.site.entries.size;
    });
    return kept ?? null;
  };

  return {
    see: (seen) => {
      handover.told(seen);
      // At once: what the page's response sets must not be among what was there before it.
      if ('navigation' in seen) baselines.see(means, seen.navigation);
      queue.push(withTab(means, seen));
      pacing.told('navigation' in seen ? seen.navigation : undefined);
    },
    takeStock: stockOfTab,
    finishLeft,
    erase: (host) =>
      inTurn(async () => {
        await flush();
        timelines.forget(host);
        await (await means).memory.erase(host);
      }),
    lookIntoStorage,
    lookAtChoice: (tabId) => void attempt(() => looking.look(tabId)),
  };
}

type FindVisit = (at: Means) => Promise<Visit | undefined>;

/** Something that was told, and waits to be recorded. */
type Queued = Seen & {
  /** Of a page that came into a tab. */
  tab?: Promise<TabSeen | undefined>;
};

/** At once, too: a tab may be closed before its page is recorded. */
function withTab(means: Promise<Means>, seen: Seen): Queued {
  if (!('navigation' in seen) || seen.navigation.step !== 'page') return seen;
  const { tabId } = seen.navigation;
  return { ...seen, tab: attempt(async () => (await means).tabOf(tabId)) };
}

type OfTab = Exclude<Seen, { change: unknown }>;

function isOfReading({ apart }: Means, seen: OfTab): boolean {
  const told = 'response' in seen ? seen.response : 'trace' in seen ? seen.trace : seen.navigation;
  return apart.isReading(told.tabId);
}

function noteReading({ apart }: Means, seen: OfTab): void {
  if ('response' in seen) apart.response(seen.response, seen.at);
  else if ('navigation' in seen) apart.step(seen.navigation);
}

/** What a tab shows at this moment: the coming of its page may have gone unseen. */
async function visitNow(means: Means, tabId: number): Promise<Visit | undefined> {
  const { visiting, apart, tabOf } = means;
  if (apart.isReading(tabId)) return undefined;
  const tab = await tabOf(tabId);
  const visit = visiting.of(tabId);
  const place = tab?.place;
  if (tab && place && !isAt(visit, place)) visiting.find({ ...tab, place });
  return visiting.of(tabId);
}

interface NavigationMeans extends Means {
  timelines: Timelines;
  baselines: Baselines;
}

async function noteNavigation(
  means: NavigationMeans,
  { navigation, at, tab: asked }: { navigation: NavigationSeen; at: number } & Pick<Queued, 'tab'>,
): Promise<void> {
  const { visiting, memory, timelines, baselines } = means;
  if (navigation.step !== 'page') {
    visiting.step(navigation, at);
    return;
  }
  const tab = await asked;
  if (!tab) return;
  const { scheme, host } = navigation;
  const came = visiting.arrive({ ...tab, place: { scheme, host } }, at);
  const site = await memory.site({ host, storeId: tab.storeId });
  const visit = visiting.of(navigation.tabId);
  const watched = visit ? watchedSince(site.watched, visit.startedAt) : site.watched;
  site.watched = {
    ...watched,
    pages: watched.pages + 1,
    visits: watched.visits + (came === 'visit' ? 1 : 0),
  };
  if (visit && came === 'visit') {
    beginCourse(means, visit, site, await baselines.of(visit));
    // What the page's response set may have been recorded before the browser told of the page.
    await noteChoices(means, site, setSince(site, visit.startedAt), at);
  } else if (visit) timelines.page(visit, instant(at));
  await memory.keepWatched(site);
}

function setSince({ sightings }: SiteMemory, startedAt: string): Sighting[] {
  return [...sightings.values()].filter(({ setAt }) => setAt !== null && setAt >= startedAt);
}

/** Only after all is written: what is let go of is read from disk again when it is needed. */
function letGoOfUnseen({ memory, visiting }: Means): void {
  const visits = visiting.all();
  memory.letGo(({ host, storeId }) =>
    visits.some((visit) => visit.host === host && visit.storeId === storeId),
  );
}

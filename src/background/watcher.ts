import type { JarChange } from '../browser/jar';
import type { NavigationSeen } from '../browser/navigations';
import type { ResponseSeen } from '../browser/responses';
import type { Visit } from '../cookie/visit';
import { attempt } from './attempt';
import { createGathering } from './gathering';
import type { SiteMemory } from './memory';
import { once } from './once';
import { serially } from './serially';
import type { Means } from './means';
import { createSetting, type Explained } from './setting';
import { lookIntoJar } from './look-into-jar';

/** Something that the browser told, with the instant, in milliseconds since 1970. */
export type Seen = { at: number } & (
  { navigation: NavigationSeen } | { response: ResponseSeen } | { change: JarChange }
);

/** What the watcher needs of the world. */
export interface World {
  means: Promise<Means>;
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
}

/** Less than half of the 200 ms within which everything is on disk: the rest is the disk's. */
const BATCH_MS = 100;
/** When to look again whether a header's cookie is in the jar, in a browser that does not tell. */
const LOOK_AGAIN_MS = 250;
/**
 * What explains a cookie that was found in the jar may still be on its way from the browser, the more so
 * to a worker that it has just woken: Firefox took up to 240 ms.
 */
export const EXPLAINING_MS = 300;

/** A watcher. All that it does happens in batches, one after the other. */
export function createWatcher({ means, now, later, recorded }: World): Watcher {
  const queue: Seen[] = [];
  const setting = createSetting();
  const inTurn = serially();
  const runBatch = () => void attempt(() => inTurn(recordBatch));
  const plan = once(later, runBatch, BATCH_MS);
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
        else await noteNavigation(at, seen.navigation);
      });
    }
    // Only now: Firefox may tell of a change before the response that brought it about.
    for (const change of changes) await attempt(() => setting.record(at, gathering, change));
    if (!at.habits.tellsUnchanged) await attempt(() => setting.unchanged(at, gathering, now()));
    const [written = []] = await Promise.all([
      attempt(() => gathering.write(at.memory)),
      attempt(() => at.visiting.persist()),
      attempt(() => at.apart.persist()),
    ]);
    at.apart.expire(now());
    const completed = completedIn(at, batch);
    await recordCompleted(at, written, completed);
    letGoOfUnseen(at);
    // In a turn of its own: what explains a page's cookies may come after its end.
    for (const { tabId } of completed) void attempt(() => stockOfTab(tabId));
    if (setting.expire(now()) && !at.habits.tellsUnchanged) lookAgain();
  };

  const completedIn = (at: Means, batch: Seen[]): Visit[] =>
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

  const lookNow = async (tabId: number) => {
    await flush();
    const at = await means;
    const visit = await visitNow(at, tabId);
    if (!visit) return undefined;
    const { site, news } = await lookIntoJar(at, visit, now());
    await attempt(() => at.visiting.persist());
    return { visit: at.visiting.of(tabId) ?? visit, site, news };
  };

  const recordNow = async (tabId: number) => {
    const look = await lookNow(tabId);
    const written = await look?.news.write((await means).memory);
    if (written && written.length > 0) recorded(written);
    return look;
  };

  const stockOfTab = async (tabId: number) => {
    const look = await inTurn(() => lookNow(tabId));
    if (!look || look.news.isEmpty()) return look;
    await new Promise<void>((resolve) => later(resolve, EXPLAINING_MS));
    return inTurn(() => recordNow(tabId));
  };

  return {
    see: (seen) => {
      queue.push(seen);
      plan();
    },
    takeStock: stockOfTab,
  };
}

type OfTab = Exclude<Seen, { change: unknown }>;

function isOfReading({ apart }: Means, seen: OfTab): boolean {
  return apart.isReading('response' in seen ? seen.response.tabId : seen.navigation.tabId);
}

function noteReading({ apart }: Means, seen: OfTab): void {
  if ('response' in seen) apart.response(seen.response, seen.at);
  else apart.step(seen.navigation);
}

/** What a tab shows at this moment: the coming of its page may have gone unseen. */
async function visitNow(means: Means, tabId: number): Promise<Visit | undefined> {
  const { visiting, apart, tabOf } = means;
  if (apart.isReading(tabId)) return undefined;
  const tab = await tabOf(tabId);
  const visit = visiting.of(tabId);
  const place = tab?.place;
  if (tab && place && (visit?.host !== place.host || visit.scheme !== place.scheme)) {
    visiting.find({ ...tab, place });
  }
  return visiting.of(tabId);
}

async function noteNavigation(
  { visiting, memory, tabOf }: Means,
  navigation: NavigationSeen,
): Promise<void> {
  if (navigation.step !== 'page') {
    visiting.step(navigation);
    return;
  }
  const tab = await tabOf(navigation.tabId);
  if (!tab) return;
  const { scheme, host } = navigation;
  const came = visiting.arrive({ ...tab, place: { scheme, host } });
  const site = await memory.site({ host, storeId: tab.storeId });
  const { pages, visits } = site.watched;
  site.watched = {
    ...site.watched,
    pages: pages + 1,
    visits: visits + (came === 'visit' ? 1 : 0),
  };
  await memory.keepWatched(site);
}

/** Only after all is written: what is let go of is read from disk again when it is needed. */
function letGoOfUnseen({ memory, visiting }: Means): void {
  const visits = visiting.all();
  memory.letGo(({ host, storeId }) =>
    visits.some((visit) => visit.host === host && visit.storeId === storeId),
  );
}

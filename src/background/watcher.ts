import type { JarChange } from '../browser/jar';
import type { NavigationSeen } from '../browser/navigations';
import type { ResponseSeen } from '../browser/responses';
import type { Visit } from '../cookie/visit';
import { createGathering } from './gathering';
import type { SiteMemory } from './memory';
import { serially } from './serially';
import { createSetting, type Means } from './setting';
import { takeStock } from './stock';

/** Something that the browser told, with the instant, in milliseconds since 1970. */
export type Seen = { at: number } & (
  | { navigation: NavigationSeen }
  | { response: ResponseSeen }
  | { change: JarChange }
);

/** What the watcher needs of the world. */
export interface World {
  means: Promise<Means>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs a task after so many milliseconds. */
  later(task: () => void, milliseconds: number): void;
  /** Something of these sites was recorded. */
  recorded(sites: readonly SiteMemory[]): Promise<void>;
}

/** Turns what the browser tells into sightings. */
export interface Watcher {
  /** Takes note; returns at once. */
  see(seen: Seen): void;
  /** Records whatever the jar has for a visit, and what has left it. */
  takeStock(visit: Visit): Promise<SiteMemory>;
}

/** Less than half of the 200 ms within which everything is on disk: the rest is the disk's. */
const BATCH_MS = 80;

/** A watcher. All that it does happens in batches, one after the other. */
export function createWatcher({ means, now, later, recorded }: World): Watcher {
  const queue: Seen[] = [];
  const setting = createSetting();
  const inTurn = serially();
  let planned = false;

  const plan = () => {
    if (planned) return;
    planned = true;
    later(() => {
      planned = false;
      void inTurn(recordBatch);
    }, BATCH_MS);
  };

  const recordBatch = async () => {
    const batch = queue.splice(0);
    const at = await means;
    const gathering = createGathering();
    for (const seen of batch) {
      if ('navigation' in seen) await noteNavigation(at, seen.navigation);
      else if ('response' in seen) await setting.response(at, seen.response, seen.at);
    }
    // Firefox may tell of a change before the response that brought it about.
    for (const seen of batch) {
      if ('change' in seen) await setting.change(at, gathering, seen.change, seen.at);
    }
    if (!at.habits.tellsUnchanged) await setting.unchanged(at, gathering);
    await at.visiting.persist();
    const written = await gathering.write(at.memory, at.tables);
    const stocked = await takeStockOfCompleted(at, batch);
    letGoOfUnseen(at);
    await recorded([...new Set([...written, ...stocked])]);
    if (setting.expire(now()) && !at.habits.tellsUnchanged) plan();
  };

  const takeStockOfCompleted = async (at: Means, batch: Seen[]): Promise<SiteMemory[]> => {
    const sites: SiteMemory[] = [];
    for (const seen of batch) {
      if (!('navigation' in seen) || seen.navigation.step !== 'completed') continue;
      const visit = at.visiting.of(seen.navigation.tabId);
      if (visit) sites.push((await takeStock(at, visit, now())).site);
    }
    return sites;
  };

  return {
    see: (seen) => {
      queue.push(seen);
      plan();
    },
    takeStock: (visit) =>
      inTurn(async () => {
        if (queue.length > 0) await recordBatch();
        const { site, changed } = await takeStock(await means, visit, now());
        if (changed) await recorded([site]);
        return site;
      }),
  };
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

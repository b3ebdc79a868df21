import { acceptFollowers, answer } from '../browser/answering';
import { readAsset } from '../browser/assets';
import { paintBadge, showBadge } from '../browser/badge';
import { openDatabase } from '../browser/database';
import { isPrivateStore, jarHabits } from '../browser/engine';
import { onJarChanged, readJar } from '../browser/jar';
import { onNavigation } from '../browser/navigations';
import { onResponse } from '../browser/responses';
import { forgetVisits, keepPrepared, keepVisits, readSession } from '../browser/session';
import { openTabs, tabOf, tabsInFront } from '../browser/tabs';
import { getLanguage, getMessage } from '../browser/words';
import { attempt } from './attempt';
import { createBadges } from './badges';
import { instant } from './instant';
import { inBatches } from './in-batches';
import { createMemory, type SiteMemory } from './memory';
import { createPreparing } from './preparing';
import { resumeWatching } from './resume';
import type { Means } from './means';
import { stockOf } from './stock';
import { readTables } from './tables';
import { titleOf } from './title';
import { resumeVisiting } from './visiting';
import { createWatcher } from './watcher';

/** From a record to the badge that tells of it. */
const BADGE_MS = 250;

/**
 * The worker: watches and records. It can be ended at any moment, so every listener is registered here,
 * in the first turn, and whatever has to be waited for is waited for by those who use it.
 */
function main(): void {
  const now = () => Date.now();
  const later = (task: () => void, milliseconds: number) => void setTimeout(task, milliseconds);
  const tables = readTables(readAsset);
  const memory = createMemory({
    database: openDatabase(),
    tables,
    isPrivate: isPrivateStore,
    now: () => instant(now()),
  });
  const means = tables.then(async (read): Promise<Means> => {
    const store = { readSession, keepVisits, forgetVisits };
    const visiting = await resumeVisiting(store, read, jarHabits, now);
    return { tables: read, visiting, memory, habits: jarHabits, readJar, tabOf };
  });
  const badges = createBadges(
    ({ tabId }, { text, title }) =>
      showBadge(tabId, text, titleOf(title, getMessage, getLanguage())),
    () => instant(now()),
  );
  const followers = acceptFollowers();
  const visiting = means.then((ready) => ready.visiting);
  const prepare = createPreparing({
    visiting,
    memory,
    tabsInFront,
    keepPrepared,
    later,
    now: () => instant(now()),
  });
  // Writing a badge wakes the browser's interface: not in the middle of a page's load.
  const refreshBadges = inBatches<SiteMemory>(later, BADGE_MS, (sites) => {
    void attempt(async () => badges.refresh(sites, (await visiting).all()));
  });
  const watcher = createWatcher({
    means,
    now,
    later,
    recorded: (sites) => {
      for (const { place } of sites) followers.tell(place.host);
      prepare();
      refreshBadges(sites);
    },
  });

  onJarChanged((change) => watcher.see({ at: now(), change }));
  onResponse((response) => watcher.see({ at: now(), response }));
  onNavigation((navigation) => watcher.see({ at: now(), navigation }));
  answer({ takeStock: async (tabId) => stockOf(await means, watcher, tabId) });

  void paintBadge();
  void attempt(() => resumeWatching(means, watcher, openTabs, later));
}

main();

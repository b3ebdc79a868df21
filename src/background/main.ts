import { acceptFollowers, answer } from '../browser/answering';
import * as apartStore from '../browser/apart-store';
import { readAsset } from '../browser/assets';
import { paintBadge, showBadge } from '../browser/badge';
import { onClick } from '../browser/clicks';
import { connect } from '../browser/connection';
import { openDatabase } from '../browser/database';
import { sha256 } from '../browser/digest';
import { isPrivateStore, jarHabits } from '../browser/engine';
import { onJarChanged, readJar } from '../browser/jar';
import { onLanguageChanged, readLanguageChoice, writeLanguageChoice } from '../browser/language';
import { onNavigation, placeOf } from '../browser/navigations';
import { choiceOfPage, followClicks, readPage, storageOfPage } from '../browser/page-reader';
import { onResponse } from '../browser/responses';
import { onTrace } from '../browser/traces';
import { setTraced } from '../browser/tracing';
import { openSavedCharters } from '../browser/saved-charters';
import * as session from '../browser/session';
import {
  closeTab,
  onTabShown,
  openBlankTab,
  openOwnPage,
  openTabs,
  sendTab,
  tabOf,
  tabsInFront,
} from '../browser/tabs';
import { openSetAsides } from '../browser/set-asides';
import { readKeeping, writeKeeping } from '../browser/settings';
import { onBrowserStart, onFirstInstall } from '../browser/starting';
import {
  onGuidanceChanged,
  readStoredGuidance,
  writeStoredGuidance,
} from '../browser/stored-guidance';
import { readMessages } from '../browser/words';
import { valueFactsOf } from '../cookie/value-facts';
import { resumeApart } from './apart';
import { attempt } from './attempt';
import { createBadges } from './badges';
import { createHandover, endedAtRest, resumeArrivals } from './handover';
import { instant } from './instant';
import { inBatches } from './in-batches';
import { createJudgingAnew } from './judging-anew';
import { createLettingGo } from './letting-go';
import { createMemory, type SiteMemory } from './memory';
import { createPreparing } from './preparing';
import { createPrivateCharters } from './private-charters';
import { createPrivateList } from './private-list';
import { createTabReader } from './reading-tab';
import { resumeWatching } from './resume';
import { createCharterKeeper } from './saving';
import { createSettling } from './settling';
import type { Means } from './means';
import { recordOf, stockOf } from './stock';
import { readTables } from './tables';
import { titleOf } from './title';
import { resumeVisiting } from './visiting';
import { createWatcher } from './watcher';

/** From a record to the badge that tells of it. */
const BADGE_MS = 250;
/** Characters: session storage holds more beside them. */
const MOST_SET_ASIDE_IN_PRIVATE = 1_000_000;

/**
 * The worker: watches and records. It can be ended at any moment, so every listener is registered here,
 * in the first turn, and whatever has to be waited for is waited for by those who use it.
 */
function main(): void {
  const now = () => Date.now();
  const instantNow = () => instant(now());
  const later = (task: () => void, milliseconds: number) => void setTimeout(task, milliseconds);
  const tables = readTables(readAsset);
  const connection = connect();
  const inPrivate = createPrivateCharters({ ...session, openTabs });
  const keeper = createCharterKeeper({
    onDisk: openSavedCharters(connection),
    inPrivate,
    isPrivate: isPrivateStore,
    now: instantNow,
    newId: () => crypto.randomUUID(),
    sha256,
    scopesChanged: (scopes) => judgingAnew.ofScopes(scopes),
  });
  const asideInPrivate = createPrivateList({
    read: session.readPrivateSetAsides,
    keep: session.keepPrivateSetAsides,
    openTabs,
    mostCharacters: MOST_SET_ASIDE_IN_PRIVATE,
  });
  const settling = createSettling({
    onDisk: openSetAsides(connection),
    inPrivate: asideInPrivate,
    isPrivate: isPrivateStore,
    readStoredGuidance,
    writeStoredGuidance,
    now: instantNow,
    settled: async (host) => {
      await judgingAnew.bySettings(host);
      // The inspector shows sites that are not open, too.
      if (host !== undefined) followers.tell(host);
    },
  });
  const database = openDatabase(connection);
  const lettingGo = createLettingGo({ readKeeping, eraseBefore: database.eraseBefore, now });
  const memory = createMemory({
    database,
    tables,
    savedFor: keeper.chartersFor,
    settingsFor: settling.settingsFor,
    isPrivate: isPrivateStore,
    now: instantNow,
  });
  // Asked before this worker writes anything.
  const left = attempt(session.readSession);
  const handedOver = left.then((found) => found?.handover);
  const handover = createHandover({ ...session, left: handedOver, tabOf, now, later });
  const means = tables.then(async (read): Promise<Means> => {
    const last = await handedOver;
    const visits = { ...session, readSession: async () => left };
    const [visiting, apart] = await Promise.all([
      resumeVisiting(visits, read, jarHabits, now, endedAtRest(last, now())),
      resumeApart(apartStore, read, jarHabits, now),
    ]);
    if (last) resumeArrivals(visiting, apart, last);
    return {
      tables: read,
      visiting,
      apart,
      memory,
      habits: jarHabits,
      readJar: (queries) => readJar(queries, valueFactsOf),
      storageOfPage,
      choiceOfPage,
      followClicks,
      tabOf,
    };
  });
  const speak = async () => {
    const language = await readLanguageChoice();
    void attempt(() => session.keepLanguage(language));
    return readMessages(language);
  };
  let messages = speak();
  const badges = createBadges(async ({ tabId }, { text, title }) => {
    const { getMessage, language } = await messages;
    await showBadge(tabId, text, titleOf(title, getMessage, language));
  }, instantNow);
  const followers = acceptFollowers();
  const visiting = means.then((ready) => ready.visiting);
  const preparing = createPreparing({
    visiting,
    memory,
    tabsInFront,
    keepPrepared: session.keepPrepared,
    later,
    now: instantNow,
  });
  // Writing a badge wakes the browser's interface: not in the middle of a page's load.
  const refreshBadges = inBatches<SiteMemory>(later, BADGE_MS, (sites) => {
    void attempt(async () => badges.refresh(sites, (await visiting).all()));
  });
  const recorded = async (sites: readonly SiteMemory[]) => {
    for (const { place } of sites) followers.tell(place.host);
    refreshBadges(sites);
    await preparing.recorded();
  };
  const judgingAnew = createJudgingAnew({ memory, visiting, rejudged: recorded });
  const speakAnew = () => {
    messages = speak();
    badges.outdate();
    return judgingAnew.bySettings();
  };
  const watcher = createWatcher({
    means,
    handover,
    now,
    later,
    recorded: (sites) => void recorded(sites),
  });
  const tabReader = createTabReader({
    apart: means.then(({ apart }) => apart),
    placeOf,
    openBlankTab,
    sendTab,
    closeTab,
    readPage,
    now,
    later,
  });

  onJarChanged((change) => watcher.see({ at: now(), change }), valueFactsOf);
  onResponse((response) => watcher.see({ at: now(), response }));
  onTrace((trace, at) => watcher.see({ at, trace }), now);
  onClick(watcher.lookAtChoice);
  onNavigation((navigation) => {
    watcher.see({ at: now(), navigation });
    tabReader.see(navigation);
    if (navigation.step === 'completed') lettingGo.expireAtTimes();
    if (navigation.step === 'closed') {
      void attempt(inPrivate.tabClosed);
      void attempt(asideInPrivate.tabClosed);
    }
  });
  onLanguageChanged(() => void attempt(speakAnew));
  onGuidanceChanged(() => void attempt(() => judgingAnew.bySettings()));
  answer({
    showRecord: async (tabId) => recordOf(await means, tabId, instantNow()),
    takeStock: async (tabId) => stockOf(await means, watcher, tabId, instantNow),
    eraseObservations: async (host) => {
      await watcher.erase(host ?? undefined);
      await recorded([]);
    },
    keepFor: async (keeping) => {
      await writeKeeping(keeping);
      await lettingGo.expire();
    },
    speakIn: writeLanguageChoice,
    lookIntoStorage: (tabId) => {
      watcher.lookAtChoice(tabId);
      return watcher.lookIntoStorage(tabId);
    },
    traceScripts: ({ host, storeId }, isOn) => setTraced(host, isOn, !isPrivateStore(storeId)),
    saveCharter: keeper.save,
    removeCharter: keeper.remove,
    restoreCharter: keeper.restore,
    savedCharter: keeper.closestTo,
    setAside: settling.setAside,
    takeBack: settling.takeBack,
    chooseGuidance: settling.chooseGuidance,
    readInTab: tabReader.read,
    cancelReading: tabReader.cancel,
  });

  onTabShown(preparing.tabShown);
  onBrowserStart(() => void attempt(lettingGo.browserStarted));
  onFirstInstall(() => void attempt(() => openOwnPage('ui/welcome/welcome.html')));

  void paintBadge();
  void attempt(tabReader.closeLeftOver);
  void attempt(() => resumeWatching(means, watcher, openTabs, later));
}

main();

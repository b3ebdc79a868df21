import { openDatabase, type SiteRecord } from '../../browser/database';
import { isPrivateStore, jarHabits } from '../../browser/engine';
import { readJar } from '../../browser/jar';
import { ask } from '../../browser/messages';
import { reachesEverywhere, reachesSite, type Reach } from '../../browser/permissions';
import { activeTab, type TabSeen } from '../../browser/tabs';
import { allVisits } from '../../browser/visits';
import { jarQueries, type Visit } from '../../cookie/visit';
import type { PopupView } from '../components/view';
import { viewOfRecord, viewOfStock } from './views';

const database = openDatabase();

/** What need not wait until the tab is known: asked one after the other, the answers would add up. */
interface Ahead {
  visits: Promise<Visit[]>;
  everywhere: Promise<boolean>;
}

/**
 * Looks at the active tab: shows at once what is stored and in the jar, then, where that is not all, what
 * the worker makes of it.
 */
export async function look(show: (view: PopupView) => void): Promise<void> {
  try {
    const [tabAsked, ahead] = [activeTab(), askAhead()];
    const tab = await tabAsked;
    if (tab?.place) await lookAt(tab, tab.place, ahead, show);
    else show(await withoutAddress(tab, ahead));
  } catch (error) {
    show({ state: 'error', reason: error instanceof Error ? error.message : String(error) });
  }
}

function askAhead(): Ahead {
  return {
    // Without the visits there is no hurrying: the worker knows more.
    visits: allVisits().catch(() => []),
    everywhere: reachesEverywhere().catch(() => false),
  };
}

/** The browser tells no address of its own pages, nor of any page that the person has not granted. */
async function withoutAddress(tab: TabSeen | undefined, { everywhere }: Ahead): Promise<PopupView> {
  const mayBeRefused = tab && !tab.hasAddress && !(await everywhere);
  return { state: mayBeRefused ? 'no-permission' : 'unsupported-page' };
}

async function lookAt(
  tab: TabSeen,
  place: NonNullable<TabSeen['place']>,
  ahead: Ahead,
  show: (view: PopupView) => void,
): Promise<void> {
  const { host } = place;
  const [reach, record, { visit, jar }] = await Promise.all([
    reachOf(place, ahead),
    recordOf(host, tab.storeId),
    jarOf(tab, host, ahead),
  ]);
  if (reach === 'none') return show({ state: 'no-permission', host });
  if (visit && record?.watched) {
    const { watched } = record;
    const view = viewOfRecord({ ...record, watched, visit, jar }, reach, jarHabits.sharesJar);
    show(view);
    if (view.pending.size === 0) return undefined;
  }
  const readable = record !== undefined || isPrivateStore(tab.storeId);
  return show(await fromWorker(tab.tabId, reach, readable));
}

async function reachOf(place: NonNullable<TabSeen['place']>, ahead: Ahead): Promise<Reach> {
  if (await ahead.everywhere) return 'all';
  return (await reachesSite(place)) ? 'site' : 'none';
}

/** Undefined where the database cannot be read, or a private window has no part in it. */
async function recordOf(host: string, storeId: string): Promise<SiteRecord | undefined> {
  if (isPrivateStore(storeId)) return undefined;
  try {
    return await database.readSite({ host, storeId });
  } catch {
    return undefined;
  }
}

/**
 * A visit that is of another host than the tab shows has not caught up with it, and a jar may refuse to
 * be read: the worker knows more.
 */
async function jarOf({ tabId, storeId }: TabSeen, host: string, { visits }: Ahead) {
  try {
    const visit = (await visits).find((one) => one.tabId === tabId);
    if (visit?.host === host && visit.storeId === storeId) {
      return { visit, jar: await readJar(jarQueries(visit)) };
    }
  } catch {
    // The worker knows more.
  }
  return { visit: undefined, jar: [] };
}

async function fromWorker(tabId: number, reach: Reach, readable: boolean): Promise<PopupView> {
  const stock = await ask('takeStock', tabId);
  return stock ? viewOfStock(stock, reach, readable) : { state: 'unsupported-page' };
}

import { openDatabase, type SiteRecord } from '../../browser/database';
import { isPrivateStore, jarHabits } from '../../browser/engine';
import { readJar } from '../../browser/jar';
import { ask } from '../../browser/messages';
import { reachesEverywhere, reachFor, type Reach } from '../../browser/permissions';
import { activeTab, type TabSeen } from '../../browser/tabs';
import { visitOf } from '../../browser/visits';
import { jarQueries } from '../../cookie/visit';
import type { PopupView } from '../components/view';
import { viewOfRecord, viewOfStock } from './views';

const database = openDatabase();

/**
 * Looks at the active tab: shows at once what is stored and in the jar, then, where that is not all, what
 * the worker makes of it.
 */
export async function look(show: (view: PopupView) => void): Promise<void> {
  try {
    const tab = await activeTab();
    if (tab?.place) await lookAt(tab, tab.place, show);
    else show(await withoutAddress(tab));
  } catch (error) {
    show({ state: 'error', reason: error instanceof Error ? error.message : String(error) });
  }
}

/** The browser tells no address of its own pages, nor of any page that the person has not granted. */
async function withoutAddress(tab: TabSeen | undefined): Promise<PopupView> {
  const mayBeRefused = tab && !tab.hasAddress && !(await reachesEverywhere());
  return { state: mayBeRefused ? 'no-permission' : 'unsupported-page' };
}

async function lookAt(
  { tabId, storeId }: TabSeen,
  place: NonNullable<TabSeen['place']>,
  show: (view: PopupView) => void,
): Promise<void> {
  const { host } = place;
  const [reach, record, { visit, jar }] = await Promise.all([
    reachFor(place),
    recordOf(host, storeId),
    jarOf(tabId, host, storeId),
  ]);
  if (reach === 'none') return show({ state: 'no-permission', host });
  if (visit && record?.watched) {
    const { watched } = record;
    const view = viewOfRecord({ ...record, watched, visit, jar }, reach, jarHabits.sharesJar);
    show(view);
    if (view.pending.size === 0) return undefined;
  }
  return show(await fromWorker(tabId, reach, record !== undefined || isPrivateStore(storeId)));
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
async function jarOf(tabId: number, host: string, storeId: string) {
  try {
    const visit = await visitOf(tabId);
    if (visit?.host === host && visit.storeId === storeId) {
      return { visit, jar: await readJar(jarQueries(visit)) };
    }
  } catch {
    // Without it there is no hurrying.
  }
  return { visit: undefined, jar: [] };
}

async function fromWorker(tabId: number, reach: Reach, readable: boolean): Promise<PopupView> {
  const stock = await ask('takeStock', tabId);
  return stock ? viewOfStock(stock, reach, readable) : { state: 'unsupported-page' };
}

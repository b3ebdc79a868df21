import { jarHabits } from '../../browser/engine';
import { readJar } from '../../browser/jar';
import { ask } from '../../browser/messages';
import { reachesSite, type Reach } from '../../browser/permissions';
import type { Prepared } from '../../browser/session';
import type { TabSeen } from '../../browser/tabs';
import { jarQueries } from '../../cookie/visit';
import type { PopupView } from '../components/view';
import { afterDrawing } from './after-drawing';
import type { Ahead } from './ask-ahead';
import { viewOfJar, viewOfPrepared } from './views';

type Show = (view: PopupView) => void;
type Place = NonNullable<TabSeen['place']>;

/**
 * Looks at the active tab: shows at once what the worker has prepared, or else what it has recorded, then, where
 * the jar says that this is not all, what it makes of the jar.
 *
 * @param isFirst whether nothing is shown yet: then what was prepared is shown, and nobody wakes the worker.
 * @param ahead see {@link askAhead}.
 */
export async function look(show: Show, isFirst: boolean, ahead: Ahead): Promise<void> {
  try {
    const tab = await ahead.tab;
    if (!tab?.place) return show(await withoutAddress(tab, ahead));
    const { host } = tab.place;
    const [reach, ready] = await Promise.all([
      reachOf(tab.place, ahead),
      isFirst ? preparedFor(tab, host, ahead) : undefined,
    ]);
    if (reach === 'none') return show({ state: 'no-permission', host });
    const prepared = ready ?? (await recordOf(tab, host));
    const isAll = prepared && (await showPrepared(prepared, reach, ahead, show));
    if (!isAll) show(await fromWorker(tab.tabId, reach));
  } catch (error) {
    show({ state: 'error', reason: error instanceof Error ? error.message : String(error) });
  }
  return undefined;
}

/** The browser tells no address of its own pages, nor of any page that the person has not granted. */
async function withoutAddress(tab: TabSeen | undefined, { everywhere }: Ahead): Promise<PopupView> {
  const mayBeRefused = tab && !tab.hasAddress && !(await everywhere);
  return { state: mayBeRefused ? 'no-permission' : 'unsupported-page' };
}

async function preparedFor(
  tab: TabSeen,
  host: string,
  { session }: Ahead,
): Promise<Prepared | undefined> {
  return (await session).prepared.find((one) => isOfTab(one, tab, host));
}

async function recordOf(tab: TabSeen, host: string): Promise<Prepared | undefined> {
  const record = await ask('showRecord', tab.tabId);
  return record && isOfTab(record, tab, host) ? record : undefined;
}

/** A visit that is of another host than the tab shows has not caught up with it. */
function isOfTab({ visit }: Prepared, { tabId, storeId }: TabSeen, host: string): boolean {
  return visit.tabId === tabId && visit.storeId === storeId && visit.host === host;
}

/**
 * Draws what is prepared, then asks the jar, whose answer would put off the drawing.
 *
 * @returns whether the jar holds just what is shown.
 */
async function showPrepared(
  prepared: Prepared,
  reach: Reach,
  ahead: Ahead,
  show: Show,
): Promise<boolean> {
  show(viewOfPrepared(prepared, reach));
  await afterDrawing();
  const cookies = await readJar(jarQueries(prepared.visit)).catch(() => undefined);
  if (!cookies) return false;
  const apart = new Set((await ahead.session).apart);
  const jar = { cookies, apart, isShared: jarHabits.sharesJar };
  const view = viewOfJar(prepared, jar, reach, new Date().toISOString());
  if (view) show(view);
  return view === undefined;
}

async function reachOf(place: Place, ahead: Ahead): Promise<Reach> {
  if (await ahead.everywhere) return 'all';
  return (await reachesSite(place)) ? 'site' : 'none';
}

async function fromWorker(tabId: number, reach: Reach): Promise<PopupView> {
  const stock = await ask('takeStock', tabId);
  return stock ? viewOfPrepared(stock, reach) : { state: 'unsupported-page' };
}

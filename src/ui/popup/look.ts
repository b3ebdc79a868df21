import { openDatabase, type SiteRecord } from '../../browser/database';
import { isPrivateStore, jarHabits } from '../../browser/engine';
import { readJar } from '../../browser/jar';
import { ask } from '../../browser/messages';
import { reachesEverywhere, reachesSite, type Reach } from '../../browser/permissions';
import { readSession, type Prepared, type Session } from '../../browser/session';
import { readStoredGuidance } from '../../browser/stored-guidance';
import { activeTab, type TabSeen } from '../../browser/tabs';
import type { JarCookie } from '../../cookie/jar-cookie';
import { jarQueries, type Visit } from '../../cookie/visit';
import { readGuidance } from '../../verdict/read-guidance';
import { nextPainting } from '../components/next-painting';
import type { PopupView } from '../components/view';
import { isAsPrepared, viewOfPrepared, viewOfRecord, viewOfStock } from './views';

const database = openDatabase();

/** What need not wait until the tab is known: asked one after the other, the answers would add up. */
interface Ahead {
  session: Promise<Session>;
  everywhere: Promise<boolean>;
}

type Show = (view: PopupView) => void;
type Place = NonNullable<TabSeen['place']>;

/**
 * Looks at the active tab: shows at once what is prepared or stored, then, where that is not all, what the
 * worker makes of it.
 *
 * @param isFirst whether nothing is shown yet: then what was prepared is shown before the jar is asked.
 */
export async function look(show: Show, isFirst: boolean): Promise<void> {
  try {
    const [tabAsked, ahead] = [activeTab(), askAhead()];
    const tab = await tabAsked;
    if (!tab?.place) return show(await withoutAddress(tab, ahead));
    const prepared = isFirst ? await preparedFor(tab, tab.place, ahead) : undefined;
    const isAll = prepared && (await showPrepared(prepared, tab.place, ahead, show));
    if (!isAll) await showRecord(tab, tab.place, ahead, show);
  } catch (error) {
    show({ state: 'error', reason: error instanceof Error ? error.message : String(error) });
  }
  return undefined;
}

function askAhead(): Ahead {
  return {
    // Without them there is no hurrying: the worker knows more.
    session: readSession().catch(() => ({ visits: [], prepared: [], apart: [] })),
    everywhere: reachesEverywhere().catch(() => false),
  };
}

/** The browser tells no address of its own pages, nor of any page that the person has not granted. */
async function withoutAddress(tab: TabSeen | undefined, { everywhere }: Ahead): Promise<PopupView> {
  const mayBeRefused = tab && !tab.hasAddress && !(await everywhere);
  return { state: mayBeRefused ? 'no-permission' : 'unsupported-page' };
}

async function preparedFor(
  tab: TabSeen,
  { host }: Place,
  { session }: Ahead,
): Promise<Prepared | undefined> {
  const { prepared } = await session;
  return prepared.find(({ visit }) => isOfTab(visit, tab, host));
}

/** A visit that is of another host than the tab shows has not caught up with it. */
function isOfTab(visit: Visit, { tabId, storeId }: TabSeen, host: string): boolean {
  return visit.tabId === tabId && visit.storeId === storeId && visit.host === host;
}

/**
 * Paints what is prepared, then asks the jar, whose answer would put off the painting.
 *
 * @returns whether the jar holds just what is shown.
 */
async function showPrepared(
  prepared: Prepared,
  place: Place,
  ahead: Ahead,
  show: Show,
): Promise<boolean> {
  const reach = await reachOf(place, ahead);
  if (reach === 'none') return false;
  show(viewOfPrepared(prepared, reach));
  await nextPainting();
  const jar = await readJar(jarQueries(prepared.visit)).catch(() => undefined);
  const apart = new Set((await ahead.session).apart);
  return jar !== undefined && isAsPrepared(prepared, jar, apart, jarHabits.sharesJar);
}

async function showRecord(tab: TabSeen, place: Place, ahead: Ahead, show: Show): Promise<void> {
  const { host } = place;
  const [reach, record, { visit, jar }, stored] = await Promise.all([
    reachOf(place, ahead),
    recordOf(host, tab.storeId),
    jarOf(tab, host, ahead),
    readStoredGuidance(),
  ]);
  if (reach === 'none') return show({ state: 'no-permission', host });
  if (visit && record?.watched) {
    const { watched, setAside } = record;
    const settings = { guidance: readGuidance(stored), setAside };
    const apart = new Set((await ahead.session).apart);
    const seen = { ...record, watched, settings, visit, jar, apart };
    const view = viewOfRecord(seen, reach, jarHabits.sharesJar);
    show(view);
    if (view.pending.size === 0) return undefined;
  }
  const readable = record !== undefined || isPrivateStore(tab.storeId);
  return show(await fromWorker(tab.tabId, reach, readable));
}

async function reachOf(place: Place, ahead: Ahead): Promise<Reach> {
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

/** Without a visit, or where the jar refuses to be read, the worker knows more. */
async function jarOf(
  tab: TabSeen,
  host: string,
  { session }: Ahead,
): Promise<{ visit?: Visit; jar: JarCookie[] }> {
  try {
    const visit = (await session).visits.find((one) => isOfTab(one, tab, host));
    return visit ? { visit, jar: await readJar(jarQueries(visit)) } : { jar: [] };
  } catch {
    return { jar: [] };
  }
}

async function fromWorker(tabId: number, reach: Reach, readable: boolean): Promise<PopupView> {
  const stock = await ask('takeStock', tabId);
  return stock ? viewOfStock(stock, reach, readable) : { state: 'unsupported-page' };
}

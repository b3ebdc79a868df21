import browser from 'webextension-polyfill';
import type { Visit } from '../cookie/visit';
import type { Report } from '../verdict/report';
import type { SetAside } from '../verdict/settings';
import { APART } from './apart-store';
import { isLanguageChoice, type LanguageChoice } from './languages';
import type { SavedCharter } from './saved-charter';
import type { TabSeen } from './tabs';

/**
 * What outlives the worker but not the browser: session storage is never written to disk.
 */
export interface Session {
  /** Of all tabs. */
  visits: Visit[];
  /** Visits that were left, and of which stock is still to be taken. */
  unfinished: Visit[];
  /** Of the tabs in front. */
  prepared: Prepared[];
  /** Identities of cookies that are in the jar only because a charter was read in a tab. */
  apart: string[];
  /** In which language the interface speaks; absent until the worker has kept it. */
  language?: LanguageChoice;
  /** Absent where the browser's session has just begun. */
  handover?: HandedOver;
}

/** What a popup shows that is opened over a tab. */
export interface Prepared {
  visit: Visit;
  report: Report;
  /** The charter's, BCP 47. */
  language?: string;
  historyKept: boolean;
}

/** How a worker is at work, for the next one to know how it ended. */
export interface AtWork {
  /** When it last began to work or came to rest: milliseconds since 1970. */
  at: number;
  /** It was told what it has not recorded. */
  isBusy: boolean;
}

/** A page that has come into a tab, and at what instant, in milliseconds since 1970. */
export type Arrival = TabSeen & Required<Pick<TabSeen, 'place'>> & { at: number };

/** What one worker leaves for the next. */
export interface HandedOver extends AtWork {
  /** The pages that came into tabs since it last rested, in their order. */
  arrivals: Arrival[];
}

const VISIT = 'visit:';
const UNFINISHED = 'unfinished';
const AT_WORK = 'at-work';
const ARRIVAL = 'arrival:';
const PREPARED = 'prepared';
/** Not the preference's own key, whose changes are listened to. */
const LANGUAGE = 'spoken-language';

/** What a popup needs of the session. */
export type SessionOfPopup = Pick<Session, 'prepared' | 'apart' | 'language'>;

/** Reads what a popup needs, in one go: one question is quicker than three. */
export async function readForPopup(): Promise<SessionOfPopup> {
  return ofPopup(await browser.storage.session.get([PREPARED, APART, LANGUAGE]));
}

function ofPopup({
  [PREPARED]: prepared,
  [APART]: apart,
  [LANGUAGE]: language,
}: Record<string, unknown>): SessionOfPopup {
  return {
    prepared: listIn<Prepared>(prepared),
    apart: (apart ?? []) as string[],
    ...(isLanguageChoice(language) && { language }),
  };
}

/** Reads it all, in one go. */
export async function readSession(): Promise<Session> {
  const stored = await browser.storage.session.get(null);
  const { [UNFINISHED]: unfinished, [AT_WORK]: atWork, ...others } = stored;
  const under = (prefix: string) =>
    Object.entries(others).flatMap(([key, value]) => (key.startsWith(prefix) ? [value] : []));
  const arrivals = (under(ARRIVAL) as Arrival[]).toSorted((one, other) => one.at - other.at);
  return {
    visits: under(VISIT) as Visit[],
    unfinished: (unfinished ?? []) as Visit[],
    ...ofPopup(stored),
    ...(atWork !== undefined && { handover: { ...(atWork as AtWork), arrivals } }),
  };
}

/** Writes visits, in one go. */
export async function keepVisits(visits: readonly Visit[]): Promise<void> {
  await browser.storage.session.set(
    Object.fromEntries(visits.map((visit) => [VISIT + visit.tabId, visit])),
  );
}

/** Forgets the visits of closed tabs. */
export async function forgetVisits(tabIds: readonly number[]): Promise<void> {
  await browser.storage.session.remove(tabIds.map((tabId) => VISIT + tabId));
}

/** Writes the visits of which stock is still to be taken, instead of what was. */
export async function keepUnfinished(visits: readonly Visit[]): Promise<void> {
  await browser.storage.session.set({ [UNFINISHED]: visits });
}

/** Writes in which language the interface speaks: a popup has to wait for it, and session storage answers soonest. */
export async function keepLanguage(language: LanguageChoice): Promise<void> {
  await browser.storage.session.set({ [LANGUAGE]: language });
}

/** Writes how this worker is at work. It is on its way when this returns. */
export async function keepAtWork(atWork: AtWork): Promise<void> {
  await browser.storage.session.set({ [AT_WORK]: atWork });
}

/** Writes that a page has come into a tab. It is on its way when this returns. */
export async function keepArrival(arrival: Arrival): Promise<void> {
  await browser.storage.session.set({ [keyOfArrival(arrival)]: arrival });
}

/** Forgets pages that came into tabs. */
export async function forgetArrivals(arrivals: readonly Arrival[]): Promise<void> {
  await browser.storage.session.remove(arrivals.map(keyOfArrival));
}

function keyOfArrival({ tabId, at }: Arrival): string {
  return `${ARRIVAL}${tabId} ${at}`;
}

/**
 * Writes what is prepared, instead of what was. As one text: Chromium hands over a large object property by
 * property, which takes ten times as long as reading its JSON (measured with 150 cookies).
 */
export async function keepPrepared(prepared: readonly Prepared[]): Promise<void> {
  await keepList(PREPARED, prepared);
}

const PRIVATE_CHARTERS = 'private-charters';

/** The charters that were saved in private windows. */
export async function readPrivateCharters(): Promise<SavedCharter[]> {
  return readList(PRIVATE_CHARTERS);
}

/**
 * Writes the charters that were saved in private windows, instead of what was.
 *
 * @throws where session storage takes no more.
 */
export async function keepPrivateCharters(charters: readonly SavedCharter[]): Promise<void> {
  await keepList(PRIVATE_CHARTERS, charters);
}

const PRIVATE_SET_ASIDES = 'private-set-asides';

/** What was set aside in private windows. */
export async function readPrivateSetAsides(): Promise<SetAside[]> {
  return readList(PRIVATE_SET_ASIDES);
}

/**
 * Writes what was set aside in private windows, instead of what was.
 *
 * @throws where session storage takes no more.
 */
export async function keepPrivateSetAsides(setAsides: readonly SetAside[]): Promise<void> {
  await keepList(PRIVATE_SET_ASIDES, setAsides);
}

async function readList<Item>(key: string): Promise<Item[]> {
  return listIn((await browser.storage.session.get(key))[key]);
}

async function keepList(key: string, items: readonly unknown[]): Promise<void> {
  await browser.storage.session.set({ [key]: JSON.stringify(items) });
}

/** None where nothing was written. */
function listIn<Item>(stored: unknown): Item[] {
  return typeof stored === 'string' ? (JSON.parse(stored) as Item[]) : [];
}

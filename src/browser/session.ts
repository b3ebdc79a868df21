import browser from 'webextension-polyfill';
import type { Visit } from '../cookie/visit';
import type { Report } from '../verdict/report';
import type { SetAside } from '../verdict/settings';
import { APART } from './apart-store';
import type { SavedCharter } from './saved-charter';

/**
 * What outlives the worker but not the browser: session storage is never written to disk.
 */
export interface Session {
  /** Of all tabs. */
  visits: Visit[];
  /** Of the tabs in front. */
  prepared: Prepared[];
  /** Identities of cookies that are in the jar only because a charter was read in a tab. */
  apart: string[];
}

/** What a popup shows that is opened over a tab. */
export interface Prepared {
  visit: Visit;
  report: Report;
  /** The charter's, BCP 47. */
  language?: string;
  historyKept: boolean;
}

const VISIT = 'visit:';
const PREPARED = 'prepared';

/** Reads it all in one go: one question is quicker than two. */
export async function readSession(): Promise<Session> {
  const {
    [PREPARED]: prepared,
    [APART]: apart,
    ...others
  } = await browser.storage.session.get(null);
  const visits = Object.entries(others).filter(([key]) => key.startsWith(VISIT));
  return {
    visits: visits.map(([, visit]) => visit as Visit),
    prepared: typeof prepared === 'string' ? (JSON.parse(prepared) as Prepared[]) : [],
    apart: (apart ?? []) as string[],
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

/**
 * Writes what is prepared, instead of what was. As one text: Chromium hands over a large object property by
 * property, which takes ten times as long as reading its JSON (measured with 150 cookies).
 */
export async function keepPrepared(prepared: readonly Prepared[]): Promise<void> {
  await browser.storage.session.set({ [PREPARED]: JSON.stringify(prepared) });
}

const PRIVATE_CHARTERS = 'private-charters';

/** The charters that were saved in private windows. */
export async function readPrivateCharters(): Promise<SavedCharter[]> {
  const { [PRIVATE_CHARTERS]: charters } = await browser.storage.session.get(PRIVATE_CHARTERS);
  return typeof charters === 'string' ? (JSON.parse(charters) as SavedCharter[]) : [];
}

/**
 * Writes the charters that were saved in private windows, instead of what was.
 *
 * @throws where session storage takes no more.
 */
export async function keepPrivateCharters(charters: readonly SavedCharter[]): Promise<void> {
  await browser.storage.session.set({ [PRIVATE_CHARTERS]: JSON.stringify(charters) });
}

const PRIVATE_SET_ASIDES = 'private-set-asides';

/** What was set aside in private windows. */
export async function readPrivateSetAsides(): Promise<SetAside[]> {
  const { [PRIVATE_SET_ASIDES]: setAsides } = await browser.storage.session.get(PRIVATE_SET_ASIDES);
  return typeof setAsides === 'string' ? (JSON.parse(setAsides) as SetAside[]) : [];
}

/**
 * Writes what was set aside in private windows, instead of what was.
 *
 * @throws where session storage takes no more.
 */
export async function keepPrivateSetAsides(setAsides: readonly SetAside[]): Promise<void> {
  await browser.storage.session.set({ [PRIVATE_SET_ASIDES]: JSON.stringify(setAsides) });
}

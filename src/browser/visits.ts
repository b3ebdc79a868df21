import browser from 'webextension-polyfill';
import type { Visit } from '../cookie/visit';

/**
 * The visits of all tabs, in the browser's session storage: it outlives the worker, is never written to
 * disk, and ends with the browser.
 */
const PREFIX = 'visit:';

/** All visits that were watched. */
export async function allVisits(): Promise<Visit[]> {
  const stored = Object.entries(await browser.storage.session.get(null));
  return stored.filter(([key]) => key.startsWith(PREFIX)).map(([, visit]) => visit as Visit);
}

/** Writes visits, in one go. */
export async function keepVisits(visits: readonly Visit[]): Promise<void> {
  await browser.storage.session.set(
    Object.fromEntries(visits.map((visit) => [PREFIX + visit.tabId, visit])),
  );
}

/** Forgets the visits of closed tabs. */
export async function forgetVisits(tabIds: readonly number[]): Promise<void> {
  await browser.storage.session.remove(tabIds.map((tabId) => PREFIX + tabId));
}

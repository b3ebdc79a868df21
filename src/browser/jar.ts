import browser, { type Cookies } from 'webextension-polyfill';
import {
  jarCookieOf,
  type ApiCookie,
  type JarCookie,
  type ValueReader,
} from '../cookie/jar-cookie';
import type { JarQuery } from '../cookie/visit';
import { textOfBytes } from './bytes';
import { isFirefox } from './engine';

/** A change of the jar, without the value. */
export interface JarChange {
  cookie: JarCookie;
  removed: boolean;
  /** `overwrite` is the first half of a pair whose second half sets the cookie anew. */
  cause: string;
}

/**
 * Asks the jar. Values are dropped here and go no further.
 *
 * @param factsOf reads values; only the worker has one, for its tables are large.
 * @returns the cookies that answer any of the questions, each once.
 * @throws where the browser refuses (no such store any more).
 */
export async function readJar(
  queries: readonly JarQuery[],
  factsOf?: ValueReader,
): Promise<JarCookie[]> {
  const answers = await Promise.all(
    queries.map((query) => browser.cookies.getAll(detailsOf(query))),
  );
  const found = new Map<string, JarCookie>();
  for (const cookie of answers.flat()) {
    // Firefox gives expired cookies too until it cleans up; no page can see them.
    if (hasExpired(cookie)) continue;
    const one = kept(cookie, factsOf);
    found.set(one.identity, one);
  }
  return [...found.values()];
}

function detailsOf(query: JarQuery): Cookies.GetAllDetailsType {
  const { storeId } = query;
  const details: Cookies.GetAllDetailsType =
    'partition' in query
      ? { storeId, partitionKey: { topLevelSite: query.partition } }
      : { storeId, domain: query.domain };
  // With first-party isolation on, Firefox wants it named; null is any. Chromium throws if it is passed.
  return isFirefox ? { ...details, firstPartyDomain: null } : details;
}

/**
 * Calls back for every change of any jar. Must be called in the first turn of the worker.
 *
 * @param factsOf reads the values, which are dropped here.
 */
export function onJarChanged(report: (change: JarChange) => void, factsOf: ValueReader): void {
  browser.cookies.onChanged.addListener(({ cookie, removed, cause }) => {
    // On a busy machine Firefox stores what was to be deleted at once (Max-Age=0), and tells of it as set.
    const isGone = removed || (isFirefox && hasExpired(cookie));
    report({ cookie: kept(cookie, factsOf), removed: isGone, cause });
  });
}

function hasExpired({ expirationDate }: Cookies.Cookie): boolean {
  return expirationDate !== undefined && expirationDate <= Date.now() / 1000;
}

function kept(cookie: Cookies.Cookie, factsOf?: ValueReader): JarCookie {
  const name = textOfBytes(cookie.name);
  const path = textOfBytes(cookie.path);
  return {
    ...jarCookieOf({ ...(cookie as ApiCookie), name, path }),
    ...factsOf?.(name, cookie.value),
  };
}

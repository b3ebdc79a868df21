import { withoutDot } from '../cookie/host';
import type { JarCookie } from '../cookie/jar-cookie';
import type { Sighting } from '../cookie/model';
import type { JarQuery } from '../cookie/visit';
import { attempt } from './attempt';
import { livesAsGranted, type WaitingHeader } from './headers';
import type { Memory } from './memory';
import type { Means } from './means';

type Reader = Pick<Means, 'tables' | 'visiting' | 'memory' | 'readJar'>;

/** A header whose cookie was in the jar already, just as it asks for. */
export interface Unchanged {
  header: WaitingHeader;
  cookie: JarCookie;
}

/** Until then the browser may still tell of the change that a header brings about, in milliseconds. */
export const TELLING_MS = 250;

/**
 * Of headers that brought about no change that was told, those whose cookies the jar holds, just as they ask for: set
 * again as they were. A cookie that lives differently is an older one, which the refused header did not set.
 *
 * @param now milliseconds since 1970.
 */
export async function unchangedCookies(
  means: Reader,
  headers: readonly WaitingHeader[],
  now: number,
): Promise<Unchanged[]> {
  const found: Unchanged[] = [];
  for (const [query, asking] of byQuery(means, headers)) {
    const jar = (await attempt(() => means.readJar([query]))) ?? [];
    for (const header of asking) {
      const cookie = jar.find((one) => isOf(one, header));
      if (cookie && (await isSettled(means.memory, header, cookie, now))) {
        found.push({ header, cookie });
      }
    }
  }
  return found;
}

/**
 * Where its change was told before the response, at once. Else the cookie lives as the header asked, and
 * is new here or had time to be told of: Firefox does not tell all changes to a worker that it wakes.
 */
async function isSettled(
  memory: Memory,
  header: WaitingHeader,
  cookie: JarCookie,
  now: number,
): Promise<boolean> {
  if (!header.page) return false;
  const site = await memory.site({ host: header.page.host, storeId: header.storeId });
  const before = site.sightings.get(cookie.identity);
  if (before && wasJustSet(before, header)) return true;
  if (!livesAsGranted(cookie, header)) return false;
  const isNew = !before || isWithinTelling(before.firstSeen, header);
  return isNew || now - header.at >= TELLING_MS;
}

/** Its change was put down to a script. */
function wasJustSet({ setAt, setBy }: Sighting, header: WaitingHeader): boolean {
  return setBy?.kind !== 'response' && isWithinTelling(setAt, header);
}

function isWithinTelling(instant: string | null, { at }: WaitingHeader): boolean {
  return instant !== null && Math.abs(at - Date.parse(instant)) <= TELLING_MS;
}

/** One question to the jar answers for all headers that it bears on. */
function byQuery(means: Reader, headers: readonly WaitingHeader[]): [JarQuery, WaitingHeader[]][] {
  const grouped = new Map<string, [JarQuery, WaitingHeader[]]>();
  for (const header of headers) {
    const query = queryFor(means, header);
    if (!query) continue;
    const key = JSON.stringify(query);
    const group = grouped.get(key) ?? [query, []];
    grouped.set(key, group);
    group[1].push(header);
  }
  return [...grouped.values()];
}

/** A third party's cookie is in the page's partition. */
function queryFor(
  { tables: { holderOf }, visiting }: Reader,
  { setCookie, storeId, page }: WaitingHeader,
): JarQuery | undefined {
  if (!page) return undefined;
  const { host, registrableDomain } = page;
  if (holderOf(setCookie.domain).registrableDomain === registrableDomain) {
    return { storeId, domain: withoutDot(setCookie.domain) };
  }
  const scheme = visiting.all().find((visit) => visit.host === host)?.scheme ?? 'https';
  return { storeId, partition: `${scheme}://${registrableDomain}` };
}

function isOf({ name, domain, path }: JarCookie, { setCookie }: WaitingHeader): boolean {
  return name === setCookie.name && domain === setCookie.domain && path === setCookie.path;
}

import { withoutDot } from '../cookie/host';
import type { JarCookie } from '../cookie/jar-cookie';
import type { Sighting } from '../cookie/model';
import type { JarQuery } from '../cookie/visit';
import { attempt } from './attempt';
import { livesAsGranted, type WaitingSetting } from './headers';
import type { Memory } from './memory';
import type { Means } from './means';

type Reader = Pick<Means, 'tables' | 'visiting' | 'memory' | 'readJar'>;

/** A setting whose cookie was in the jar already, just as it asks for. */
export interface Unchanged<Setting extends WaitingSetting> {
  setting: Setting;
  cookie: JarCookie;
}

/** Until then the browser may still tell of the change that a setting brings about, in milliseconds. */
export const TELLING_MS = 250;

/**
 * Of settings that brought about no change that was told, those whose cookies the jar holds, just as they ask for: set
 * again as they were. A cookie that lives differently is an older one, which the refused header did not set.
 *
 * @param now milliseconds since 1970.
 */
export async function unchangedCookies<Setting extends WaitingSetting>(
  means: Reader,
  settings: readonly Setting[],
  now: number,
): Promise<Unchanged<Setting>[]> {
  const found: Unchanged<Setting>[] = [];
  for (const [query, asking] of byQuery(means, settings)) {
    const jar = (await attempt(() => means.readJar([query]))) ?? [];
    for (const setting of asking) {
      const cookie = jar.find((one) => isOf(one, setting));
      if (cookie && (await isSettled(means.memory, setting, cookie, now))) {
        found.push({ setting, cookie });
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
  setting: WaitingSetting,
  cookie: JarCookie,
  now: number,
): Promise<boolean> {
  if (!setting.page) return false;
  const site = await memory.site({ host: setting.page.host, storeId: setting.storeId });
  const before = site.sightings.get(cookie.identity);
  if (before && wasJustSet(before, setting)) return true;
  if (!livesAsGranted(cookie, setting)) return false;
  const isNew = !before || isWithinTelling(before.firstSeen, setting);
  return isNew || now - setting.at >= TELLING_MS;
}

/** Its change was put down to a script. */
function wasJustSet({ setAt, setBy }: Sighting, setting: WaitingSetting): boolean {
  return setBy?.kind !== 'response' && isWithinTelling(setAt, setting);
}

function isWithinTelling(instant: string | null, { at }: WaitingSetting): boolean {
  return instant !== null && Math.abs(at - Date.parse(instant)) <= TELLING_MS;
}

/** One question to the jar answers for all settings that it bears on. */
function byQuery<Setting extends WaitingSetting>(
  means: Reader,
  settings: readonly Setting[],
): [JarQuery, Setting[]][] {
  const grouped = new Map<string, [JarQuery, Setting[]]>();
  for (const setting of settings) {
    const query = queryFor(means, setting);
    if (!query) continue;
    const key = JSON.stringify(query);
    const group = grouped.get(key) ?? [query, []];
    grouped.set(key, group);
    group[1].push(setting);
  }
  return [...grouped.values()];
}

/** A third party's cookie is in the page's partition, and the site's own where it asks for that. */
function queryFor(
  { tables: { holderOf }, visiting }: Reader,
  { setCookie, storeId, page }: WaitingSetting,
): JarQuery | undefined {
  if (!page) return undefined;
  const { host, registrableDomain } = page;
  const isOwn = holderOf(setCookie.domain).registrableDomain === registrableDomain;
  if (isOwn && !setCookie.partitioned) {
    return { storeId, domain: withoutDot(setCookie.domain) };
  }
  const scheme = visiting.all().find((visit) => visit.host === host)?.scheme ?? 'https';
  return { storeId, partition: `${scheme}://${registrableDomain}` };
}

function isOf({ name, domain, path }: JarCookie, { setCookie }: WaitingSetting): boolean {
  return name === setCookie.name && domain === setCookie.domain && path === setCookie.path;
}

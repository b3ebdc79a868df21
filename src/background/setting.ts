import type { JarHabits } from '../browser/engine';
import type { JarChange } from '../browser/jar';
import type { ResponseSeen } from '../browser/responses';
import type { TabSeen } from '../browser/tabs';
import { hostOfOrigin } from '../cookie/address';
import { withoutDot } from '../cookie/host';
import type { JarCookie } from '../cookie/jar-cookie';
import type { SetEvent } from '../cookie/record';
import { reaches, type JarQuery } from '../cookie/visit';
import { writingOf } from './attribute';
import type { Gathering } from './gathering';
import { createHeaders, type WaitingHeader } from './headers';
import { instant } from './instant';
import type { Memory } from './memory';
import type { Tables } from './tables';
import type { Visiting } from './visiting';

/** What a batch is recorded with. */
export interface Means {
  tables: Tables;
  visiting: Visiting;
  memory: Memory;
  habits: JarHabits;
  readJar(queries: readonly JarQuery[]): Promise<JarCookie[]>;
  tabOf(tabId: number): Promise<TabSeen | undefined>;
}

/** Joins the headers of responses with the changes of the jar: who set what, for how long, in whose visit. */
export interface Setting {
  /** Its Set-Cookie headers wait for the changes that they bring about. */
  response(means: Means, response: ResponseSeen, at: number): Promise<void>;
  change(means: Means, gathering: Gathering, change: JarChange, at: number): Promise<void>;
  /** For a browser that is silent about cookies set again as they were: looks whether they are there. */
  unchanged(means: Means, gathering: Gathering): Promise<void>;
  /** Forgets headers that brought about nothing. Tells whether any still waits. */
  expire(now: number): boolean;
}

/** Remembers headers from one batch to the next: their cookies may be stored later. */
export function createSetting(): Setting {
  const headers = createHeaders();
  return {
    response: async ({ visiting, tabOf, habits }, response, at) => {
      const { tabId, page, host, setCookies, address } = response;
      visiting.contact(tabId, page, host);
      if (setCookies.length === 0) return;
      const visit = visiting.of(tabId);
      const tab = visit ?? (tabId >= 0 ? await tabOf(tabId) : undefined);
      const storeId = response.storeId ?? tab?.storeId ?? habits.ordinaryStore;
      const ofPage = page ?? visit?.host;
      for (const setCookie of setCookies) {
        if (isDeletion(setCookie.grantedSeconds)) continue;
        headers.add({ storeId, setCookie, address, at, ...(ofPage && { page: ofPage }) });
      }
    },
    change: async (means, gathering, { cookie, removed, cause }, at) => {
      if (removed) {
        if (cause !== 'overwrite') await noteRemoval(means, gathering, cookie, at);
        return;
      }
      const header = headers.take(cookie);
      if (header) {
        await noteSet(means, gathering, cookie, eventOf(header, means.tables, at), header.page);
        return;
      }
      const { host, setBy } = writingOf(cookie, means.visiting.all());
      await noteSet(means, gathering, cookie, { at: instant(at), setBy, inVisit: true }, host);
    },
    unchanged: async (means, gathering) => {
      for (const header of headers.waiting()) {
        const cookie = await inJar(means, header);
        if (!cookie) continue;
        headers.remove(header);
        const event = eventOf(header, means.tables, header.at);
        await noteSet(means, gathering, cookie, event, header.page);
      }
    },
    expire: (now) => {
      headers.expire(now);
      return headers.waiting().length > 0;
    },
  };
}

/** A lifetime of zero or less deletes. */
function isDeletion(grantedSeconds: number | null): boolean {
  return grantedSeconds !== null && grantedSeconds <= 0;
}

function eventOf({ address, setCookie }: WaitingHeader, { holderOf }: Tables, at: number): SetEvent {
  const holder = holderOf(hostOfOrigin(address.origin));
  return {
    at: instant(at),
    setBy: { kind: 'response', ...address, holder },
    grantedSeconds: setCookie.grantedSeconds,
    inVisit: true,
  };
}

/** For the site in whose visit it was set, and, as merely there, for others that it reaches. */
async function noteSet(
  { visiting, memory, habits }: Means,
  gathering: Gathering,
  cookie: JarCookie,
  event: SetEvent,
  page: string | undefined,
): Promise<void> {
  const { storeId, identity } = cookie;
  if (page !== undefined) {
    gathering.there(await memory.site({ host: page, storeId }), cookie, event.at, event);
  }
  for (const visit of visiting.all()) {
    if (visit.host === page || visit.storeId !== storeId) continue;
    const site = await memory.site({ host: visit.host, storeId });
    if (!site.sightings.has(identity) && !reaches(cookie, visit, habits.sharesJar)) continue;
    gathering.there(site, cookie, event.at, { ...event, inVisit: false });
  }
}

async function noteRemoval(
  { visiting, memory }: Means,
  gathering: Gathering,
  { storeId, identity }: JarCookie,
  at: number,
): Promise<void> {
  for (const visit of visiting.all()) {
    if (visit.storeId !== storeId) continue;
    const site = await memory.site({ host: visit.host, storeId });
    if (site.sightings.has(identity) || gathering.has(site, identity)) {
      gathering.gone(site, identity, instant(at));
    }
  }
}

/** The cookie that a header asked for, where it is in the jar: a third party's in the page's partition. */
async function inJar(
  { tables: { siteOf, holderOf }, visiting, readJar }: Means,
  { setCookie, storeId, page }: WaitingHeader,
): Promise<JarCookie | undefined> {
  if (page === undefined) return undefined;
  const { registrableDomain } = siteOf(page);
  const scheme = visiting.all().find(({ host }) => host === page)?.scheme ?? 'https';
  const isThird = holderOf(setCookie.domain).registrableDomain !== registrableDomain;
  const query = isThird
    ? { storeId, partition: `${scheme}://${registrableDomain}` }
    : { storeId, domain: withoutDot(setCookie.domain) };
  const { name, domain, path } = setCookie;
  const jar = await readJar([query]);
  return jar.find((one) => one.name === name && one.domain === domain && one.path === path);
}

import type { JarChange } from '../browser/jar';
import type { ResponseSeen } from '../browser/responses';
import type { TraceSeen } from '../browser/traces';
import { hostOfOrigin } from '../cookie/address';
import type { JarCookie } from '../cookie/jar-cookie';
import type { Asking } from '../cookie/model';
import type { SetEvent } from '../cookie/record';
import type { SetCookie } from '../cookie/set-cookie';
import { reaches, type Visit } from '../cookie/visit';
import { writingOf, type Writing } from './attribute';
import type { Gathering } from './gathering';
import { createHeaders, type WaitingHeader } from './headers';
import { instant } from './instant';
import type { Means } from './means';
import type { Tables } from './tables';
import { createSupposed } from './supposed';
import { couldHaveSet, createTraces, type WaitingTrace } from './traces';
import { TELLING_MS, unchangedCookies } from './unchanged';

/** A change of the jar with what brought it about. */
export interface Explained extends JarChange {
  /** Milliseconds since 1970. */
  at: number;
  header?: WaitingHeader;
  /** Of a cookie that came with no response so far. */
  writing?: Writing;
  /** A page that is only read has set it. */
  isApart?: true;
}

/**
 * Joins the headers of responses, and what is traced of scripts, with the changes of the jar: who set what, for how
 * long, in whose visit.
 */
export interface Setting {
  /** Its Set-Cookie headers wait for the changes that they bring about. */
  response(means: Means, response: ResponseSeen, at: number): Promise<void>;
  /** A script's write waits for the change that it brings about, or explains one that has just been recorded. */
  trace(means: Means, gathering: Gathering, trace: TraceSeen, at: number): Promise<void>;
  /** Explains a change by what the tabs show at this moment: to be called in the order of events. */
  explain(means: Means, change: JarChange, at: number): Explained;
  /** Records a change: to be called when all responses of its batch are known. */
  record(means: Means, gathering: Gathering, change: Explained): Promise<void>;
  /**
   * For a browser that is silent about cookies set again as they were: looks whether they are there. What no response
   * was told of in time is a script's.
   */
  unchanged(means: Means, gathering: Gathering, now: number): Promise<void>;
  /** Forgets headers and traces that brought about nothing. Tells whether any still waits. */
  expire(now: number): boolean;
}

/** Remembers headers from one batch to the next: their cookies may be stored later. */
export function createSetting(): Setting {
  const headers = createHeaders();
  const traces = createTraces();
  const supposed = createSupposed();
  return {
    response: async (means, response, at) => {
      const { visiting, tables, habits } = means;
      const { tabId, host, address, isPage, isDocument } = response;
      const visit = visiting.of(tabId);
      const page = visit
        ? pageOf(response, visit)
        : (response.page ?? workersPage(response, means));
      if (page !== undefined && page === visit?.host) {
        visiting.contact(tabId, host);
        if (isDocument && !isPage) visiting.step({ step: 'frame', tabId, host }, at);
      }
      const isComing = isDocument && isPage && !habits.tellsChangeFirst;
      const setCookies = response.setCookies.filter((one) => !isDeletion(one));
      if (!isComing && setCookies.length === 0) return;
      const storeId = response.storeId ?? (await storeOf(means, tabId));
      if (isComing) {
        const [scheme = ''] = address.origin.split(':');
        visiting.comes({ tabId, storeId, place: { scheme, host } });
      }
      const ofPage = page === undefined ? {} : { page: tables.siteOf(page) };
      const asking = response.asking && askingOn(response.asking, page);
      for (const setCookie of setCookies) {
        headers.add({
          storeId,
          setCookie,
          address,
          at,
          ...ofPage,
          ...(asking && { asking }),
          ...(isPage && { isPage }),
        });
      }
    },
    trace: async (means, gathering, seen, at) => {
      if (isDeletion(seen.setCookie)) return;
      const trace = await traceOf(means, seen, at);
      const change = traces.add(trace);
      if (!change) return;
      const event = eventOfTrace(trace, change.at);
      await noteSet(means, gathering, change.cookie, event, trace.page?.host ?? change.page);
    },
    explain: ({ visiting, apart }, change, at) => {
      if (change.removed) return { ...change, at };
      const header = headers.take(change.cookie, at);
      if (header) return { ...change, at, header };
      if (apart.explains(change.cookie, at)) return { ...change, at, isApart: true };
      return { ...change, at, writing: writingOf(change.cookie, visiting.lately(at)) };
    },
    record: async (means, gathering, { cookie, removed, cause, at, header, writing, isApart }) => {
      const { habits, apart, tables } = means;
      if (removed) {
        apart.left(cookie.identity, cause === 'overwrite');
        if (cause === 'overwrite') return;
        traces.forget(cookie);
        await noteRemoval(means, gathering, cookie, at);
        return;
      }
      const response = header ?? (habits.tellsChangeFirst && headers.take(cookie, at));
      if (!response && (isApart || (habits.tellsChangeFirst && apart.takes(cookie, at)))) {
        apart.set(cookie.identity);
        return;
      }
      if (response) {
        traces.forget(cookie);
        const event = eventOf(response, tables, at);
        await noteSet(means, gathering, cookie, event, response.page?.host);
        return;
      }
      const page = writing?.host;
      const trace = traces.explain({ cookie, at, ...(page !== undefined && { page }) });
      const isScript = writing?.setBy.kind === 'script';
      const mayBeTold = !trace && isScript && habits.tellsChangeFirst;
      if (mayBeTold) {
        const { identity, storeId } = cookie;
        supposed.add({ identity, storeId, at, ...(page !== undefined && { page }) });
      }
      const setBy = isScript && !mayBeTold ? writing.setBy : ({ kind: 'unknown' } as const);
      const event = trace ? eventOfTrace(trace, at) : { at: instant(at), setBy, inVisit: true };
      await noteSet(means, gathering, cookie, event, trace?.page?.host ?? page);
    },
    unchanged: async (means, gathering, now) => {
      await supposed.settle(means, gathering, now);
      for (const { setting: trace, cookie } of await unchangedCookies(
        means,
        traces.waiting(),
        now,
      )) {
        if (!couldHaveSet(trace, cookie)) continue;
        traces.settle(trace);
        const event = eventOfTrace(trace, trace.at);
        await noteSet(means, gathering, cookie, event, trace.page?.host);
      }
      for (const { setting: header, cookie } of await unchangedCookies(
        means,
        headers.waiting(),
        now,
      )) {
        // Its change may still be told, and must not pass for a script's then.
        if (now - header.at >= TELLING_MS) headers.remove(header);
        const event = eventOf(header, means.tables, header.at);
        await noteSet(means, gathering, cookie, event, header.page?.host);
      }
    },
    expire: (now) => {
      headers.expire(now);
      traces.expire(now);
      return headers.waiting().length > 0 || traces.waiting().length > 0 || !supposed.isEmpty();
    },
  };
}

async function storeOf({ visiting, habits, tabOf }: Means, tabId: number): Promise<string> {
  const tab = visiting.of(tabId) ?? (tabId >= 0 ? await tabOf(tabId) : undefined);
  return tab?.storeId ?? habits.ordinaryStore;
}

/**
 * The page that a response belongs to. Where only the frame that asked is known, it is the tab's page if
 * that has such a frame: else it may be the one that the tab has just left.
 */
function pageOf({ page, asker }: ResponseSeen, visit: Visit): string | undefined {
  if (page !== undefined || asker === undefined) return page ?? visit.host;
  const isAsker = visit.interrupted || [visit.host, ...visit.frames].includes(asker);
  return isAsker ? visit.host : undefined;
}

/** A service worker asks for no tab: it serves the pages of its host, unless that is a frame's in another page too. */
function workersPage(
  { asker, storeId }: ResponseSeen,
  { visiting, habits }: Means,
): string | undefined {
  if (asker === undefined) return undefined;
  const ofStore = visiting.all().filter((one) => one.storeId === (storeId ?? habits.ordinaryStore));
  const isServed = ofStore.some(({ host }) => host === asker);
  const isFramed = ofStore.some(({ host, frames }) => host !== asker && frames.includes(asker));
  return isServed && !isFramed ? asker : undefined;
}

/** The page's own frames, and those of its host, are the page. */
function askingOn({ frame, ...asking }: Asking, page: string | undefined): Asking {
  const isAnother = frame !== undefined && hostOfOrigin(frame) !== page;
  return { ...asking, ...(isAnother && { frame }) };
}

/** A lifetime of zero or less deletes. */
function isDeletion({ grantedSeconds }: SetCookie): boolean {
  return grantedSeconds !== null && grantedSeconds <= 0;
}

function eventOf(
  { address, asking, setCookie, isPage }: WaitingHeader,
  { holderOf }: Tables,
  at: number,
): SetEvent {
  const holder = holderOf(hostOfOrigin(address.origin));
  return {
    at: instant(at),
    setBy: { kind: 'response', ...address, ...asking, ...(isPage && { isPage }), holder },
    grantedSeconds: setCookie.grantedSeconds,
    inVisit: true,
  };
}

async function traceOf(means: Means, seen: TraceSeen, at: number): Promise<WaitingTrace> {
  const { visiting, tables } = means;
  const { tabId, isPage, setCookie, script, callers } = seen;
  const page = isPage ? hostOfOrigin(seen.frame) : visiting.of(tabId)?.host;
  const { frame } = askingOn({ frame: seen.frame }, page);
  return {
    storeId: await storeOf(means, tabId),
    setCookie,
    at,
    ...(page !== undefined && { page: tables.siteOf(page) }),
    setBy: {
      kind: 'script',
      traced: true,
      ...(script && { ...script, holder: tables.holderOf(hostOfOrigin(script.origin)) }),
      ...(callers.length > 0 && { callers }),
      ...(frame !== undefined && { frame }),
    },
  };
}

function eventOfTrace({ setBy, setCookie }: WaitingTrace, at: number): SetEvent {
  const { grantedSeconds } = setCookie;
  return { at: instant(at), setBy, grantedSeconds, inVisit: true };
}

/** For the site in whose visit it was set, and, as merely there, for others that it reaches. */
async function noteSet(
  { visiting, memory, habits, apart }: Means,
  gathering: Gathering,
  cookie: JarCookie,
  event: SetEvent,
  page: string | undefined,
): Promise<void> {
  const { storeId, identity } = cookie;
  apart.release(identity);
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
    gathering.gone(await memory.site({ host: visit.host, storeId }), identity, instant(at));
  }
}

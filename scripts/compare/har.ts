import * as v from 'valibot';
import { addressOf, urlParts } from '../../src/cookie/address';
import type { Setter, Site } from '../../src/cookie/model';
import { registrableDomain } from '../../src/cookie/site';
import { isRecord } from '../../src/browser/value-kinds';
import { responseCookie } from './har-cookie';
import type { RecordedCookie, Recording } from './recording';

const header = v.object({ name: v.string(), value: v.string() });
const entry = v.object({
  pageref: v.optional(v.string(), ''),
  startedDateTime: v.pipe(
    v.string(),
    v.check((text) => !Number.isNaN(Date.parse(text)), 'is no date'),
  ),
  time: v.optional(v.number(), 0),
  request: v.object({ url: v.string() }),
  response: v.object({ status: v.number(), headers: v.array(header) }),
  /** Chromium tells who asked. */
  _initiator: v.optional(v.object({ url: v.optional(v.string()) })),
});
type Entry = v.InferOutput<typeof entry>;
const har = v.object({ log: v.object({ entries: v.array(v.unknown()) }) });

/** A busy page makes some hundred. */
const MOST_ENTRIES = 100_000;

/** Whether parsed JSON is meant as a HAR (HTTP Archive 1.2). */
export function isHar(json: unknown): boolean {
  return isRecord(json) && isRecord(json['log']);
}

/**
 * Reads from a HAR which cookies responses set and deleted while the site's pages were loaded. Cookies that
 * scripts set are not in one.
 *
 * @throws Error of one line where it is not whole, or no page of the site is in it.
 */
export function cookiesInHar(json: unknown, site: Site): Recording {
  const loads = loadsIn(entriesOf(json)).filter(({ host }) => host === site.host);
  if (loads.length === 0) throw new Error(`no page of ${site.host} is in it`);
  const cookies = loads.flatMap((load) => cookiesOfLoad(load, site));
  return {
    cookies: cookies.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))),
    watched: {
      since: instantOf(loads[0]!.entries[0]!),
      pages: loads.length,
      visits: 1,
      choices: [],
    },
  };
}

function entriesOf(json: unknown): Entry[] {
  const whole = v.safeParse(har, json);
  if (!whole.success) throw new Error('is a HAR without entries');
  if (whole.output.log.entries.length > MOST_ENTRIES) {
    throw new Error(`is a HAR of more than ${MOST_ENTRIES} requests`);
  }
  return whole.output.log.entries.map((one, index) => {
    const read = v.safeParse(entry, one);
    if (read.success) return read.output;
    const at = v.getDotPath(read.issues[0]) ?? 'entry';
    throw new Error(`entry ${index + 1} of the HAR is not whole: look at its ${at}`);
  });
}

/** What was loaded for one page. */
interface Load {
  /** The page's. */
  host: string;
  entries: Entry[];
  /** Which of the entries is the page: those before it led there. */
  page: number;
}

function loadsIn(entries: readonly Entry[]): Load[] {
  const byPage = new Map<string, Entry[]>();
  for (const one of entries) {
    const ofPage = byPage.get(one.pageref);
    if (ofPage) ofPage.push(one);
    else byPage.set(one.pageref, [one]);
  }
  return [...byPage.values()].flatMap((ofPage): Load[] => {
    const page = ofPage.findIndex(({ response }) => !isRedirect(response.status));
    const host = urlParts(ofPage[page]?.request.url ?? '')?.host;
    return host === undefined ? [] : [{ host, entries: ofPage, page }];
  });
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && status !== 304;
}

function cookiesOfLoad({ entries, page }: Load, site: Site): RecordedCookie[] {
  return entries.flatMap((one, index) => cookiesOfEntry(one, index <= page, site));
}

/** On the way to a page other sites are visited: what they set for themselves is not of this one. */
function cookiesOfEntry(one: Entry, isPage: boolean, site: Site): RecordedCookie[] {
  const { url } = one.request;
  const host = urlParts(url)?.host;
  if (host === undefined || (isPage && host !== site.host)) return [];
  const at = instantOf(one);
  const headers = setCookieHeaders(one);
  const setBy = setterOf(one, headers, isPage);
  const isCrossSite = registrableDomain(host) !== site.registrableDomain;
  return headers.flatMap((text): RecordedCookie[] => {
    const read = responseCookie(text, { url, at, isCrossSite, site });
    if (!read) return [];
    const { cookie, grantedSeconds } = read;
    if (grantedSeconds !== null && grantedSeconds <= 0) return [{ cookie, at, deleted: true }];
    return [{ cookie, at, set: { setBy, grantedSeconds } }];
  });
}

/** Some write all Set-Cookie headers of a response as one, with line breaks between. */
function setCookieHeaders({ response }: Entry): string[] {
  return response.headers
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value }) => value.split(/\r?\n/));
}

function setterOf({ request, _initiator }: Entry, headers: string[], isPage: boolean): Setter {
  const values = headers.map((text) => /=([^;]*)/.exec(text)?.[1]?.trim() ?? '');
  const initiator = _initiator?.url === undefined ? undefined : addressOf(_initiator.url)?.origin;
  return {
    kind: 'response',
    ...addressOf(request.url, values),
    ...(initiator && { initiator }),
    ...(isPage && { isPage }),
  };
}

/** Of the answer, near enough. */
function instantOf({ startedDateTime, time }: Entry): string {
  return new Date(Date.parse(startedDateTime) + Math.max(0, time)).toISOString();
}

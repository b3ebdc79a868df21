import { isSentTo, isWithin, withoutDot } from './host';
import type { ChoiceCourse } from './choice/course';
import type { ChoiceMark } from './choice/model';
import type { JarCookie } from './jar-cookie';

/** What a tab shows, and whom its page has contacted: enough to tell which cookies of the jar are its own. */
export interface Visit {
  tabId: number;
  storeId: string;
  incognito: boolean;
  /** `https` or `http`. */
  scheme: string;
  host: string;
  registrableDomain: string;
  /** Hosts that answered this page's requests, the page's own among them. */
  contacted: string[];
  /** Registrable domains of which the unpartitioned jar may hold cookies of this visit, the site's first. */
  jarDomains: string[];
  /** Hosts of the frames in it. */
  frames: string[];
  /** ISO 8601 UTC. */
  startedAt: string;
  /** How the visitor's choice went in it. */
  course: ChoiceCourse;
  /** What its page told of the choice when it was last looked into; absent where it never was. */
  pageMarks?: ChoiceMark[];
  /** Pages of it so far. */
  pages: number;
  loading: boolean;
  /** Its tab is on its way to another page, in a browser that tells of that page's cookies before its response. */
  leaving?: boolean;
  /** The worker was ended while the page loaded: who set a cookie may have gone unseen. */
  interrupted: boolean;
  /** It was interrupted once, in whichever of its pages: what is recorded of it may not be all. */
  hasGaps?: true;
}

/** What a page that may write cookies has of a visit. */
export type Writer = Pick<
  Visit,
  'storeId' | 'scheme' | 'host' | 'registrableDomain' | 'frames' | 'interrupted' | 'leaving'
>;

/** One question to the jar of a store. */
export type JarQuery = { storeId: string } & ({ domain: string } | { partition: string });

/** The top-level site under which a visit's cookies are partitioned. */
export function partitionOf({
  scheme,
  registrableDomain,
}: Pick<Visit, 'scheme' | 'registrableDomain'>): string {
  return `${scheme}://${registrableDomain}`;
}

/** Whether a tab shows a page of this scheme and host: a visit goes on where it does. */
export function isAt(
  visit: Pick<Visit, 'scheme' | 'host'> | undefined,
  { scheme, host }: { scheme: string; host: string },
): boolean {
  return visit?.host === host && visit.scheme === scheme;
}

/** What to ask the jar for all cookies of a visit: its partition, and the unpartitioned jar of its domains. */
export function jarQueries(
  visit: Pick<Visit, 'storeId' | 'scheme' | 'registrableDomain' | 'jarDomains'>,
): JarQuery[] {
  const { storeId } = visit;
  return [
    { storeId, partition: partitionOf(visit) },
    ...visit.jarDomains.map((domain) => ({ storeId, domain })),
  ];
}

/**
 * Whether a cookie of the jar belongs to what a visit shows: it is of its host or below, or would be sent to a
 * host that the page contacted. A partition is shared by all hosts of a domain, so what only a sibling's third
 * parties keep in it is not this page's. Unpartitioned cookies go to third parties only where the browser shares
 * the jar with them and the cookie is `SameSite=None`.
 *
 * @param sharesJar whether this browser sends unpartitioned cookies to third parties.
 */
export function reaches(cookie: JarCookie, visit: Visit, sharesJar: boolean): boolean {
  if (cookie.storeId !== visit.storeId) return false;
  const isPartitioned = cookie.partition !== undefined;
  if (isPartitioned && cookie.partition !== partitionOf(visit)) return false;
  if (isSentTo(cookie, visit.host) || isWithin(withoutDot(cookie.domain), visit.host)) return true;
  if (isPartitioned) return isSentToAny(cookie, [...visit.contacted, ...visit.frames]);
  const sameSite = isWithin(withoutDot(cookie.domain), visit.registrableDomain);
  const isSent = sameSite || (sharesJar && cookie.sameSite === 'no_restriction');
  return isSent && isSentToAny(cookie, visit.contacted);
}

function isSentToAny(cookie: JarCookie, hosts: readonly string[]): boolean {
  return hosts.some((host) => isSentTo(cookie, host));
}

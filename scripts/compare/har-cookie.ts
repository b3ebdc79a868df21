import { Cookie } from 'tough-cookie';
import { jarCookieOf, type JarCookie } from '../../src/cookie/jar-cookie';
import type { SameSite, Site } from '../../src/cookie/model';
import { readSetCookie } from '../../src/cookie/set-cookie';
import { valueShapeOf } from '../../src/cookie/value-shape';
import { STORE_ID } from './recording';

/** Where a Set-Cookie header came from. */
export interface Arrival {
  url: string;
  /** ISO 8601 UTC. */
  at: string;
  /** The response was another site's than the page's. */
  isCrossSite: boolean;
  site: Site;
}

const CAP_SECONDS = 400 * 86_400;

/**
 * The cookie that a response's header sets in the browser, without its value.
 *
 * @returns undefined where a browser would refuse it: no cross-site cookie without `SameSite=None` and `Secure`,
 *   no `Secure` over http, no broken promise in a name (RFC 6265bis, 5.7).
 */
export function responseCookie(
  header: string,
  { url, at, isCrossSite, site }: Arrival,
): { cookie: JarCookie; grantedSeconds: number | null } | undefined {
  const now = Date.parse(at);
  const read = readSetCookie(header, url, now);
  const attributes = Cookie.parse(header, { loose: true });
  if (!read || !attributes) return undefined;
  const { name, domain, path, grantedSeconds } = read;
  const { secure, httpOnly } = attributes;
  const sameSite = sameSiteOf(attributes.sameSite);
  if (sameSite === 'no_restriction' && !secure) return undefined;
  if (isCrossSite && sameSite !== 'no_restriction') return undefined;
  if (secure && !isSecure(url)) return undefined;
  if (/^__(?:secure|host)-/i.test(name) && !secure) return undefined;
  if (/^__host-/i.test(name) && (domain.startsWith('.') || path !== '/')) return undefined;
  const isPartitioned = attributes.extensions?.some((one) => /^partitioned$/i.test(one));
  const cookie = jarCookieOf({
    name,
    storeId: STORE_ID,
    domain,
    path,
    hostOnly: !domain.startsWith('.'),
    secure,
    httpOnly,
    sameSite,
    session: grantedSeconds === null,
    expirationDate:
      grantedSeconds === null ? undefined : now / 1_000 + Math.min(grantedSeconds, CAP_SECONDS),
    ...(isPartitioned && { partitionKey: { topLevelSite: `https://${site.registrableDomain}` } }),
  });
  return { cookie: { ...cookie, shape: valueShapeOf(attributes.value) }, grantedSeconds };
}

function isSecure(url: string): boolean {
  return /^https:|^http:\/\/(?:[^/:]+\.)?localhost(?=[/:]|$)/i.test(url);
}

function sameSiteOf(attribute: string | undefined): SameSite {
  if (attribute === 'none') return 'no_restriction';
  return attribute === 'lax' || attribute === 'strict' ? attribute : 'unspecified';
}

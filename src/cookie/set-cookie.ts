import { Cookie } from 'tough-cookie';
import { urlParts } from './address';
import { isWithin, withoutDot } from './host';

/** What a Set-Cookie header asked for: everything but the value. */
export interface SetCookie {
  name: string;
  /** As the browser will give it: with a leading dot where the header names a domain. */
  domain: string;
  path: string;
  /** Lifetime as granted, in seconds; null for a session cookie; 0 or less is a deletion. */
  grantedSeconds: number | null;
  /** It asks for the page's partition (CHIPS), also where it is the site's own. */
  partitioned?: true;
}

/**
 * Reads one Set-Cookie header (RFC 6265bis, 5.6). Max-Age goes before Expires; nothing is capped.
 *
 * @param header the header's value.
 * @param url the URL of the response that carried it: gives the host and the default path.
 * @param now milliseconds since 1970, to turn an Expires date into a lifetime.
 * @returns undefined where a browser would ignore the header too.
 */
export function readSetCookie(header: string, url: string, now: number): SetCookie | undefined {
  const cookie = Cookie.parse(header, { loose: true });
  const place = urlParts(url);
  if (!cookie || !place) return undefined;
  if (cookie.key === '' && cookie.value === '') return undefined;
  const domain = domainOf(cookie.domain, place.host);
  if (domain === undefined) return undefined;
  return {
    name: cookie.key,
    domain,
    path: cookie.path?.startsWith('/') ? cookie.path : defaultPath(place.path),
    grantedSeconds: grantedSeconds(cookie, now),
    ...(isPartitioned(cookie) && { partitioned: true }),
  };
}

/** Undefined where a host sets a cookie for a domain that it is not within: no browser stores that. */
function domainOf(attribute: string | null, host: string): string | undefined {
  if (!attribute) return host;
  const domain = withoutDot(attribute.toLowerCase());
  return isWithin(host, domain) ? `.${domain}` : undefined;
}

/** An attribute that tough-cookie leaves as it was written. */
function isPartitioned({ extensions }: Cookie): boolean {
  return extensions?.some((one) => one.trim().toLowerCase() === 'partitioned') ?? false;
}

/** RFC 6265bis, 5.1.4: the directory of the request's path. */
function defaultPath(path: string): string {
  const lastSlash = path.lastIndexOf('/');
  return lastSlash > 0 ? path.slice(0, lastSlash) : '/';
}

function grantedSeconds({ maxAge, expires }: Cookie, now: number): number | null {
  if (typeof maxAge === 'number') return Math.min(maxAge, Number.MAX_SAFE_INTEGER);
  if (maxAge === 'Infinity') return Number.MAX_SAFE_INTEGER;
  if (maxAge === '-Infinity') return 0;
  if (expires instanceof Date) return Math.round((expires.getTime() - now) / 1000);
  return null;
}

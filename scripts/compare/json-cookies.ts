import * as v from 'valibot';
import { withoutDot } from '../../src/cookie/host';
import { jarCookieOf, type JarCookie } from '../../src/cookie/jar-cookie';
import type { SameSite } from '../../src/cookie/model';
import { valueShapeOf } from '../../src/cookie/value-shape';
import { STORE_ID } from './recording';

const flag = v.nullish(v.boolean());
/** Seconds since 1970, or an ISO 8601 date; -1 for a session cookie. */
const moment = v.nullish(v.union([v.number(), v.string()]));

const listedCookie = v.object({
  name: v.string(),
  value: v.nullish(v.unknown()),
  domain: v.nullish(v.string()),
  path: v.nullish(v.string()),
  hostOnly: flag,
  secure: flag,
  httpOnly: flag,
  session: flag,
  sameSite: v.nullish(v.union([v.string(), v.number()])),
  // Browsers' APIs; Puppeteer, Playwright, DevTools; Selenium.
  expirationDate: moment,
  expires: moment,
  expiry: moment,
  storeId: v.nullish(v.string()),
  partitionKey: v.nullish(
    v.union([
      v.string(),
      v.object({
        topLevelSite: v.nullish(v.string()),
        sourceOrigin: v.nullish(v.string()),
        hasCrossSiteAncestor: flag,
      }),
    ]),
  ),
});
type ListedCookie = v.InferOutput<typeof listedCookie>;

/**
 * Reads a JSON list of cookies, in the words of browsers' APIs, Puppeteer, Playwright, Selenium or cookie
 * editors. Values are dropped.
 *
 * @param host of the site: a cookie without a domain is the page's own.
 * @throws Error that names the cookie, counted from 1, which is none.
 */
export function cookiesInJson(list: readonly unknown[], host: string): JarCookie[] {
  return list.map((one, index) => {
    const read = v.safeParse(listedCookie, one);
    if (read.success && isCookie(one)) return jarCookie(read.output, host);
    const at = read.success ? undefined : v.getDotPath(read.issues[0]);
    throw new Error(`cookie ${index + 1} is no cookie${at ? `: look at its ${at}` : ''}`);
  });
}

/** Many a thing has a name. */
function isCookie(one: unknown): boolean {
  return ['value', 'domain', 'path'].some((key) => Object.hasOwn(one as object, key));
}

function jarCookie(listed: ListedCookie, host: string): JarCookie {
  const domain = domainOf(listed, host);
  const expiresAt = endOf(listed);
  const partitionKey = partitionOf(listed);
  const cookie = jarCookieOf({
    name: listed.name,
    storeId: listed.storeId ?? STORE_ID,
    domain,
    path: listed.path ?? '/',
    hostOnly: !domain.startsWith('.'),
    secure: listed.secure ?? false,
    httpOnly: listed.httpOnly ?? false,
    sameSite: sameSiteOf(listed.sameSite),
    session: expiresAt === undefined,
    expirationDate: expiresAt,
    ...(partitionKey && { partitionKey }),
  });
  const { value } = listed;
  return typeof value === 'string' ? { ...cookie, shape: valueShapeOf(value) } : cookie;
}

/** Some tools drop the dot of a domain cookie and say `hostOnly: false` instead. */
function domainOf({ domain, hostOnly }: ListedCookie, host: string): string {
  if (!domain) return host;
  const bare = withoutDot(domain).toLowerCase();
  const isHostOnly = hostOnly ?? !domain.startsWith('.');
  return isHostOnly ? bare : `.${bare}`;
}

/** A number beyond this is of milliseconds. */
const MOST_SECONDS = 1e12;

/** Seconds since 1970; undefined for a session cookie. */
function endOf({ session, expirationDate, expires, expiry }: ListedCookie): number | undefined {
  const end = expirationDate ?? expires ?? expiry;
  if (session || end === undefined || end === null) return undefined;
  const seconds = typeof end === 'number' ? end : Date.parse(end) / 1_000;
  if (!(seconds > 0)) return undefined;
  return seconds > MOST_SECONDS ? seconds / 1_000 : seconds;
}

function sameSiteOf(said: string | number | null | undefined): SameSite {
  const word = String(said ?? '').toLowerCase();
  if (word === 'none' || word === 'no_restriction') return 'no_restriction';
  return word === 'lax' || word === 'strict' ? word : 'unspecified';
}

function partitionOf({ partitionKey }: ListedCookie) {
  if (!partitionKey) return undefined;
  if (typeof partitionKey === 'string') return { topLevelSite: partitionKey };
  const { topLevelSite, sourceOrigin, hasCrossSiteAncestor } = partitionKey;
  return {
    topLevelSite: topLevelSite ?? sourceOrigin ?? undefined,
    hasCrossSiteAncestor: hasCrossSiteAncestor ?? false,
  };
}

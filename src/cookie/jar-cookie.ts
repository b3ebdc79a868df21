import type { ChoiceMark } from './choice/model';
import { identityOf } from './identity';
import type { SameSite, ValueShape } from './model';

/** A cookie as it stands in the browser's jar, without its value, which never passes the browser adapter. */
export interface JarCookie {
  identity: string;
  storeId: string;
  /** The partition's top-level site; absent for an unpartitioned cookie. */
  partition?: string;
  /** With a leading dot for a domain cookie. */
  domain: string;
  path: string;
  name: string;
  hostOnly: boolean;
  secure: boolean;
  httpOnly: boolean;
  sameSite: SameSite;
  session: boolean;
  /** Seconds since 1970; null for a session cookie. */
  expiresAt: number | null;
  /** What its value tells of a visitor's choice; absent where that is nothing, or was not looked at. */
  mark?: ChoiceMark;
  /** What its value looks like; absent where that was not looked at. */
  shape?: ValueShape;
}

/** What is told of a cookie's value, which itself goes no further. */
export type ValueFacts = Pick<JarCookie, 'mark' | 'shape'>;

/** Works out what is told of a value. Called for every cookie, so it must be cheap. */
export type ValueReader = (name: string, value: string) => ValueFacts;

/** What a browser's cookies API gives, as far as it is read. */
export interface ApiCookie {
  name: string;
  storeId: string;
  domain: string;
  path: string;
  hostOnly: boolean;
  secure: boolean;
  httpOnly: boolean;
  sameSite?: string;
  session: boolean;
  expirationDate?: number | undefined;
  partitionKey?:
    | { topLevelSite?: string | undefined; hasCrossSiteAncestor?: boolean | undefined }
    | null
    | undefined;
}

/** A cookie of the browser's API as we keep it. */
export function jarCookieOf(cookie: ApiCookie): JarCookie {
  const { name, storeId, domain, path, hostOnly, secure, httpOnly, session } = cookie;
  const partition = cookie.partitionKey?.topLevelSite;
  // A site embedded in another inside itself has a second partition under the same top-level site.
  const crossSite = cookie.partitionKey?.hasCrossSiteAncestor ? '^' : '';
  const identity = identityOf({
    storeId,
    partition: partition && partition + crossSite,
    domain,
    path,
    name,
  });
  return {
    identity,
    storeId,
    ...(partition && { partition }),
    domain,
    path,
    name,
    hostOnly,
    secure,
    httpOnly,
    sameSite: (cookie.sameSite ?? 'unspecified') as SameSite,
    session,
    expiresAt: cookie.expirationDate ?? null,
  };
}

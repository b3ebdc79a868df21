import type { Address } from '../cookie/address';
import type { JarCookie } from '../cookie/jar-cookie';
import { isAtCap } from '../cookie/lifetime';
import type { Asking } from '../cookie/model';
import type { SetCookie } from '../cookie/set-cookie';

/** What was seen of a cookie's setting, and waits for the jar to show what became of it. */
export interface WaitingSetting {
  storeId: string;
  setCookie: SetCookie;
  /** The page that it belongs to, where that is known. */
  page?: { host: string; registrableDomain: string };
  /** Milliseconds since 1970. */
  at: number;
}

/** A Set-Cookie header. */
export interface WaitingHeader extends WaitingSetting {
  /** One object for all headers of a response. */
  address: Address;
  asking?: Asking;
  /** The response was the page itself. */
  isPage?: true;
}

/** Headers, until the jar's change that each brings about has been seen. */
export interface Headers {
  add(header: WaitingHeader): void;
  /**
   * The header that brought about a change of the jar, once; undefined where no response did.
   *
   * @param at milliseconds since 1970, of the change.
   */
  take(cookie: JarCookie, at: number): WaitingHeader | undefined;
  /** Those that have waited, for as long as the browser may take to store a cookie; they stay until they expire. */
  waiting(): WaitingHeader[];
  remove(header: WaitingHeader): void;
  /** Forgets those that brought about nothing: the browser refused them. */
  expire(now: number): void;
}

/** How long the jar may take to show what became of a setting, in milliseconds. */
export const PATIENCE_MS = 5_000;
/** Of one name: a page whose cookies are refused may ask for the same one without end. */
const MOST_OF_A_NAME = 200;
/** Between a response's instant and the browser's storing its cookies. */
const STORING_SECONDS = 2;

/** An empty waiting room. */
export function createHeaders(): Headers {
  const rooms = new Map<string, WaitingHeader[]>();
  const remove = (header: WaitingHeader) => {
    const key = keyOf(header.storeId, header.setCookie);
    const room = rooms.get(key) ?? [];
    const index = room.indexOf(header);
    if (index >= 0) room.splice(index, 1);
    if (room.length === 0) rooms.delete(key);
  };
  return {
    add: (header) => {
      const key = keyOf(header.storeId, header.setCookie);
      const room = rooms.get(key) ?? [];
      rooms.set(key, room);
      room.push(header);
      if (room.length > MOST_OF_A_NAME) room.shift();
    },
    take: (cookie, at) => {
      const room = rooms.get(keyOf(cookie.storeId, cookie)) ?? [];
      const possible = room.filter((one) => at - one.at <= PATIENCE_MS && mayStore(one, cookie));
      const header = likeliest(possible, cookie);
      if (header) remove(header);
      return header;
    },
    waiting: () => [...rooms.values()].flat(),
    remove,
    expire: (now) => {
      for (const [key, room] of rooms) {
        const rest = room.filter(({ at }) => now - at <= PATIENCE_MS);
        if (rest.length > 0) rooms.set(key, rest);
        else rooms.delete(key);
      }
    },
  };
}

/**
 * Whether a cookie's lifetime is what it was granted when it was set, the browsers' cap aside.
 *
 * @returns false also where the setter's clock is not ours.
 */
export function livesAsGranted(
  { session, expiresAt }: JarCookie,
  { setCookie: { grantedSeconds }, at }: WaitingSetting,
): boolean {
  if (session || expiresAt === null || grantedSeconds === null) {
    return session && grantedSeconds === null;
  }
  const lifetime = expiresAt - at / 1000;
  if (isAtCap(grantedSeconds)) return isAtCap(lifetime);
  return Math.abs(lifetime - grantedSeconds) <= STORING_SECONDS;
}

/** A cookie in another page's partition is another response's, or another page's script's. */
export function mayStore({ page }: WaitingSetting, { partition }: JarCookie): boolean {
  if (partition === undefined || page === undefined) return true;
  return partition.endsWith(`://${page.registrableDomain}`);
}

/**
 * Of several, one that granted the lifetime that the cookie has, for the others may have been refused;
 * and the latest response, whose headers count in their order.
 */
function likeliest(
  headers: readonly WaitingHeader[],
  cookie: JarCookie,
): WaitingHeader | undefined {
  const agreeing = headers.filter((one) => livesAsGranted(cookie, one));
  const candidates = agreeing.length > 0 ? agreeing : headers;
  const latest = candidates.at(-1);
  return candidates.find(({ address }) => address === latest?.address);
}

/** An identity without its partition: a setter does not tell in which one the browser will put it. */
export function keyOf(
  storeId: string,
  { domain, path, name }: { domain: string; path: string; name: string },
): string {
  return JSON.stringify([storeId, domain, path, name]);
}

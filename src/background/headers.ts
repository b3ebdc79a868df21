import type { Address } from '../cookie/address';
import type { JarCookie } from '../cookie/jar-cookie';
import type { SetCookie } from '../cookie/set-cookie';

/** A Set-Cookie header that waits for the jar to show what became of it. */
export interface WaitingHeader {
  storeId: string;
  setCookie: SetCookie;
  address: Address;
  /** The host of the page that it belongs to, where that is known. */
  page?: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Headers, until the jar's change that each brings about has been seen. */
export interface Headers {
  add(header: WaitingHeader): void;
  /** The header that brought about a change of the jar, once; undefined where no response did. */
  take(cookie: JarCookie): WaitingHeader | undefined;
  /** Those that have waited, for as long as the browser may take to store a cookie; they stay until they expire. */
  waiting(): WaitingHeader[];
  remove(header: WaitingHeader): void;
  /** Forgets those that brought about nothing: the browser refused them. */
  expire(now: number): void;
}

const PATIENCE_MS = 5_000;

/** An empty waiting room. */
export function createHeaders(): Headers {
  const rooms = new Map<string, WaitingHeader[]>();
  const remove = (header: WaitingHeader) => {
    const key = keyOf(header.storeId, header.setCookie);
    const rest = (rooms.get(key) ?? []).filter((one) => one !== header);
    if (rest.length > 0) rooms.set(key, rest);
    else rooms.delete(key);
  };
  return {
    add: (header) => {
      const key = keyOf(header.storeId, header.setCookie);
      rooms.set(key, [...(rooms.get(key) ?? []), header]);
    },
    take: (cookie) => {
      const header = rooms.get(keyOf(cookie.storeId, cookie))?.[0];
      if (header) remove(header);
      return header;
    },
    waiting: () => [...rooms.values()].flat(),
    remove,
    expire: (now) => {
      for (const header of [...rooms.values()].flat()) {
        if (now - header.at > PATIENCE_MS) remove(header);
      }
    },
  };
}

/** An identity without its partition: a header does not tell in which one the browser will put it. */
function keyOf(
  storeId: string,
  { domain, path, name }: { domain: string; path: string; name: string },
): string {
  return JSON.stringify([storeId, domain, path, name]);
}

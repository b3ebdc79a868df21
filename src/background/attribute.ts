import { isSentTo } from '../cookie/host';
import type { JarCookie } from '../cookie/jar-cookie';
import type { Setter } from '../cookie/model';
import { partitionOf, type Writer } from '../cookie/visit';

/** Whose page wrote a cookie that came with no response. */
export interface Writing {
  /** The host of the one site whose page can have; undefined where none or several could. */
  host?: string;
  setBy: Setter;
}

/**
 * Who wrote a cookie that came with no response: a script of a page that could have. Never guessed: where
 * pages of several sites could have, none is named, nor one whose tab is on its way to another page (Firefox
 * tells of that page's cookies before it tells of its response); and where a response may have gone unseen,
 * or the cookie is not a script's to write (HttpOnly), the setter is unknown.
 */
export function writingOf(cookie: JarCookie, visits: Iterable<Writer>): Writing {
  const writers = [...visits].filter((visit) => couldWrite(visit, cookie));
  const hosts = new Set(writers.map(({ host }) => host));
  const [host] = hosts;
  const isLeaving = writers.some(({ leaving }) => leaving);
  const isScript =
    writers.length > 0 &&
    !cookie.httpOnly &&
    !isLeaving &&
    !writers.some(({ interrupted }) => interrupted);
  return {
    ...(hosts.size === 1 && host !== undefined && !isLeaving && { host }),
    setBy: { kind: isScript ? 'script' : 'unknown' },
  };
}

/** Whether a script of what a tab shows could have written a cookie. */
export function couldWrite(visit: Writer, cookie: JarCookie): boolean {
  if (visit.storeId !== cookie.storeId) return false;
  if (cookie.partition !== undefined) return cookie.partition === partitionOf(visit);
  return [visit.host, ...visit.frames].some((host) => isSentTo(cookie, host));
}

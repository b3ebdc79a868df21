import { isAtCap } from './lifetime';
import type { JarCookie } from './jar-cookie';
import type { Party } from '../charter/model';
import type { Holder, KnownFacts, Setter, Sighting } from './model';

/** What is known about a cookie apart from the jar: see Sighting. */
export interface Facts {
  owner: Holder;
  party: Party;
  known?: KnownFacts;
}

/** A cookie's being set, as it was seen. */
export interface SetEvent {
  /** ISO 8601 UTC. */
  at: string;
  setBy: Setter;
  /** Seconds as a response's header granted them; undefined where no header was seen. */
  grantedSeconds?: number | null;
  /** It was seen being set in a visit of the site that the record is kept for. */
  inVisit: boolean;
}

/**
 * The sighting of a cookie that is in the jar now.
 *
 * @param cookie as the jar has it.
 * @param facts what the tables say of it.
 * @param at ISO 8601 UTC, now.
 * @param before what was recorded of the same identity on the same site.
 * @param event its being set, where that is what was seen; else it was merely found there.
 */
export function sightingOf(
  cookie: JarCookie,
  facts: Facts,
  at: string,
  before?: Sighting,
  event?: SetEvent,
): Sighting {
  const { identity, storeId, name, domain, path, partition } = cookie;
  const { hostOnly, secure, httpOnly, sameSite, session } = cookie;
  const remainingSeconds =
    cookie.expiresAt === null ? null : Math.max(0, Math.round(cookie.expiresAt - Date.parse(at) / 1000));
  return {
    ...{ identity, storeId, name, domain, path, hostOnly, secure, httpOnly, sameSite, session },
    ...(partition !== undefined && { partition }),
    ...lifetimeOf(session, remainingSeconds, before, event),
    remainingSeconds,
    firstSeen: before?.firstSeen ?? at,
    lastSeen: at,
    setAt: event?.inVisit ? event.at : (before?.setAt ?? null),
    setBy: event?.setBy ?? before?.setBy ?? { kind: 'unknown' },
    ...facts,
  };
}

function lifetimeOf(
  session: boolean,
  remaining: number | null,
  before?: Sighting,
  event?: SetEvent,
): Pick<Sighting, 'grantedSeconds' | 'capped'> {
  if (session) return { grantedSeconds: null, capped: false };
  if (event?.grantedSeconds !== undefined && event.grantedSeconds !== null) {
    return { grantedSeconds: event.grantedSeconds, capped: false };
  }
  if (event) return { grantedSeconds: remaining, capped: isAtCap(remaining) };
  if (before && before.grantedSeconds !== null) {
    return { grantedSeconds: before.grantedSeconds, capped: before.capped };
  }
  return { grantedSeconds: null, capped: isAtCap(remaining) };
}

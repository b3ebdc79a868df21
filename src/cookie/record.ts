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
  const { partition } = cookie;
  const remainingSeconds = remainingOf(cookie, at);
  // One that had left the jar, and is there again, is another setting: only its first sight is the same.
  const lasting = before?.goneAt === undefined ? before : undefined;
  const sameSetting = lasting && isSameSetting(lasting, cookie) ? lasting : undefined;
  // Who does not look at values leaves what was told of this one's.
  const shape = cookie.shape ?? sameSetting?.shape;
  return {
    identity: cookie.identity,
    storeId: cookie.storeId,
    name: cookie.name,
    domain: cookie.domain,
    path: cookie.path,
    hostOnly: cookie.hostOnly,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: cookie.sameSite,
    session: cookie.session,
    ...(partition !== undefined && { partition }),
    ...lifetimeOf(cookie.session, remainingSeconds, sameSetting, event),
    remainingSeconds,
    firstSeen: before?.firstSeen ?? at,
    lastSeen: at,
    setAt: event?.inVisit ? event.at : (lasting?.setAt ?? null),
    setBy: event?.setBy ?? sameSetting?.setBy ?? { kind: 'unknown' },
    ...facts,
    ...(cookie.mark && { mark: cookie.mark }),
    ...(shape && { shape }),
    ...settingsOf(event, before, lasting),
  };
}

/** Firefox may tell one setting twice: of the change first, then of the response that brought it about. */
const SAME_SETTING_MS = 1_000;

function settingsOf(
  event: SetEvent | undefined,
  before: Sighting | undefined,
  lasting: Sighting | undefined,
): Pick<Sighting, 'firstSetAt' | 'renewals' | 'setUnder'> {
  const setUnder = before?.setUnder;
  const firstSetAt = lasting?.firstSetAt ?? (event?.inVisit ? event.at : undefined);
  const renewals = (lasting?.renewals ?? 0) + (isRenewal(event, lasting) ? 1 : 0);
  return {
    ...(firstSetAt !== undefined && { firstSetAt }),
    ...(renewals > 0 && { renewals }),
    ...(setUnder && { setUnder }),
  };
}

function isRenewal(event: SetEvent | undefined, lasting: Sighting | undefined): boolean {
  if (!event?.inVisit || !lasting?.setAt) return false;
  return !isToldTwice(event.at, lasting.setAt);
}

/** Whether two instants (ISO 8601 UTC) at which a cookie was set may be one setting that was told twice. */
export function isToldTwice(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) <= SAME_SETTING_MS;
}

function remainingOf({ expiresAt }: JarCookie, at: string): number | null {
  return expiresAt === null ? null : Math.max(0, Math.round(expiresAt - Date.parse(at) / 1000));
}

/** What tells when a recorded cookie ends. */
type Ending = Pick<Sighting, 'session' | 'remainingSeconds' | 'lastSeen'>;

const ENDING_TOLERANCE_SECONDS = 5;

/**
 * Whether a cookie of the jar is still as it was recorded: one that ends at another time was set anew
 * meanwhile, unseen (by another site, or while no worker ran).
 */
export function isSameSetting({ session, remainingSeconds, lastSeen }: Ending, cookie: JarCookie) {
  if (session || cookie.session || remainingSeconds === null) return session === cookie.session;
  const remaining = remainingOf(cookie, lastSeen) ?? 0;
  return Math.abs(remaining - remainingSeconds) <= ENDING_TOLERANCE_SECONDS;
}

/** Between a grant and its reading back a few seconds pass. */
const GRANT_TOLERANCE_SECONDS = 60;

function isWithinGrant(remaining: number | null, granted: number): boolean {
  return remaining === null || remaining <= granted + GRANT_TOLERANCE_SECONDS;
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
  // More left than was granted: it was granted anew, unseen.
  if (before && before.grantedSeconds !== null && isWithinGrant(remaining, before.grantedSeconds)) {
    return { grantedSeconds: before.grantedSeconds, capped: before.capped };
  }
  return { grantedSeconds: null, capped: isAtCap(remaining) };
}

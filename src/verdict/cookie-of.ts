import type { Sighting } from '../cookie/model';
import type { Cookie } from './report';

/** A sighting as reports show it. */
export function cookieOf(sighting: Sighting): Cookie {
  const cookie: Cookie = {
    identity: sighting.identity,
    name: sighting.name,
    domain: sighting.domain,
    path: sighting.path,
    hostOnly: sighting.hostOnly,
    secure: sighting.secure,
    httpOnly: sighting.httpOnly,
    sameSite: sighting.sameSite,
    party: sighting.party,
    session: sighting.session,
    grantedSeconds: sighting.grantedSeconds,
    remainingSeconds: sighting.remainingSeconds,
    capped: sighting.capped,
    firstSeen: sighting.firstSeen,
    lastSeen: sighting.lastSeen,
    setBy: sighting.setBy,
  };
  if (sighting.partition !== undefined) cookie.partition = sighting.partition;
  if (sighting.known) cookie.known = sighting.known;
  const { setUnder, firstSetAt, renewals, shape } = sighting;
  if (setUnder) cookie.setUnder = setUnder;
  const choice = setUnder?.at(-1)?.choice;
  if (choice) cookie.choice = choice;
  if (firstSetAt !== undefined) cookie.firstSetAt = firstSetAt;
  if (renewals !== undefined) cookie.renewals = renewals;
  if (shape) cookie.shape = shape;
  return cookie;
}

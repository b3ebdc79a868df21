import type { Sighting } from '../cookie/model';
import type { Cookie } from './report';

/** A sighting as reports show it. */
export function cookieOf(sighting: Sighting): Cookie {
  return {
    identity: sighting.identity,
    name: sighting.name,
    domain: sighting.domain,
    path: sighting.path,
    hostOnly: sighting.hostOnly,
    secure: sighting.secure,
    httpOnly: sighting.httpOnly,
    sameSite: sighting.sameSite,
    ...(sighting.partition !== undefined && { partition: sighting.partition }),
    party: sighting.party,
    session: sighting.session,
    grantedSeconds: sighting.grantedSeconds,
    remainingSeconds: sighting.remainingSeconds,
    capped: sighting.capped,
    firstSeen: sighting.firstSeen,
    lastSeen: sighting.lastSeen,
    setBy: sighting.setBy,
    ...(sighting.known && { known: sighting.known }),
  };
}

import type { Sighting } from '../cookie/model';

/**
 * How long a cookie lasts, in seconds: as granted, else what is left of it, which is never more. `atLeast`: it
 * may have been granted more. Null for a session cookie.
 */
export function lifetimeOf(sighting: Sighting): { seconds: number; atLeast: boolean } | null {
  const { session, grantedSeconds, remainingSeconds, capped } = sighting;
  if (session) return null;
  if (grantedSeconds !== null) return { seconds: grantedSeconds, atLeast: capped };
  return remainingSeconds === null ? null : { seconds: remainingSeconds, atLeast: true };
}

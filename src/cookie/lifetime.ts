/** Both browsers shorten what they store to 400 days (RFC 6265bis, 5.5; measured in both). */
const CAP_SECONDS = 400 * 86_400;
/** Between a grant and its reading back a few seconds pass. */
const CAP_TOLERANCE_SECONDS = 3_600;

/**
 * Whether a lifetime as it reads back stands at the browsers' cap, so that more may have been granted.
 *
 * @param seconds a lifetime in seconds; null for a session cookie.
 */
export function isAtCap(seconds: number | null): boolean {
  return seconds !== null && seconds >= CAP_SECONDS - CAP_TOLERANCE_SECONDS;
}

import type { Declaration } from '../charter/model';
import type { Sighting } from '../cookie/model';
import { categoryOf } from './category-of';
import { remembersChoice } from './choice-cookie';
import { isCalledExempt } from './exempt-statistics';
import type { Guidance } from './settings';

/** Of the exemption from consent: CNIL, recommendation of 17 September 2020. */
const EXEMPT_MONTHS = 13;
/** Clocks and time zones differ: nobody is blamed for a day. */
const TOLERANCE_SECONDS = 2 * 86_400;

/** For how many calendar months guidance lets a cookie last; undefined where it says nothing of such cookies. */
export function limitMonths(
  sighting: Sighting,
  declaration: Declaration | undefined,
  { statisticsMonths, choiceMonths }: Guidance,
): number | undefined {
  if (remembersChoice(sighting, declaration)) return choiceMonths ?? undefined;
  if (categoryOf(sighting, declaration) !== 'statistics') return undefined;
  return statisticsMonths ?? (isCalledExempt(declaration) ? EXEMPT_MONTHS : undefined);
}

/**
 * Whether a lifetime ends later than so many calendar months after a beginning: thirteen months are 395 to 397
 * days, by when they begin.
 *
 * @param from ISO 8601 UTC.
 * @param until milliseconds since 1970.
 */
export function isBeyond(from: string, months: number, until: number): boolean {
  const limit = new Date(from);
  // The 31st of a month that has none becomes the first days of the next: later, which blames nobody.
  limit.setUTCMonth(limit.getUTCMonth() + months);
  return until > limit.getTime() + TOLERANCE_SECONDS * 1_000;
}

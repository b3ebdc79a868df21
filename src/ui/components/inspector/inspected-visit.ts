import type { VisitDifference } from '../../../cookie/visit-difference';
import type { VisitRecord } from '../../../cookie/visit-record';
import type { VisitSummary } from '../../../cookie/visit-summary';

/** A visit as the inspector lists it. */
export interface InspectedVisit extends VisitSummary {
  record: VisitRecord;
}

/** Tells what changed between two visits of a site. */
export type CompareVisits = (one: VisitRecord, other: VisitRecord) => VisitDifference;

/** As many of a site as are listed, the latest: of more nobody chooses two. */
export const MOST_VISITS = 100;

/** More than two cannot be held against each other. */
const MOST_CHOSEN = 2;

/** Tells one visit of a site from another. */
export function keyOfVisit({ record: { startedAt, tabId } }: InspectedVisit): string {
  return `${startedAt} ${tabId}`;
}

/**
 * The visits that are chosen, in the order of time.
 *
 * @param keys undefined where nobody has chosen: then it is the latest.
 */
export function chosenVisits(
  visits: readonly InspectedVisit[],
  keys: readonly string[] | undefined,
): readonly InspectedVisit[] {
  if (!keys) return visits.slice(-1);
  return visits.filter((visit) => keys.includes(keyOfVisit(visit)));
}

/** The keys of those that are chosen when one more is, or one no more: of three, the one chosen first is let go. */
export function chosenAnew(chosen: readonly string[], key: string): readonly string[] {
  if (chosen.includes(key)) return chosen.filter((one) => one !== key);
  return [...chosen, key].slice(-MOST_CHOSEN);
}

import type { Sighting } from '../cookie/model';
import { compare } from './compare';
import type { JudgedCharter, WatchedSite } from './record';
import type { Report } from './report';

/** What is recorded of one site in one cookie store. */
export interface Recorded {
  sightings: Iterable<Sighting>;
  watched: WatchedSite;
  charter: JudgedCharter | null;
}

/**
 * Compares what is recorded of a site.
 *
 * @param now ISO 8601 UTC.
 */
export function judge({ sightings, watched, charter }: Recorded, now: string): Report {
  return compare({
    site: watched.site,
    charter: charter?.charter ?? null,
    named: new Map(charter?.named),
    sightings: [...sightings],
    watched,
    now,
  });
}

import type { Sighting } from '../cookie/model';
import type { StoredEntry } from '../cookie/stored-entry';
import { compare } from './compare';
import type { JudgedCharter, WatchedSite } from './record';
import type { Report } from './report';
import type { Settings } from './settings';

/** What is recorded of one site in one cookie store. */
export interface Recorded {
  sightings: Iterable<Sighting>;
  /** What its pages keep in their web storage; absent where that was not read. */
  entries?: Iterable<StoredEntry>;
  watched: WatchedSite;
  charter: JudgedCharter | null;
  settings?: Settings;
}

/**
 * Compares what is recorded of a site.
 *
 * @param now ISO 8601 UTC.
 */
export function judge(
  { sightings, entries, watched: watchedSite, charter, settings }: Recorded,
  now: string,
): Report {
  // What is recorded beside them is no part of a report.
  const { site, platform: _platform, kept: _kept, ...watched } = watchedSite;
  return compare({
    site,
    charter: charter?.charter ?? null,
    named: new Map(charter?.named),
    sightings: [...sightings],
    ...(entries && { entries: [...entries] }),
    watched,
    now,
    ...(settings && { settings }),
    ...(charter?.changes && { changes: charter.changes }),
  });
}

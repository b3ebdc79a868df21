import { judge } from '../verdict/judge';
import type { Report } from '../verdict/report';
import type { SiteMemory } from './memory';

/**
 * Judges a site as it is remembered: for its badge, and for what is prepared of it.
 *
 * @param now ISO 8601 UTC.
 */
export function judgeSite(site: SiteMemory, now: string): Report {
  const { watched, charter, settings, sightings, entries } = site;
  const [seen, stored] = [sightings.values(), entries.values()];
  return judge({ watched, charter, settings, sightings: seen, entries: stored }, now);
}

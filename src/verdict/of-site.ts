import { isWithin, withoutDot } from '../cookie/host';
import type { Sighting, Site } from '../cookie/model';

/**
 * Whether a cookie is of this site: it was seen being set in a watched visit of it, or is stored for its
 * host or below, or in its partition. Any other cookie of the jar is merely sent here.
 *
 * Sightings are kept by site and asked for by tab, so a partitioned one is in this site's partition.
 */
export function isOfSite(sighting: Sighting, site: Site): boolean {
  return (
    sighting.setAt !== null ||
    sighting.partition !== undefined ||
    isWithin(withoutDot(sighting.domain), site.host)
  );
}

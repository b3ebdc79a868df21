import { hostOfOrigin } from '../cookie/address';
import { isWithin, withoutDot } from '../cookie/host';
import type { Sighting, Site } from '../cookie/model';

/**
 * Whether a cookie is of this site: it was seen being set in a watched visit of it, or is stored for its
 * host or below, or in its partition. Any other cookie of the jar is merely sent here.
 *
 * What only a sibling host's third parties keep in the partition is recorded for that host alone.
 */
export function isOfSite({ setAt, partition, domain }: Sighting, site: Site): boolean {
  return (
    setAt !== null ||
    (partition === undefined
      ? isWithin(withoutDot(domain), site.host)
      : isPartitionOf(site, partition))
  );
}

/** @param partition a top-level site, with a circumflex behind it for one embedded in another inside itself. */
function isPartitionOf({ registrableDomain }: Site, partition: string): boolean {
  return hostOfOrigin(partition.replace(/\^$/, '')) === registrableDomain;
}

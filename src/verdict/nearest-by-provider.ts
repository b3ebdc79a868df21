import type { Declaration } from '../charter/model';
import type { Sighting, Site } from '../cookie/model';
import { signsAgree } from './agreement';
import type { NamedOrganisations } from './named';
import { signsOf } from './signs';

/**
 * Of declarations that are meant for a cookie with equal right those whose provider a sign agrees with; all of
 * them where no sign does.
 */
export function nearestByProvider(
  meant: readonly Declaration[],
  sighting: Sighting,
  site: Site,
  named: NamedOrganisations,
): readonly Declaration[] {
  if (meant.length < 2) return meant;
  const signs = signsOf(sighting, site);
  const agreeing = meant.filter(({ provider }) => provider && signsAgree(provider, signs, named));
  return agreeing.length > 0 ? agreeing : meant;
}

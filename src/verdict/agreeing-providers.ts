import type { Declaration } from '../charter/model';
import type { Sighting, Site } from '../cookie/model';
import { signsAgree } from './agreement';
import type { NamedOrganisations } from './named';
import type { Candidate } from './shelf';
import { signsOf } from './signs';

const NONE: ReadonlySet<Declaration> = new Set();

/** Of declarations that are meant for a cookie with equal right those whose provider a sign agrees with. */
export function agreeingProviders(
  meant: readonly Candidate[],
  sighting: Sighting,
  site: Site,
  named: NamedOrganisations,
): ReadonlySet<Declaration> {
  if (meant.length < 2) return NONE;
  const signs = signsOf(sighting, site);
  const declarations = meant.map(({ declaration }) => declaration);
  return new Set(
    declarations.filter(({ provider }) => provider && signsAgree(provider, signs, named)),
  );
}

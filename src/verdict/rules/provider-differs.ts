import { isWithin } from '../../cookie/host';
import type { Sighting } from '../../cookie/model';
import { signsAgree, type Seen } from '../agreement';
import { namesIn, type NamedOrganisations } from '../named';
import type { Sign } from '../report';
import type { PairRule } from '../rule';
import { signsOf } from '../signs';

/**
 * The declared provider is one organisation, and a sign names another. No finding where any sign agrees
 * with the declaration, where the provider is the site itself or the white-label platform that it runs
 * on, or where the table does not know whom its words name: "a third party" is nobody, and a company that
 * nobody knows may be the site's own.
 */
export const providerDiffers: PairRule = {
  id: 'provider-differs',
  kind: 'difference',
  judges: 'pair',
  judge: (sighting, { provider }, { site, named, isOwn }) => {
    if (!provider?.trim() || isOwn(provider)) return undefined;
    const signs = signsOf(sighting, site);
    if (signs.length === 0) return undefined;
    if (signsAgree(provider, [...signs, ...programmeOf(sighting)], named)) return undefined;
    const others = signs.filter((sign) => namesAnother(provider, sign, named));
    const organisation = mostNamed(others);
    if (organisation === undefined) return undefined;
    return {
      rule: 'provider-differs',
      kind: 'difference',
      severity: confirming(others, organisation) >= 2 ? 'violation' : 'warning',
      declared: provider,
      actual: organisation,
      evidence: { by: 'signs', signs: others },
    };
  },
};

/** A programme accuses nobody, but who is named by it agrees: `__cf_bm` of vimeo.com by "Cloudflare". */
function programmeOf({ known }: Sighting): Seen[] {
  if (known?.kind !== 'software') return [];
  const { platform, controller, organisation } = known;
  return [{ seen: platform, organisation: organisation ?? controller ?? platform }];
}

/**
 * A domain of which the table knows no holder names another only beside a provider that is itself no more
 * than a domain: no table has all the domains of an organisation.
 */
function namesAnother(provider: string, sign: Sign, named: NamedOrganisations): boolean {
  const isMereDomain = sign.kind !== 'known' && isWithin(sign.seen, sign.organisation);
  return isMereDomain
    ? namesIn(named, provider).length === 0 && /^\S+\.\S+$/.test(provider.trim())
    : namesIn(named, provider).length > 0;
}

/** Whom most signs name; of equals whom the first names. */
function mostNamed(signs: Sign[]): string | undefined {
  const organisations = signs.map(({ organisation }) => organisation);
  return organisations.toSorted((a, b) => confirming(signs, b) - confirming(signs, a))[0];
}

/** Signs that name different organisations do not confirm each other. */
function confirming(signs: Sign[], named: string): number {
  return signs.filter(({ organisation }) => organisation === named).length;
}

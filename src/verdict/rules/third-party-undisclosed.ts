import { hostOfOrigin } from '../../cookie/address';
import type { Declaration } from '../../charter/model';
import type { Holder, Sighting, Site } from '../../cookie/model';
import { providerAgrees } from '../agreement';
import { isSiteItself } from '../own';
import type { Evidence, Finding } from '../report';
import type { Circumstances, PairRule } from '../rule';
import { isAnotherParty } from '../signs';

/**
 * Declared as the site's own, yet stored under another party's domain, or written by another party's
 * script. The script that executes the write counts, not its callers; library hosts and consent
 * platforms are nobody's party.
 */
export const thirdPartyUndisclosed: PairRule = {
  id: 'third-party-undisclosed',
  kind: 'difference',
  judges: 'pair',
  source: 'the usual definition of a third-party cookie: set by, or for, a site B on a site A',
  judge: (sighting, declaration, circumstances) => {
    const { provider, party } = declaration;
    const isOwn = isProvidedBySite(declaration, circumstances);
    if (!isOwn && party !== 'first') return undefined;
    const declared = provider ?? party ?? '';
    const other = storedElsewhere(sighting, circumstances.site);
    if (other && !isDisclosed(provider, other, circumstances)) {
      const host = other.registrableDomain;
      return finding(declared, other.organisation ?? host, { by: 'domain', host });
    }
    // A first-party cookie that is declared as another provider's is that provider's to write.
    return isOwn ? writtenByOther(sighting, declaration, circumstances) : undefined;
  },
};

function isProvidedBySite({ provider, party }: Declaration, { site, named }: Circumstances): boolean {
  return provider?.trim() ? isSiteItself(provider, site, named) : party === 'first';
}

/** What is stored under a domain is that domain's, whoever else serves libraries from it. */
function storedElsewhere({ owner }: Sighting, site: Site): Holder | undefined {
  const { registrableDomain, organisation } = owner;
  const holder: Holder = { registrableDomain, ...(organisation && { organisation }) };
  return isAnotherParty(holder, site) ? holder : undefined;
}

function writtenByOther(
  { setBy }: Sighting,
  { provider, party }: Declaration,
  circumstances: Circumstances,
): Finding | undefined {
  if (setBy?.kind !== 'script' || !setBy.origin) return undefined;
  const { holder, origin } = setBy;
  if (!isAnotherParty(holder, circumstances.site)) return undefined;
  if (isDisclosed(provider, holder, circumstances)) return undefined;
  return finding(provider ?? party ?? '', hostOfOrigin(origin), { by: 'script', origin });
}

/** The white-label platform named as provider may store and write: then it is not undisclosed. */
function isDisclosed(
  provider: string | undefined,
  { registrableDomain, organisation }: Holder,
  { named }: Circumstances,
): boolean {
  const sign = { seen: registrableDomain, organisation: organisation ?? registrableDomain };
  return provider !== undefined && providerAgrees(provider, sign, named);
}

function finding(declared: string, actual: string, evidence: Evidence): Finding {
  return {
    rule: 'third-party-undisclosed',
    kind: 'difference',
    severity: 'warning',
    declared,
    actual,
    evidence,
  };
}

import { hostOfOrigin } from '../../cookie/address';
import type { Holder, Sighting, Site } from '../../cookie/model';
import { providerAgrees } from '../agreement';
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
  judge: (sighting, { provider, party }, circumstances) => {
    const { site } = circumstances;
    const isOwn = provider !== undefined && circumstances.isOwn(provider);
    if (!isOwn && party !== 'first') return undefined;
    const declared = provider?.trim() ? provider : 'first';
    const other = storedElsewhere(sighting, site);
    if (other && !isDisclosed(provider, other, circumstances)) {
      const host = other.registrableDomain;
      return finding(declared, other.organisation ?? host, { by: 'domain', host });
    }
    // "First party" tells where a cookie is stored; only a provider's name tells who may write it.
    return isOwn ? writtenByOther(sighting, provider, circumstances) : undefined;
  },
};

function storedElsewhere({ owner }: Sighting, site: Site): Holder | undefined {
  return isAnotherParty(owner, site) ? owner : undefined;
}

function writtenByOther(
  { setBy }: Sighting,
  provider: string,
  circumstances: Circumstances,
): Finding | undefined {
  if (setBy?.kind !== 'script' || !setBy.origin) return undefined;
  const { holder, origin } = setBy;
  if (!isAnotherParty(holder, circumstances.site)) return undefined;
  if (isDisclosed(provider, holder, circumstances)) return undefined;
  return finding(provider, hostOfOrigin(origin), { by: 'script', origin });
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

import { hostOfOrigin } from '../cookie/address';
import type { Holder, Sighting, Site } from '../cookie/model';
import type { Sign } from './report';

/**
 * What names the organisation behind a cookie independently of the charter: the domain that stores it
 * and the response or script that set it, where these are not the site itself, and the known party of
 * its name. That the site stores or sets a cookie says nothing of whose it is: most trackers live in
 * first-party clothing.
 */
export function signsOf(sighting: Sighting, site: Site): Sign[] {
  const signs: Sign[] = [];
  const { owner, setBy, known } = sighting;
  if (owner.registrableDomain !== site.registrableDomain) {
    signs.push({ kind: 'domain', seen: owner.registrableDomain, organisation: nameOf(owner) });
  }
  if (setBy?.origin && isAnotherParty(setBy.holder, site)) {
    const organisation = nameOf(setBy.holder);
    signs.push({ kind: 'setter', seen: hostOfOrigin(setBy.origin), organisation });
  }
  if (known?.kind === 'party' && known.organisation) {
    signs.push({ kind: 'known', seen: known.platform, organisation: known.organisation });
  }
  return signs;
}

/** Whether a host's holder is somebody, and not the site. */
export function isAnotherParty(holder: Holder | undefined, site: Site): holder is Holder {
  if (!holder || holder.nobodysParty) return false;
  if (holder.registrableDomain === site.registrableDomain) return false;
  return holder.organisation === undefined || holder.organisation !== site.organisation;
}

/** The organisation's name, or the registrable domain where the table knows none. */
function nameOf({ organisation, registrableDomain }: Holder): string {
  return organisation ?? registrableDomain;
}

import { isWithin } from '../cookie/host';
import type { Site } from '../cookie/model';
import { OURSELVES } from './own-words';
import { hostsIn } from './place';
import type { NamedOrganisations } from './named';
import { plainWords } from './words';

const LONGEST_CELL = 500;
const SHORTEST_TELLING_LABEL = 4;

/**
 * Whether a provider's text is the site itself in any wording: "we", its host, its name, the
 * organisation that holds its domain, or the white-label platform that it runs on.
 */
export function isSiteItself(provider: string, site: Site, named: NamedOrganisations): boolean {
  const words = plainWords(provider);
  if (saysOurselves(provider, words) || isNameOfSite(words, site)) return true;
  if (printsHostOf(provider, site)) return true;
  const organisations = named.get(provider) ?? [];
  return organisations.some(({ name, whiteLabel }) => whiteLabel || name === site.organisation);
}

/** Whether a provider's text is the site itself: see {@link isSiteItself}. A charter names the same few providers again and again. */
export function ownWordsOf(site: Site, named: NamedOrganisations): (provider: string) => boolean {
  const remembered = new Map<string, boolean>();
  return (provider) => {
    const known = remembered.get(provider);
    if (known !== undefined) return known;
    const isOwn = isSiteItself(provider, site, named);
    remembered.set(provider, isOwn);
    return isOwn;
  };
}

/** "This website (Acme SAS)" says so too; a single word beside others may be a country: "Google (US)". */
function saysOurselves(provider: string, words: string): boolean {
  if (OURSELVES.has(words)) return true;
  const parts = provider.slice(0, LONGEST_CELL).split(/[(),;:/|]| [-–—] /);
  if (parts.length === 1) return false;
  return parts.map(plainWords).some((part) => part.includes(' ') && OURSELVES.has(part));
}

/** "Example", "Example SA" and "Groupe Example" are example.org's names. */
function isNameOfSite(words: string, { registrableDomain }: Site): boolean {
  const label = plainWords(registrableDomain.split('.')[0] ?? '');
  if (words.replaceAll(' ', '') === label.replaceAll(' ', '')) return words !== '';
  return label.length >= SHORTEST_TELLING_LABEL && ` ${words} `.includes(` ${label} `);
}

function printsHostOf(provider: string, site: Site): boolean {
  return hostsIn(provider).some(
    (host) => isWithin(host, site.registrableDomain) || isWithin(site.host, host),
  );
}

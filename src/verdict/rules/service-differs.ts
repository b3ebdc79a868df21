import { hostOfOrigin } from '../../cookie/address';
import { isWithin } from '../../cookie/host';
import type { Setter, Site } from '../../cookie/model';
import type { NamedOrganisations } from '../named';
import type { Evidence, Finding } from '../report';
import type { PairRule } from '../rule';
import { signsOf } from '../signs';

/**
 * The known service of that name belongs to another party than the declared service; or the cell prints
 * a path or host, and the cookie was set outside it. Free words ("front and back office") are not
 * mapped to places.
 */
export const serviceDiffers: PairRule = {
  id: 'service-differs',
  kind: 'difference',
  judges: 'pair',
  judge: (sighting, { service }, { site, named }) => {
    if (!service) return undefined;
    const signs = signsOf(sighting, site);
    const declared = othersNamed(service, site, named);
    const known = signs.find(({ kind }) => kind === 'known');
    if (known && declared.length > 0 && !signs.some((s) => declared.includes(s.organisation))) {
      return finding(service, known.seen, {
        by: 'known',
        platform: known.seen,
        controller: known.organisation,
      });
    }
    return setOutside(placesIn(service, site, declared.length > 0), service, sighting.setBy);
  },
};

/** The site, and the white-label platform that it runs on, are places, not services. */
function othersNamed(service: string, site: Site, named: NamedOrganisations): string[] {
  const organisations = named.get(service) ?? [];
  return organisations
    .filter(({ name, whiteLabel }) => !whiteLabel && name !== site.organisation)
    .map(({ name }) => name);
}

/** Only a response tells where a cookie was set: a script's origin is where it was served from. */
function setOutside(places: Place[], service: string, setBy: Setter | null): Finding | undefined {
  if (setBy?.kind !== 'response' || !setBy.origin) return undefined;
  if (places.length === 0 || places.some((place) => isInside(place, setBy))) return undefined;
  const { origin, path } = setBy;
  const actual = origin + (path ?? '');
  return finding(service, actual, { by: 'place', origin, ...(path !== undefined && { path }) });
}

interface Place {
  host?: string;
  path?: string;
}

const LONGEST_CELL = 2_000;
const ADDRESS = /https?:\/\/([^\s/?#:,;()]+)(?::\d+)?(\/[^\s?#,;()]*)?/giu;
/** What ends a sentence, not an address. */
const TRAILING = /[./!]+$/;
/** Set apart, as in "Basket (/checkout)", or with two slashes at least: "front /back office" is no place. */
const PATH =
  /(?<=^\s*|[([“«"'‘,;:]\s*)\/[\p{Ll}\p{N}_-]+(?=\s*(?:$|[)\]”»"'’,;]))|(?<![\p{L}\p{N}/.:])\/[\p{Ll}\p{N}_-]+\/(?:[\p{Ll}\p{N}_-]+\/?)*/gu;
const HOST = /(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu;

/**
 * URLs, paths, and hosts of this site or with `www.`: "Socket.io" and "ASP.NET" are no places. Beside the
 * name of a service, an address elsewhere is that service's.
 */
function placesIn(cell: string, site: Site, namesService: boolean): Place[] {
  if (!/[./]/.test(cell)) return [];
  const text = cell.slice(0, LONGEST_CELL).toLowerCase();
  const isOfSite = (host: string) => isWithin(host, site.registrableDomain);
  const urls = [...text.matchAll(ADDRESS)].map(([, host = '', path = '']) => ({
    host: host.replace(TRAILING, ''),
    path: path.replace(TRAILING, ''),
  }));
  if (urls.length > 0) return urls.filter(({ host }) => !namesService || isOfSite(host));
  const hosts = (text.match(HOST) ?? []).filter(
    (host) => isOfSite(host) || (!namesService && host.startsWith('www.')),
  );
  const paths = text.match(PATH) ?? [];
  return [...hosts.map((host) => ({ host })), ...paths.map((path) => ({ path }))];
}

function isInside(
  { host, path }: Place,
  { origin = '', path: setAt = '/', isPage }: Setter,
): boolean {
  const setBy = hostOfOrigin(origin);
  if (host && !isWithin(setBy, host) && !isWithin(host, setBy)) return false;
  const folder = path?.replace(TRAILING, '');
  // What a page fetches lies elsewhere than the page, whose path is not known then.
  if (!folder || !isPage || setAt.includes('…')) return true;
  // Also below a language: /fr/checkout.
  return `${setAt.toLowerCase()}/`.includes(`${folder}/`);
}

function finding(declared: string, actual: string, evidence: Evidence): Finding {
  return {
    rule: 'service-differs',
    kind: 'difference',
    severity: 'warning',
    declared,
    actual,
    evidence,
  };
}

import { hostOfOrigin } from '../../cookie/address';
import { isWithin } from '../../cookie/host';
import type { Setter, Site } from '../../cookie/model';
import { namesIn } from '../named';
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
  source: 'the charter itself: it names the service and where it is used',
  judge: (sighting, { service }, { site, named }) => {
    if (!service) return undefined;
    const signs = signsOf(sighting, site);
    const declared = namesIn(named, service);
    const known = signs.find(({ kind }) => kind === 'known');
    if (known && declared.length > 0 && !signs.some((s) => declared.includes(s.organisation))) {
      return finding(service, known.seen, {
        by: 'known',
        platform: known.seen,
        controller: known.organisation,
      });
    }
    return setOutside(service, sighting.setBy, site);
  },
};

/** Only a response tells where a cookie was set: a script's origin is where it was served from. */
function setOutside(service: string, setBy: Setter | null, site: Site): Finding | undefined {
  if (setBy?.kind !== 'response' || !setBy.origin) return undefined;
  const places = placesIn(service, site);
  if (places.length === 0 || places.some((place) => isInside(place, setBy))) return undefined;
  const { origin, path } = setBy;
  const actual = origin + (path ?? '');
  return finding(service, actual, { by: 'place', origin, ...(path !== undefined && { path }) });
}

interface Place {
  host?: string;
  path?: string;
}

const ADDRESS = /https?:\/\/([^\s/?#:,;()]+)(?::\d+)?(\/[^\s?#,;()]*)?/giu;
const PATH = /(?<![\p{L}\p{N}/.:])\/[\p{Ll}\p{N}_-]+(?:\/[\p{Ll}\p{N}_-]*)*/gu;
const HOST = /(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu;

/** URLs, paths, and hosts of this site or with `www.`: "Socket.io" and "ASP.NET" are no places. */
function placesIn(cell: string, site: Site): Place[] {
  const text = cell.slice(0, 2_000).toLowerCase();
  const urls = [...text.matchAll(ADDRESS)].map(([, host = '', path]) => ({
    host,
    ...(path && path !== '/' && { path }),
  }));
  if (urls.length > 0) return urls;
  const hosts = (text.match(HOST) ?? []).filter(
    (host) => host.startsWith('www.') || isWithin(host, site.registrableDomain),
  );
  const paths = text.match(PATH) ?? [];
  return [...hosts.map((host) => ({ host })), ...paths.map((path) => ({ path }))];
}

function isInside({ host, path }: Place, { origin = '', path: setAt = '/' }: Setter): boolean {
  const setBy = hostOfOrigin(origin);
  if (host && !isWithin(setBy, host) && !isWithin(host, setBy)) return false;
  const folder = path?.replace(/\/+$/, '');
  return !folder || setAt === folder || setAt.startsWith(`${folder}/`) || setAt.includes('…');
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

import { fitsNotation } from '../charter/notation';
import { withoutDot } from '../cookie/host';
import type { Sighting } from '../cookie/model';
import { saysOtherDomain, stemsOf } from './match';
import type { Candidate } from './shelf';
import type { Fit } from './report';

/**
 * Why a declaration is held against a cookie.
 *
 * @param candidate the declaration, with that of its names that may fit.
 * @param byProvider whether its provider tells it from others that fit as well.
 */
export function fitOf(candidate: Candidate, sighting: Sighting, byProvider: boolean): Fit {
  const { declaration } = candidate;
  const { name, line, domain, party } = declaration;
  const agreements =
    (domain && !saysOtherDomain(declaration, withoutDot(sighting.domain)) ? 1 : 0) +
    (party !== undefined && party === sighting.party ? 2 : 0) +
    (byProvider ? 4 : 0);
  const by = signs(howNameFits(candidate, sighting), agreements);
  return line === undefined ? { notation: name, by } : { notation: name, line, by };
}

/** The few lists that there are, each made once: a large report has one a row. */
const lists = new Map<Fit['by'][number], Fit['by'][]>();
const AGREEMENTS = ['domain', 'party', 'provider'] as const;

/** @param agreements a bit each of {@link AGREEMENTS}. */
function signs(name: Fit['by'][number], agreements: number): Fit['by'] {
  let ofName = lists.get(name);
  if (!ofName) {
    ofName = Array.from({ length: 2 ** AGREEMENTS.length }, (_, bits) => [
      name,
      ...AGREEMENTS.filter((__, bit) => bits & (2 ** bit)),
    ]);
    lists.set(name, ofName);
  }
  return ofName[agreements] ?? [name];
}

function howNameFits({ notation }: Candidate, { name, known }: Sighting): Fit['by'][number] {
  if (fitsNotation(notation, name)) return notation.kind === 'name' ? 'name' : 'pattern';
  const isStem = notation.kind === 'name' && stemsOf(known).has(notation.name);
  return isStem ? 'known-prefix' : 'spelling';
}

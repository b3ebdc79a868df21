import type { Declaration } from '../charter/model';
import { fitsNotation, readNotation } from '../charter/notation';
import { withoutDot } from '../cookie/host';
import type { Sighting } from '../cookie/model';
import { namesDeclared, saysOtherDomain } from './match';
import type { Fit } from './report';

/**
 * Why a declaration is held against a cookie.
 *
 * @param byProvider whether its provider decided between it and others that fit as well.
 */
export function fitOf(declaration: Declaration, sighting: Sighting, byProvider: boolean): Fit {
  const { name, line, domain, party } = declaration;
  const by: Fit['by'] = [howNameFits(name, sighting)];
  if (domain && !saysOtherDomain(declaration, withoutDot(sighting.domain))) by.push('domain');
  if (party !== undefined && party === sighting.party) by.push('party');
  if (byProvider) by.push('provider');
  return line === undefined ? { notation: name, by } : { notation: name, line, by };
}

function howNameFits(declared: string, { name, known }: Sighting): Fit['by'][number] {
  if (declared === name) return 'name';
  for (const one of namesDeclared(declared)) {
    const notation = readNotation(one);
    if (fitsNotation(notation, name)) return notation.kind === 'name' ? 'name' : 'pattern';
    const isStem = notation.kind === 'name' && known?.match === 'prefix';
    if (isStem && [known.name, ...(known.stems ?? [])].includes(notation.name)) {
      return 'known-prefix';
    }
  }
  return 'spelling';
}

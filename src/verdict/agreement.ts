import { isWithin } from '../cookie/host';
import { namesIn, type NamedOrganisations } from './named';
import { hostsIn } from './place';
import { plainWords } from './words';

/** What a sign saw, and whom that names. */
export interface Seen {
  seen: string;
  organisation: string;
}

/**
 * Whether a provider's text can mean whom a sign names: the table says so, it prints the domain, or the
 * two are alike. Generous on purpose: agreement ends an accusation.
 */
export function providerAgrees(provider: string, sign: Seen, named: NamedOrganisations): boolean {
  if (namesIn(named, provider).includes(sign.organisation)) return true;
  if (hostsIn(provider).some((host) => isWithin(host, sign.seen) || isWithin(sign.seen, host))) {
    return true;
  }
  return isAlike(provider, sign.organisation) || isAlike(provider, sign.seen);
}

/** Whether any of some signs can be whom a provider's text means. */
export function signsAgree(
  provider: string,
  signs: readonly Seen[],
  named: NamedOrganisations,
): boolean {
  return signs.some((sign) => providerAgrees(provider, sign, named));
}

const SHORTEST_TELLING_WORD = 4;

/** `Lucky Orange` and `luckyorange.com`, `Acme Analytics Ltd` and `acme.io`. */
function isAlike(provider: string, other: string): boolean {
  const [one, two] = [squashed(provider), squashed(other)];
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return short.length >= SHORTEST_TELLING_WORD
    ? long.includes(short)
    : short === long && short !== '';
}

/** One word; of a domain the label that somebody chose. */
function squashed(text: string): string {
  const isDomain = /^\S+\.\S+$/.test(text);
  return plainWords(isDomain ? (text.split('.').at(-2) ?? text) : text).replaceAll(' ', '');
}

import { withoutDot } from '../../cookie/host';
import { hostsIn, isSamePlace } from '../place';
import type { PairRule } from '../rule';

/**
 * The declaration states a domain or host, and the cookie has another. A parent or a host below is no
 * other: cookies of a domain are seen on all its hosts.
 */
export const domainDiffers: PairRule = {
  id: 'domain-differs',
  kind: 'difference',
  judges: 'pair',
  judge: (sighting, { domain }) => {
    const host = withoutDot(sighting.domain);
    const declared = domain ? hostsIn(domain) : [];
    if (declared.length === 0 || declared.some((one) => isSamePlace(one, host))) return undefined;
    return {
      rule: 'domain-differs',
      kind: 'difference',
      severity: 'warning',
      declared: declared.join(', '),
      actual: sighting.domain,
      evidence: { by: 'domain', host },
    };
  },
};

import { withoutDot } from '../../cookie/host';
import { saysOtherDomain } from '../match';
import { hostsIn } from '../place';
import type { PairRule } from '../rule';

/**
 * The declaration states a domain or host, and the cookie has another. A parent or a host below is no
 * other: cookies of a domain are seen on all its hosts.
 */
export const domainDiffers: PairRule = {
  id: 'domain-differs',
  kind: 'difference',
  judges: 'pair',
  judge: (sighting, declaration) => {
    const host = withoutDot(sighting.domain);
    if (!saysOtherDomain(declaration, host)) return undefined;
    return {
      rule: 'domain-differs',
      kind: 'difference',
      severity: 'warning',
      declared: hostsIn(declaration.domain ?? '').join(', '),
      actual: sighting.domain,
      evidence: { by: 'domain', host },
    };
  },
};

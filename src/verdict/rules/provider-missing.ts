import type { Declaration } from '../../charter/model';
import type { Finding } from '../report';
import type { WordingRule } from '../rule';

/**
 * The row does not say whose the cookie is, not by a service, a domain or a party either; said once of a charter
 * in which no row does.
 */
export const providerMissing: WordingRule = {
  id: 'provider-missing',
  kind: 'concern',
  judges: 'wording',
  judge: (declaration) => (isMissing(declaration) ? FINDING : undefined),
  judgeAll: (declarations) => (declarations.every(isMissing) ? FINDING : undefined),
};

const FINDING: Finding = { rule: 'provider-missing', kind: 'concern', severity: 'info' };

function isMissing({ provider, service, domain, party }: Declaration): boolean {
  return !(provider?.trim() || service?.trim() || domain?.trim() || party);
}

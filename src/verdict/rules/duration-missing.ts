import type { Declaration } from '../../charter/model';
import type { Finding } from '../report';
import type { WordingRule } from '../rule';

/** The row does not say how long the cookie lasts; said once of a charter in which no row does. */
export const durationMissing: WordingRule = {
  id: 'duration-missing',
  kind: 'concern',
  judges: 'wording',
  judge: (declaration) => (isMissing(declaration) ? FINDING : undefined),
  judgeAll: (declarations) => (declarations.every(isMissing) ? FINDING : undefined),
};

const FINDING: Finding = { rule: 'duration-missing', kind: 'concern', severity: 'info' };

/** What only fills a cell: "—", "______". */
const FILLER = /^[\s\p{Dash}_.·•/|]*$/u;

/** What is stated in words, or by a sign, that is not understood is stated. */
function isMissing({ retention }: Declaration): boolean {
  return !retention || FILLER.test(retention.text);
}

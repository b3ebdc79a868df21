import { isBeyond, limitMonths } from '../guidance-limit';
import type { SightingRule } from '../rule';

/**
 * Visits push its end on, beyond the limit that runs from when it was first set. Where a single grant is beyond
 * it already, that is what is said.
 */
export const extendedOnVisit: SightingRule = {
  id: 'extended-on-visit',
  kind: 'concern',
  judges: 'sighting',
  judge: (sighting, declaration, { guidance }) => {
    const { firstSetAt, renewals = 0, setAt, grantedSeconds } = sighting;
    if (renewals === 0 || !firstSetAt || !setAt || grantedSeconds === null) return undefined;
    const months = limitMonths(sighting, declaration, guidance);
    if (months === undefined) return undefined;
    const end = Date.parse(setAt) + grantedSeconds * 1_000;
    if (isBeyond(setAt, months, end) || !isBeyond(firstSetAt, months, end)) return undefined;
    return {
      rule: 'extended-on-visit',
      kind: 'concern',
      severity: 'warning',
      actual: new Date(end).toISOString(),
      evidence: { by: 'renewals', profile: guidance.profile, months, firstSetAt, renewals },
    };
  },
};

import { isBeyond, limitMonths } from '../guidance-limit';
import { lifetimeOf } from '../lifetime-of';
import type { SightingRule } from '../rule';

/**
 * It lasts longer than the profile's limit for cookies of its kind, in calendar months with two days' tolerance:
 * of CNIL's 13 months for audience measurement, 6 for remembering the choice.
 */
export const outlivesGuidance: SightingRule = {
  id: 'outlives-guidance',
  kind: 'concern',
  judges: 'sighting',
  judge: (sighting, declaration, { guidance }) => {
    const months = limitMonths(sighting, declaration, guidance);
    const lifetime = months === undefined ? null : lifetimeOf(sighting);
    if (months === undefined || lifetime === null) return undefined;
    const from = sighting.setAt ?? sighting.lastSeen;
    if (!isBeyond(from, months, Date.parse(from) + lifetime.seconds * 1_000)) return undefined;
    return {
      rule: 'outlives-guidance',
      kind: 'concern',
      severity: 'warning',
      actual: String(lifetime.seconds),
      evidence: {
        by: 'guidance',
        profile: guidance.profile,
        months,
        actualSeconds: lifetime.seconds,
        atLeast: lifetime.atLeast,
      },
    };
  },
};

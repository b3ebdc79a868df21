import { exceeds } from '../exceeds';
import { lifetimeOf } from '../lifetime-of';
import type { PairRule } from '../rule';

/**
 * Granted for over 1.5 times the declared lifetime and a day or more longer; or persistent where session
 * is declared. Where the grant was not seen, what is left of it is never more than what was granted, so
 * "longer" can be said of it, and nothing else.
 */
export const outlivesCharter: PairRule = {
  id: 'outlives-charter',
  kind: 'difference',
  judges: 'pair',
  judge: (sighting, { retention }) => {
    const actual = lifetimeOf(sighting);
    if (!retention || actual === null) return undefined;
    if (!outlives(actual.seconds, retention)) return undefined;
    return {
      rule: 'outlives-charter',
      kind: 'difference',
      severity: 'violation',
      declared: retention.text,
      actual: String(actual.seconds),
      evidence: {
        by: 'lifetime',
        declaredSeconds: retention.seconds,
        actualSeconds: actual.seconds,
        atLeast: actual.atLeast,
      },
    };
  },
};

function outlives(
  seconds: number,
  { kind, seconds: declared }: { kind: string; seconds: number | null },
) {
  if (kind === 'session') return true;
  if (kind !== 'duration' || declared === null) return false;
  return exceeds(seconds, declared);
}

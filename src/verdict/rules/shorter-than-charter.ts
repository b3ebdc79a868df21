import { exceeds } from '../exceeds';
import type { PairRule } from '../rule';

/**
 * It ends with the session where a duration is declared, or was granted for well under it. What is left of a
 * cookie tells nothing of it, nor does what the browsers' cap has cut.
 */
export const shorterThanCharter: PairRule = {
  id: 'shorter-than-charter',
  kind: 'difference',
  judges: 'pair',
  judge: ({ session, grantedSeconds, capped }, { retention }) => {
    if (retention?.kind !== 'duration' || retention.seconds === null) return undefined;
    const actualSeconds = session ? 0 : grantedSeconds;
    if (actualSeconds === null || capped || retention.seconds <= 0) return undefined;
    if (!session && !exceeds(retention.seconds, actualSeconds)) return undefined;
    return {
      rule: 'shorter-than-charter',
      kind: 'difference',
      severity: 'info',
      declared: retention.text,
      actual: session ? 'session' : String(actualSeconds),
      evidence: {
        by: 'lifetime',
        declaredSeconds: retention.seconds,
        actualSeconds,
        atLeast: false,
      },
    };
  },
};

import type { Retention } from '../../../src/charter/model';
import { shorterThanCharter } from '../../../src/verdict/rules/shorter-than-charter';
import { DAY, sighting } from '../fixtures';
import { checkPairRule } from './check-pair';

const duration = (text: string, seconds: number): { retention: Retention } => ({
  retention: { text, kind: 'duration', seconds },
});
const granted = (seconds: number) =>
  sighting({ grantedSeconds: seconds, remainingSeconds: seconds });
const session = sighting({ session: true, grantedSeconds: null, remainingSeconds: null });

checkPairRule(
  shorterThanCharter,
  [
    { name: 'no retention', cookie: session },
    {
      name: 'a session cookie declared for the session',
      cookie: session,
      declared: { retention: { text: 'Session', kind: 'session', seconds: null } },
    },
    {
      name: 'a duration that is only rounded',
      cookie: granted(390 * DAY),
      declared: duration('13 months', 396 * DAY),
    },
    {
      name: 'hours less',
      cookie: granted(3_600),
      declared: duration('1 day', DAY),
    },
    {
      name: 'a snapshot, of which only what is left is known',
      cookie: sighting({ grantedSeconds: null, remainingSeconds: DAY }),
      declared: duration('1 year', 365 * DAY),
    },
    {
      name: 'what the browsers’ cap has cut',
      cookie: sighting({ grantedSeconds: 400 * DAY, capped: true }),
      declared: duration('2 years', 730 * DAY),
    },
    {
      name: 'a longer life',
      cookie: granted(365 * DAY),
      declared: duration('1 day', DAY),
    },
    {
      name: '"persistent"',
      cookie: session,
      declared: { retention: { text: 'Persistent', kind: 'persistent', seconds: null } },
    },
  ],
  [
    {
      name: 'a session cookie where a duration is declared',
      cookie: session,
      declared: duration('1 year', 365 * DAY),
      finding: {
        severity: 'info',
        declared: '1 year',
        actual: 'session',
        evidence: {
          by: 'lifetime',
          declaredSeconds: 365 * DAY,
          actualSeconds: 0,
          atLeast: false,
        },
      },
    },
    {
      name: 'a grant well under what is declared',
      cookie: granted(30 * DAY),
      declared: duration('1 year', 365 * DAY),
      finding: {
        severity: 'info',
        declared: '1 year',
        actual: String(30 * DAY),
        evidence: {
          by: 'lifetime',
          declaredSeconds: 365 * DAY,
          actualSeconds: 30 * DAY,
          atLeast: false,
        },
      },
    },
  ],
);

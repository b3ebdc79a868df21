import type { Retention } from '../../../src/charter/model';
import { outlivesCharter } from '../../../src/verdict/rules/outlives-charter';
import { DAY, sighting } from '../fixtures';
import { checkPairRule } from './check-pair';

const duration = (text: string, seconds: number): { retention: Retention } => ({
  retention: { text, kind: 'duration', seconds },
});
const session = { retention: { text: 'Session', kind: 'session', seconds: null } as const };
const granted = (seconds: number) =>
  sighting({ grantedSeconds: seconds, remainingSeconds: seconds });
/** Found in the jar: only what is left of it is known. */
const found = (seconds: number) =>
  sighting({ grantedSeconds: null, remainingSeconds: seconds, setAt: null, setBy: null });
const sessionCookie = sighting({ session: true, grantedSeconds: null, remainingSeconds: null });

const lifetime = (declaredSeconds: number | null, actualSeconds: number, atLeast = false) => ({
  by: 'lifetime' as const,
  declaredSeconds,
  actualSeconds,
  atLeast,
});

checkPairRule(
  outlivesCharter,
  [
    { name: 'no retention' },
    {
      name: 'the declared duration',
      cookie: granted(30 * DAY),
      declared: duration('30 days', 30 * DAY),
    },
    {
      name: 'a session cookie declared for the session (earlier tools flagged it)',
      cookie: sessionCookie,
      declared: session,
    },
    {
      name: 'a session cookie where a duration is declared',
      cookie: sessionCookie,
      declared: duration('1 day', DAY),
    },
    { name: 'a shorter life', cookie: granted(DAY), declared: duration('1 year', 365 * DAY) },
    {
      name: 'thirteen calendar months (397 days) declared as thirteen months',
      cookie: granted(397 * DAY),
      declared: duration('13 months', 13 * 30 * DAY),
    },
    {
      name: '1.5 times the duration exactly',
      cookie: granted(15 * DAY),
      declared: duration('10 days', 10 * DAY),
    },
    {
      name: 'over 1.5 times, and less than a day longer',
      cookie: granted(DAY + 3_599),
      declared: duration('1 hour', 3_600),
    },
    {
      name: 'many days longer, and within 1.5 times',
      cookie: granted(540 * DAY),
      declared: duration('1 year', 365 * DAY),
    },
    {
      name: '"persistent"',
      cookie: granted(3_650 * DAY),
      declared: { retention: { text: 'Persistent', kind: 'persistent', seconds: null } },
    },
    {
      name: 'words that tell no duration',
      cookie: granted(3_650 * DAY),
      declared: { retention: { text: 'See policy', kind: 'unknown', seconds: null } },
    },
    {
      name: 'a snapshot with less left than declared',
      cookie: found(10 * DAY),
      declared: duration('30 days', 30 * DAY),
    },
    {
      name: 'the browsers’ cap where two years are declared',
      cookie: sighting({ grantedSeconds: 400 * DAY, capped: true }),
      declared: duration('2 years', 730 * DAY),
    },
  ],
  [
    {
      name: 'a grant over 1.5 times and days longer',
      cookie: granted(180 * DAY),
      declared: duration('7 days', 7 * DAY),
      finding: {
        severity: 'violation',
        declared: '7 days',
        actual: String(180 * DAY),
        evidence: lifetime(7 * DAY, 180 * DAY),
      },
    },
    {
      name: 'a day more, exactly, where that is over 1.5 times',
      cookie: granted(DAY + 3_600),
      declared: duration('1 hour', 3_600),
      finding: {
        severity: 'violation',
        declared: '1 hour',
        actual: String(DAY + 3_600),
        evidence: lifetime(3_600, DAY + 3_600),
      },
    },
    {
      name: 'a persistent cookie declared for the session',
      cookie: granted(3_600),
      declared: session,
      finding: {
        severity: 'violation',
        declared: 'Session',
        actual: '3600',
        evidence: lifetime(null, 3_600),
      },
    },
    {
      name: 'a snapshot with more left than was declared: it was granted at least that',
      cookie: found(300 * DAY),
      declared: duration('30 days', 30 * DAY),
      finding: {
        severity: 'violation',
        declared: '30 days',
        actual: String(300 * DAY),
        evidence: lifetime(30 * DAY, 300 * DAY, true),
      },
    },
    {
      name: 'what stands at the browsers’ cap: it was granted at least that',
      cookie: sighting({ grantedSeconds: 400 * DAY, remainingSeconds: 400 * DAY, capped: true }),
      declared: duration('6 months', 182 * DAY),
      finding: {
        severity: 'violation',
        declared: '6 months',
        actual: String(400 * DAY),
        evidence: lifetime(182 * DAY, 400 * DAY, true),
      },
    },
    {
      name: 'two years by header where thirteen months are declared',
      cookie: sighting({ grantedSeconds: 730 * DAY, remainingSeconds: 400 * DAY }),
      declared: duration('13 mois', 395 * DAY),
      finding: {
        severity: 'violation',
        declared: '13 mois',
        actual: String(730 * DAY),
        evidence: lifetime(395 * DAY, 730 * DAY),
      },
    },
  ],
);

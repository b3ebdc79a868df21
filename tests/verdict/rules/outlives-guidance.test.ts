import { outlivesGuidance } from '../../../src/verdict/rules/outlives-guidance';
import { PROFILES } from '../../../src/verdict/settings';
import { DAY, knowns, sighting } from '../fixtures';
import { checkPairRule } from './check-pair';

const { cnil, neutral, ico } = PROFILES;
const lasting = (days: number, differing = {}) =>
  sighting({ grantedSeconds: days * DAY, remainingSeconds: days * DAY, ...differing });
const statistics = { category: { is: 'statistics', from: 'column' } } as const;
const finding = (months: number, days: number, profile = 'cnil', atLeast = false) => ({
  severity: 'warning' as const,
  actual: String(days * DAY),
  evidence: { by: 'guidance' as const, profile, months, actualSeconds: days * DAY, atLeast },
});

checkPairRule(
  outlivesGuidance,
  [
    {
      name: 'statistics within the limit',
      cookie: lasting(365),
      declared: statistics,
      guidance: cnil,
    },
    {
      name: 'thirteen calendar months, which are 397 days (earlier tools: longer than thirteen months)',
      cookie: lasting(397, { setAt: '2026-07-20T12:00:00Z' }),
      declared: statistics,
      guidance: cnil,
    },
    {
      name: 'a limit that the profile does not have',
      cookie: lasting(730),
      declared: statistics,
      guidance: neutral,
    },
    {
      name: 'the ICO, which gives no numbers',
      cookie: lasting(730),
      declared: statistics,
      guidance: ico,
    },
    {
      name: 'a necessary cookie',
      cookie: lasting(730),
      declared: { category: { is: 'necessary', from: 'column' } },
      guidance: cnil,
    },
    {
      name: 'marketing',
      cookie: lasting(730),
      declared: { category: { is: 'marketing', from: 'column' } },
      guidance: cnil,
    },
    {
      name: 'a session cookie',
      cookie: sighting({ session: true, grantedSeconds: null, remainingSeconds: null }),
      declared: statistics,
      guidance: cnil,
    },
    {
      name: 'a choice for six months',
      cookie: lasting(183, { name: 'OptanonConsent' }),
      guidance: cnil,
    },
  ],
  [
    {
      name: 'statistics for fourteen months',
      cookie: lasting(426),
      declared: statistics,
      guidance: cnil,
      finding: finding(13, 426),
    },
    {
      name: 'known statistics, undeclared',
      cookie: lasting(730, { name: '_ga', known: knowns.ga }),
      declared: null,
      guidance: cnil,
      finding: finding(13, 730),
    },
    {
      name: 'a choice for a year, as declared',
      cookie: lasting(365, { name: 'OptanonConsent' }),
      guidance: cnil,
      finding: finding(6, 365),
    },
    {
      name: 'a choice by what its row says',
      cookie: lasting(365),
      declared: { purpose: 'Conserve votre choix de consentement' },
      guidance: cnil,
      finding: finding(6, 365),
    },
    {
      name: 'what is left of a cookie',
      cookie: sighting({ grantedSeconds: null, remainingSeconds: 500 * DAY }),
      declared: statistics,
      guidance: cnil,
      finding: finding(13, 500, 'cnil', true),
    },
    {
      name: 'anonymous statistics, which are held to the exemption’s months by any profile',
      cookie: lasting(730),
      declared: { ...statistics, purpose: 'Statistiques anonymes' },
      guidance: neutral,
      finding: finding(13, 730, 'neutral'),
    },
  ],
);

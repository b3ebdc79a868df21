import { extendedOnVisit } from '../../../src/verdict/rules/extended-on-visit';
import { PROFILES } from '../../../src/verdict/settings';
import { DAY, sighting } from '../fixtures';
import { checkPairRule } from './check-pair';

const { cnil: guidance, neutral } = PROFILES;
const FIRST = '2026-06-01T12:00:00Z';
const AGAIN = '2026-11-20T12:00:00Z';
const declared = { category: { is: 'statistics', from: 'column' } } as const;
const renewed = (differing = {}) =>
  sighting({
    firstSetAt: FIRST,
    setAt: AGAIN,
    renewals: 3,
    grantedSeconds: 390 * DAY,
    ...differing,
  });

checkPairRule(
  extendedOnVisit,
  [
    { name: 'a cookie that was set once', cookie: renewed({ renewals: 0 }), declared, guidance },
    {
      name: 'one that was set again and ends within the limit',
      cookie: renewed({ grantedSeconds: 200 * DAY }),
      declared,
      guidance,
    },
    {
      name: 'one set again within the tolerance',
      cookie: renewed({ firstSetAt: '2026-11-19T12:00:00Z' }),
      declared,
      guidance,
    },
    {
      name: 'one whose single grant is beyond the limit, of which that is said',
      cookie: renewed({ grantedSeconds: 730 * DAY }),
      declared,
      guidance,
    },
    {
      name: 'one whose grant was not seen',
      cookie: renewed({ grantedSeconds: null }),
      declared,
      guidance,
    },
    {
      name: 'a necessary cookie',
      cookie: renewed(),
      declared: { category: { is: 'necessary', from: 'column' } },
      guidance,
    },
    { name: 'a profile without a limit', cookie: renewed(), declared, guidance: neutral },
  ],
  [
    {
      name: 'measurement whose end each visit pushes on',
      cookie: renewed(),
      declared,
      guidance,
      finding: {
        severity: 'warning',
        actual: '2027-12-15T12:00:00.000Z',
        evidence: { by: 'renewals', profile: 'cnil', months: 13, firstSetAt: FIRST, renewals: 3 },
      },
    },
    {
      name: 'a choice whose end each visit pushes on',
      cookie: renewed({ name: 'CookieConsent', grantedSeconds: 180 * DAY }),
      guidance,
      finding: {
        severity: 'warning',
        actual: '2027-05-19T12:00:00.000Z',
        evidence: { by: 'renewals', profile: 'cnil', months: 6, firstSetAt: FIRST, renewals: 3 },
      },
    },
  ],
);

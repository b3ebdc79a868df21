import type { Category } from '../../../src/charter/model';
import { purposeDiffers } from '../../../src/verdict/rules/purpose-differs';
import type { Severity } from '../../../src/verdict/report';
import { knowns, sighting, type InvalidPairCase, type PairCase } from '../fixtures';
import { checkPairRule } from './check-pair';

const CATEGORIES: Category[] = [
  'necessary',
  'functional',
  'preferences',
  'statistics',
  'marketing',
  'unclassified',
];

/** All that may be found; every other pair is no difference. */
const MILDER: [declared: Category, known: Category, Severity][] = [
  ['necessary', 'preferences', 'info'],
  ['necessary', 'statistics', 'warning'],
  ['necessary', 'marketing', 'violation'],
  ['functional', 'statistics', 'warning'],
  ['functional', 'marketing', 'warning'],
  ['preferences', 'statistics', 'warning'],
  ['preferences', 'marketing', 'warning'],
  ['statistics', 'marketing', 'warning'],
];

const pair = (is: Category, known: Category): PairCase => ({
  name: `${is} where ${known} is known`,
  cookie: sighting({ known: { ...knowns.ga, category: known } }),
  declared: { category: { is, from: 'column' } },
});

const others = CATEGORIES.flatMap((is) =>
  CATEGORIES.filter((known) => !MILDER.some(([a, b]) => a === is && b === known)).map((known) =>
    pair(is, known),
  ),
);

checkPairRule(
  purposeDiffers,
  [
    ...others,
    { name: 'no category', cookie: sighting({ known: knowns.fbp }) },
    {
      name: 'a cookie of nobody known',
      declared: { category: { is: 'necessary', from: 'column' } },
    },
    {
      name: 'a known cookie of no known category',
      cookie: sighting({
        known: { name: 'x', match: 'exact', kind: 'party', platform: 'X', organisation: 'X' },
      }),
      declared: { category: { is: 'necessary', from: 'section' } },
    },
  ],
  [
    ...MILDER.map(([is, known, severity]): InvalidPairCase => ({
      ...pair(is, known),
      finding: {
        severity,
        declared: is,
        actual: known,
        evidence: { by: 'known', platform: 'Google Analytics', controller: 'Google' },
      },
    })),
    {
      name: 'a programme’s purpose too, whoever runs it',
      cookie: sighting({
        known: { ...knowns.php, platform: 'Matomo', name: '_pk_id', category: 'statistics' },
      }),
      declared: { category: { is: 'necessary', from: 'purpose' } },
      finding: {
        severity: 'warning',
        declared: 'necessary',
        actual: 'statistics',
        evidence: { by: 'known', platform: 'Matomo' },
      },
    },
  ],
);

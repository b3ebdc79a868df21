import { describe, expect, it } from 'vitest';
import { readRetention } from '../../src/charter/meaning/retention';
import type { Category, Declaration } from '../../src/charter/model';
import type { SetUnder, Sighting, ValueShape } from '../../src/cookie/model';
import { compare } from '../../src/verdict/compare';
import { PROFILES, type ProfileName } from '../../src/verdict/settings';
import { schemaFaults } from '../schema-faults';
import {
  charter,
  DAY,
  grounds,
  holders,
  knowns,
  NOW,
  sighting,
  thirdPartySighting,
} from './fixtures';

/** What an auditor would find, and nothing more: every rule on, differences and concerns. */
interface Scenario {
  name: string;
  cookie: Sighting;
  /** A row that says everything, but for what differs; null: none. */
  row: Partial<Declaration> | null;
  profile?: ProfileName;
  rules: string[];
}

const lasting = (days: number, differing: Partial<Sighting> = {}): Sighting =>
  sighting({ grantedSeconds: days * DAY, remainingSeconds: days * DAY, ...differing });
const session = (differing: Partial<Sighting> = {}): Sighting =>
  sighting({ session: true, grantedSeconds: null, remainingSeconds: null, ...differing });
const lasts = (text: string): Partial<Declaration> => ({ retention: readRetention(text) });
const is = (category: Category): Partial<Declaration> => ({
  category: { is: category, from: 'column' },
});
const under = (choice: SetUnder['choice'], ...refused: Category[]): Partial<Sighting> => ({
  setUnder: [{ choice, at: NOW, ...(refused.length > 0 && { refused }) }],
});
const identifier: ValueShape = { length: 'long', entropy: 'high', looksLikeIdentifier: true };

/** A row that leaves nothing to ask. */
const FULL: Partial<Declaration> = {
  provider: 'Lampe',
  purpose: 'Keeps the basket',
  ...is('necessary'),
  ...lasts('30 days'),
};

const ga = (differing: Partial<Sighting> = {}) =>
  lasting(365, { name: '_ga', known: knowns.ga, ...differing });
const GA = {
  name: '_ga',
  provider: 'Google',
  purpose: 'Audience',
  ...is('statistics'),
  ...lasts('1 year'),
};
const FBP = {
  name: '_fbp',
  provider: 'Meta',
  purpose: 'Adverts',
  ...is('marketing'),
  ...lasts('3 months'),
};
const fbp = (differing: Partial<Sighting> = {}) =>
  lasting(90, { name: '_fbp', known: knowns.fbp, ...differing });
const OPTANON = { name: 'OptanonConsent', purpose: 'Remembers your choice' };

const scenarios: Scenario[] = [
  { name: 'a cookie that is as its full row says', cookie: lasting(30), row: {}, rules: [] },
  {
    name: 'a session cookie declared so (earlier tools flagged it)',
    cookie: session(),
    row: lasts('Session'),
    rules: [],
  },
  {
    name: 'a lifetime that is only rounded',
    cookie: lasting(365),
    row: lasts('12 months'),
    rules: [],
  },
  {
    name: '"1 year 2 months" (earlier tools: one year)',
    cookie: lasting(425),
    row: lasts('1 year 2 months'),
    rules: [],
  },
  { name: 'a month (earlier tools: a day)', cookie: lasting(30), row: lasts('1 month'), rules: [] },
  {
    name: 'thirteen calendar months declared as 13 months',
    cookie: lasting(397),
    row: lasts('13 mois'),
    profile: 'cnil',
    rules: [],
  },
  {
    name: 'statistics for thirteen calendar months by CNIL',
    cookie: ga({ grantedSeconds: 396 * DAY }),
    row: { ...GA, ...lasts('13 months') },
    profile: 'cnil',
    rules: [],
  },
  {
    name: 'a pattern (earlier tools compared exactly)',
    cookie: ga({ name: '_ga_Q1W2E3' }),
    row: { ...GA, name: '_ga_<ID>' },
    rules: [],
  },
  {
    name: 'declared _ga beside _gat (earlier tools: swallowed)',
    cookie: lasting(30, { name: '_gat_UA-1' }),
    row: { ...GA },
    rules: ['undeclared'],
  },
  {
    name: 'declared xxx (earlier tools: matches everything)',
    cookie: lasting(30),
    row: { name: 'xxx' },
    rules: ['undeclared'],
  },
  {
    name: 'a site of session cookies only, without a banner (earlier tools blamed it)',
    cookie: session({ name: 'theme' }),
    row: { name: 'theme', ...lasts('Session'), ...is('preferences') },
    rules: [],
  },
  {
    name: 'a tag manager’s deletion after refusal (earlier tools: a setting)',
    cookie: ga({ goneAt: NOW, ...under('accepted') }),
    row: GA,
    rules: [],
  },
  { name: 'no row', cookie: lasting(30), row: null, rules: ['undeclared'] },
  {
    name: 'no row, advertising, before a choice',
    cookie: fbp(under('before')),
    row: null,
    rules: ['undeclared', 'before-choice'],
  },
  {
    name: 'another provider',
    cookie: fbp(),
    row: { ...FBP, provider: 'Hotjar' },
    rules: ['provider-differs'],
  },
  {
    name: 'another provider by two signs',
    cookie: thirdPartySighting(holders.meta, {
      name: '_fbp',
      known: knowns.fbp,
      grantedSeconds: 90 * DAY,
    }),
    row: { ...FBP, provider: 'Hotjar' },
    rules: ['provider-differs'],
  },
  {
    name: 'an undisclosed third party',
    cookie: thirdPartySighting(holders.stranger),
    row: { party: 'first' },
    rules: ['third-party-undisclosed'],
  },
  {
    name: 'another service',
    cookie: fbp(),
    row: { ...FBP, service: 'Hotjar' },
    rules: ['service-differs'],
  },
  {
    name: 'a milder purpose',
    cookie: fbp(),
    row: { ...FBP, ...is('necessary') },
    rules: ['purpose-differs'],
  },
  {
    name: 'a stricter purpose, which is honest',
    cookie: ga(),
    row: { ...GA, ...is('marketing') },
    rules: [],
  },
  {
    name: '"functional" against preferences',
    cookie: lasting(30, { known: { ...knowns.php, category: 'preferences' } }),
    row: is('functional'),
    rules: [],
  },
  { name: 'a longer life', cookie: lasting(365), row: {}, rules: ['outlives-charter'] },
  {
    name: 'a persistent cookie declared for the session',
    cookie: lasting(30),
    row: lasts('Session'),
    rules: ['outlives-charter'],
  },
  { name: 'a shorter life', cookie: lasting(1), row: {}, rules: ['shorter-than-charter'] },
  {
    name: 'a session where a duration is declared',
    cookie: session(),
    row: {},
    rules: ['shorter-than-charter'],
  },
  {
    name: 'a snapshot of which less is left',
    cookie: sighting({ grantedSeconds: null, remainingSeconds: DAY }),
    row: {},
    rules: [],
  },
  {
    name: 'another domain',
    cookie: lasting(30),
    row: { domain: 'other.example' },
    rules: ['domain-differs'],
  },
  { name: 'consented marketing', cookie: fbp(under('accepted')), row: FBP, rules: [] },
  {
    name: 'marketing before a choice',
    cookie: fbp(under('before')),
    row: FBP,
    rules: ['before-choice'],
  },
  {
    name: 'a preference before a choice',
    cookie: lasting(30, under('before')),
    row: is('preferences'),
    rules: ['before-choice'],
  },
  {
    name: 'a necessary cookie before a choice',
    cookie: lasting(30, under('before')),
    row: {},
    rules: [],
  },
  {
    name: 'exempt statistics before a choice',
    cookie: ga(under('before')),
    row: { ...GA, purpose: 'Anonymous audience measurement' },
    rules: [],
  },
  {
    name: 'exempt statistics for two years, whatever the profile',
    cookie: ga({ grantedSeconds: 730 * DAY, ...under('before') }),
    row: { ...GA, purpose: 'Statistiques exemptées', ...lasts('2 years') },
    rules: ['outlives-guidance'],
  },
  {
    name: 'statistics after refusal',
    cookie: ga(under('refused')),
    row: GA,
    rules: ['after-refusal'],
  },
  {
    name: 'statistics where only marketing was refused',
    cookie: ga(under('mixed', 'marketing')),
    row: GA,
    rules: [],
  },
  {
    name: 'marketing where marketing was refused',
    cookie: fbp(under('mixed', 'marketing')),
    row: FBP,
    rules: ['after-refusal'],
  },
  {
    name: 'a consent cookie for a year, as declared, by CNIL',
    cookie: lasting(365, { name: 'OptanonConsent' }),
    row: { ...OPTANON, ...lasts('1 year') },
    profile: 'cnil',
    rules: ['outlives-guidance'],
  },
  {
    name: 'the same by the ICO',
    cookie: lasting(365, { name: 'OptanonConsent' }),
    row: { ...OPTANON, ...lasts('1 year') },
    profile: 'ico',
    rules: [],
  },
  {
    name: 'a consent cookie for six months by CNIL',
    cookie: lasting(182, { name: 'OptanonConsent' }),
    row: { ...OPTANON, ...lasts('6 months') },
    profile: 'cnil',
    rules: [],
  },
  {
    name: 'statistics renewed on visits by CNIL',
    cookie: ga({ firstSetAt: '2026-05-20T12:00:00Z', renewals: 4 }),
    row: GA,
    profile: 'cnil',
    rules: ['extended-on-visit'],
  },
  {
    name: 'statistics renewed on visits by nobody’s numbers',
    cookie: ga({ firstSetAt: '2026-05-20T12:00:00Z', renewals: 4 }),
    row: GA,
    rules: [],
  },
  {
    name: 'a preference kept as an identifier',
    cookie: lasting(30, { shape: identifier }),
    row: { ...is('preferences'), purpose: 'Language' },
    rules: ['identifier-for-preference'],
  },
  {
    name: 'an identifier in the basket',
    cookie: lasting(30, { shape: identifier }),
    row: {},
    rules: [],
  },
  {
    name: 'no purpose',
    cookie: lasting(30),
    row: { purpose: undefined, category: undefined },
    rules: ['unclassified'],
  },
  {
    name: 'a category in words that nobody knows, beside a purpose',
    cookie: lasting(30),
    row: { category: { text: 'Needed', is: 'unclassified', from: 'platform' } },
    rules: [],
  },
  {
    name: 'a category that is none',
    cookie: lasting(30),
    row: { category: { text: 'Unclassified', is: 'unclassified', from: 'column' } },
    rules: ['unclassified'],
  },
  {
    name: 'no duration',
    cookie: lasting(30),
    row: { retention: undefined },
    rules: ['duration-missing'],
  },
  {
    name: 'no provider',
    cookie: lasting(30),
    row: { provider: undefined },
    rules: ['provider-missing'],
  },
  {
    name: 'a session’s identifier that scripts read',
    cookie: session({ name: 'PHPSESSID', known: knowns.php }),
    row: { name: 'PHPSESSID', ...lasts('Session') },
    rules: ['unsafe-attributes'],
  },
  {
    name: 'a CSRF token that scripts are meant to read',
    cookie: session({ name: 'csrftoken' }),
    row: { name: 'csrftoken', ...lasts('Session') },
    rules: [],
  },
  {
    name: 'a parent domain’s cookie that was merely sent',
    cookie: sighting({ domain: '.lampe.example', setAt: null, setBy: null }),
    row: null,
    rules: [],
  },
  {
    name: 'three things at once',
    cookie: fbp({ grantedSeconds: 400 * DAY, ...under('refused') }),
    row: { ...FBP, provider: 'Hotjar' },
    rules: ['provider-differs', 'outlives-charter', 'after-refusal'],
  },
] as Scenario[];

/** Another row beside the one in question states everything, so that no concern is of the charter as a whole. */
function rulesOf({ cookie, row, profile = 'neutral' }: Scenario): string[] {
  const beside = { ...FULL, name: 'beside' };
  const declared = row ? [{ ...FULL, ...row }, beside] : [beside];
  const report = compare({
    ...grounds,
    charter: charter(...declared),
    sightings: [cookie],
    now: NOW,
    settings: { guidance: PROFILES[profile], setAside: [] },
  });
  expect(schemaFaults('report', report)).toEqual([]);
  return report.rows
    .filter((one) => one.cookie)
    .flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

describe('an auditor finds', () => {
  it.each(scenarios)('$name: $rules', (scenario) => {
    expect(rulesOf(scenario).toSorted()).toEqual(scenario.rules.toSorted());
  });

  it('by one scenario at least each rule of a cookie', () => {
    const told = new Set(scenarios.flatMap(({ rules }) => rules));
    expect(told.size).toBe(17);
  });
});

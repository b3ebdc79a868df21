import { describe, expect, it } from 'vitest';
import { compare } from '../../src/verdict/compare';
import { PROFILES, type Guidance, type SetAside } from '../../src/verdict/settings';
import { charter, DAY, grounds, knowns, NOW, sighting } from './fixtures';

const cookie = sighting({
  name: '_fbp',
  known: knowns.fbp,
  setUnder: [{ choice: 'before', at: NOW }],
});

/** What is said of a marketing cookie that is declared as Hotjar's. */
function judged(setAside: SetAside[], guidance: Guidance = PROFILES.neutral) {
  return compare({
    ...grounds,
    charter: charter({
      name: '_fbp',
      provider: 'Hotjar',
      purpose: 'Advertising',
      retention: { text: '30 days', kind: 'duration', seconds: 30 * DAY },
    }),
    sightings: [cookie],
    now: NOW,
    settings: { guidance, setAside },
  });
}

const settled: SetAside = {
  rule: 'provider-differs',
  site: 'www.lampe.example',
  name: '_fbp',
  reason: 'Hotjar runs it for us',
  by: 'Our DPO',
  at: NOW,
};

describe('what a person has set aside', () => {
  it('stays listed, with reason and name, and makes no mismatch', () => {
    const { rows, summary } = judged([settled]);
    expect(rows[0]?.verdict).toBe('as-declared');
    expect(rows[0]?.findings).toContainEqual(
      expect.objectContaining({
        rule: 'provider-differs',
        setAside: { reason: 'Hotjar runs it for us', by: 'Our DPO', at: NOW },
      }),
    );
    expect(summary).toMatchObject({ mismatch: 0, asDeclared: 1 });
  });

  it('is counted no more among the concerns', () => {
    expect(judged([]).summary.concerns).toBe(1);
    expect(judged([{ ...settled, rule: 'before-choice' }]).summary.concerns).toBe(0);
  });

  it.each<[string, Partial<SetAside>]>([
    ['another site', { site: 'lampe.example' }],
    ['another cookie', { name: '_fbc' }],
    ['another rule', { rule: 'undeclared' }],
    ['another domain', { domain: '.lampe.example' }],
  ])('for %s changes nothing', (_, differing) => {
    expect(judged([{ ...settled, ...differing }]).rows).toEqual(judged([]).rows);
  });

  it('leaves a cookie that no row declares unjudged, for it is not declared either', () => {
    const one = sighting({ name: 'stray' });
    const undeclared = { ...settled, rule: 'undeclared', name: 'stray' };
    const judgedBy = (setAside: SetAside[]) =>
      compare({
        ...grounds,
        charter: charter({ name: 'other' }),
        sightings: [one],
        now: NOW,
        settings: { guidance: PROFILES.neutral, setAside },
      });
    expect(judgedBy([]).rows[0]?.verdict).toBe('undeclared');
    const { rows, summary } = judgedBy([undeclared]);
    expect(rows.find(({ cookie: there }) => there)).toMatchObject({
      verdict: 'unjudged',
      findings: [{ rule: 'undeclared', setAside: { reason: 'Hotjar runs it for us' } }],
    });
    expect(summary).toMatchObject({ undeclared: 0, observed: 1 });
  });

  it('can be of one domain', () => {
    const { rows } = judged([{ ...settled, domain: 'www.lampe.example' }]);
    expect(rows[0]?.verdict).toBe('as-declared');
  });
});

describe('guidance', () => {
  const rulesBy = (severities: Guidance['severities']) =>
    judged([], { ...PROFILES.neutral, severities }).rows[0]?.findings.map(
      ({ rule, severity }) => `${rule} ${severity}`,
    );

  it('is named in the report', () => {
    expect(judged([]).profile).toBe('neutral');
    expect(judged([], PROFILES.cnil).profile).toBe('cnil');
  });

  it('weighs concerns, or leaves them out', () => {
    expect(rulesBy({})).toEqual(['before-choice violation', 'provider-differs warning']);
    expect(rulesBy({ 'before-choice': 'info' })).toEqual([
      'provider-differs warning',
      'before-choice info',
    ]);
    expect(rulesBy({ 'before-choice': 'off' })).toEqual(['provider-differs warning']);
  });

  it('never weighs differences', () => {
    expect(rulesBy({ 'provider-differs': 'off' })).toEqual(rulesBy({}));
  });
});

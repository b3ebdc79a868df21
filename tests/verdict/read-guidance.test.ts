import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_MONTHS, readGuidance } from '../../src/verdict/read-guidance';
import { RULES } from '../../src/verdict/rules';
import { PROFILES } from '../../src/verdict/settings';

const kindOf = new Map(RULES.map(({ id, kind }) => [id, kind]));

describe('stored guidance', () => {
  it.each(Object.values(PROFILES))('of $profile is that profile', (profile) => {
    expect(readGuidance(structuredClone(profile))).toEqual(profile);
  });

  it.each([undefined, null, 7, 'cnil', [], { profile: 'fcc' }, { profile: ['cnil'] }])(
    'that is %j is the neutral one',
    (stored) => expect(readGuidance(stored)).toEqual(PROFILES.neutral),
  );

  it('has limits of one’s own under one’s own name alone', () => {
    const limits = { statisticsMonths: 25, choiceMonths: 12 };
    expect(readGuidance({ profile: 'own', ...limits })).toMatchObject(limits);
    expect(readGuidance({ profile: 'cnil', ...limits })).toEqual(PROFILES.cnil);
  });

  it.each([0, -1, 1.5, '13', NaN, Infinity, {}, null])('takes %j for no limit', (months) => {
    const { statisticsMonths, choiceMonths } = readGuidance({
      profile: 'own',
      statisticsMonths: months,
      choiceMonths: months,
    });
    expect([statisticsMonths, choiceMonths]).toEqual([null, null]);
  });

  it('weighs concerns, never differences, and knows no other severity', () => {
    const severities = {
      'before-choice': 'info',
      'after-refusal': 'grave',
      undeclared: 'off',
      'no-such-rule': 'off',
    };
    expect(readGuidance({ profile: 'ico', severities }).severities).toEqual({
      'before-choice': 'info',
    });
  });

  it('never throws, and is made of nothing but what it has names for', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true });
    const shape = fc.record({
      profile: fc.oneof(fc.constantFrom('cnil', 'own', '__proto__'), anything),
      statisticsMonths: fc.oneof(fc.integer(), anything),
      choiceMonths: anything,
      severities: fc.oneof(
        fc.dictionary(
          fc.constantFrom('__proto__', 'constructor', 'unclassified', 'undeclared'),
          fc.oneof(fc.constantFrom('off', 'info'), anything),
        ),
        anything,
      ),
    });
    fc.assert(
      fc.property(fc.oneof(shape, anything), (stored) => {
        const { profile, statisticsMonths, choiceMonths, severities } = readGuidance(stored);
        expect(['neutral', 'cnil', 'ico', 'own']).toContain(profile);
        for (const months of [statisticsMonths, choiceMonths]) {
          expect(months === null || (months >= 1 && months <= MOST_MONTHS)).toBe(true);
        }
        for (const [rule, weight] of Object.entries(severities)) {
          expect(kindOf.get(rule)).toBe('concern');
          expect(['off', 'info', 'warning', 'violation']).toContain(weight);
        }
      }),
    );
  });
});

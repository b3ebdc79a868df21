import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../src/charter/model';
import type { Sighting } from '../../../src/cookie/model';
import { compare } from '../../../src/verdict/compare';
import { contradictory } from '../../../src/verdict/rules/contradictory';
import { charter, circumstances, DAY, declaration, grounds, NOW, sighting } from '../fixtures';

type Declared = Partial<Declaration>;
const is = (category: 'necessary' | 'functional' | 'preferences' | 'marketing'): Declared => ({
  category: { is: category, from: 'column' },
});
const lasts = (days: number): Declared => ({
  retention: { text: `${days} days`, kind: 'duration', seconds: days * DAY },
});
const session: Declared = { retention: { text: 'Session', kind: 'session', seconds: null } };

/** How often it is found in the rows of a charter. */
function found(declared: Declared[], sightings: Sighting[] = []): number {
  const { rows } = compare({
    ...grounds,
    charter: charter(...declared),
    sightings,
    now: NOW,
  });
  return rows.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'contradictory')
    .length;
}

describe('contradictory', () => {
  it.each<[string, Declared[]]>([
    ['one row', [is('marketing')]],
    ['the same row twice', [is('marketing'), is('marketing')]],
    ['a word that can mean the other', [is('functional'), is('preferences')]],
    ['a word that can mean the other too', [is('functional'), is('necessary')]],
    [
      'two purposes, of which each tells another category',
      [
        { category: { is: 'necessary', from: 'purpose' } },
        { category: { is: 'marketing', from: 'purpose' } },
      ],
    ],
    ['lifetimes that are only rounded', [lasts(365), lasts(395)]],
    [
      'two names',
      [
        { name: 'a', ...is('necessary') },
        { name: 'b', ...is('marketing') },
      ],
    ],
    [
      'two domains',
      [
        { domain: 'a.example', ...is('necessary') },
        { domain: 'b.example', ...is('marketing') },
      ],
    ],
    [
      'two providers',
      [
        { provider: 'A', ...is('necessary') },
        { provider: 'B', ...is('marketing') },
      ],
    ],
    [
      'a cookie and a key of web storage',
      [is('necessary'), { storage: 'local', ...is('marketing') }],
    ],
    ['a row that says nothing of it', [is('necessary'), session]],
    [
      'a pattern beside a name that it fits',
      [{ name: 'basket*', ...is('necessary') }, is('marketing')],
    ],
  ])('says nothing of %s', (_, declared) => {
    expect(found(declared)).toBe(0);
  });

  it.each<[string, Declared[]]>([
    ['two categories', [is('necessary'), is('marketing')]],
    ['two lifetimes', [lasts(1), lasts(365)]],
    ['the session and a duration', [session, lasts(30)]],
    [
      'two ways to write one notation',
      [
        { name: '_ga_*', ...is('necessary') },
        { name: '_ga_<id>', ...is('marketing') },
      ],
    ],
  ])('finds %s, in both rows', (_, declared) => {
    expect(found(declared)).toBe(2);
    expect(found(declared.toReversed())).toBe(2);
  });

  it('is told of the row that a cookie is judged by', () => {
    expect(found([is('necessary'), is('marketing')], [sighting()])).toBe(1);
  });

  it('says nothing where the browser holds two cookies of that name and domain', () => {
    const twins = [sighting(), sighting({ path: '/checkout' })];
    expect(found([session, lasts(30)], twins)).toBe(0);
  });

  it('says what the other row says, and where that is', () => {
    const [one, other] = [
      declaration(is('necessary')),
      declaration({ ...is('marketing'), line: 7 }),
    ];
    const contradictions = new Map([[one, { other, field: 'category' } as const]]);
    expect(contradictory.judge(one, { ...circumstances, contradictions })).toEqual({
      rule: 'contradictory',
      kind: 'difference',
      severity: 'warning',
      declared: 'necessary',
      actual: 'marketing',
      evidence: { by: 'declarations', field: 'category', line: 7 },
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../src/charter/model';
import type { Sighting } from '../../src/cookie/model';
import { compare } from '../../src/verdict/compare';
import type { Fit } from '../../src/verdict/report';
import { charter, grounds, knowns, NOW, sighting } from './fixtures';

/** Why the row that is chosen is. */
function fit(cookie: Sighting, ...declared: Partial<Declaration>[]): Fit | undefined {
  const report = compare({
    ...grounds,
    charter: charter(...declared),
    sightings: [cookie],
    now: NOW,
  });
  return report.rows.find((row) => row.cookie)?.fit;
}

const ga = sighting({ name: '_ga', known: knowns.ga });

describe('a row tells why its declaration is meant', () => {
  it.each<[string, Sighting, Partial<Declaration>, Fit['by']]>([
    ['its name', ga, { name: '_ga' }, ['name']],
    ['one of its names', ga, { name: '_gid, _ga' }, ['name']],
    ['a pattern', sighting({ name: '_ga_1A' }), { name: '_ga_*' }, ['pattern']],
    [
      'a known prefix',
      sighting({ name: '_hjSessionUser_1', known: knowns.hotjar }),
      { name: '_hjSessionUser' },
      ['known-prefix'],
    ],
    ['another spelling', ga, { name: 'ga' }, ['spelling']],
    ['name and domain', ga, { name: '_ga', domain: '.lampe.example' }, ['name', 'domain']],
    ['name and party', ga, { name: '_ga', party: 'first' }, ['name', 'party']],
    ['a domain that is another', ga, { name: '_ga', domain: 'other.example' }, ['name']],
  ])('%s', (_, cookie, declared, by) => {
    expect(fit(cookie, { ...declared, line: 7 })).toEqual({ notation: declared.name, line: 7, by });
  });

  it('the provider, where that tells it from its equals', () => {
    const rows = [
      { name: '_ga', provider: 'Lampe', line: 1 },
      { name: '_ga', provider: 'Google', line: 2 },
    ];
    const expected = { notation: '_ga', line: 2, by: ['name', 'provider'] };
    expect(fit(ga, ...rows)).toEqual(expected);
    expect(fit(ga, ...rows.toReversed())).toEqual(expected);
  });

  it('an undeclared cookie has none', () => {
    expect(fit(ga, { name: '_gat' })).toBeUndefined();
  });
});

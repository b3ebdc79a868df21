import { describe, expect, it } from 'vitest';
import { differencesBetween } from '../../../src/charter/differences';
import type { Charter } from '../../../src/charter/model';
import { compare } from '../../../src/verdict/compare';
import { charter, grounds, NOW } from '../fixtures';

/** What is said of a charter that was another before. */
function said(before: Charter, after: Charter) {
  const changes = differencesBetween(before, after);
  const report = compare({ ...grounds, charter: after, sightings: [], now: NOW, changes });
  return report.charter?.findings?.filter(({ rule }) => rule === 'charter-changed') ?? [];
}

const one = charter({ name: 'a', purpose: 'Basket' }, { name: 'b' });

describe('charter-changed', () => {
  it.each<[string, Charter, Charter]>([
    ['the same charter', one, one],
    ['rows in another order', one, { ...one, declarations: one.declarations.toReversed() }],
    [
      'another language of the page',
      { ...one, language: 'en' },
      { ...charter({ name: 'a', purpose: 'Panier' }), language: 'fr' },
    ],
  ])('says nothing of %s', (_, before, after) => {
    expect(said(before, after)).toEqual([]);
  });

  it('counts rows added, removed and reworded', () => {
    const after = charter({ name: 'a', purpose: 'Advertising' }, { name: 'c' }, { name: 'd' });
    expect(said(one, after)).toEqual([
      {
        rule: 'charter-changed',
        kind: 'concern',
        severity: 'info',
        evidence: { by: 'changes', added: 2, removed: 1, reworded: 1 },
      },
    ]);
  });
});

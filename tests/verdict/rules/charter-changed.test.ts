import { describe, expect, it } from 'vitest';
import { changesOfSite } from '../../../src/charter/differences';
import type { Charter } from '../../../src/charter/model';
import { compare } from '../../../src/verdict/compare';
import { charter, grounds, NOW } from '../fixtures';

/** What is said of a charter that was another when it was read before. */
function said(before: Charter, read: Charter) {
  const sources = read.sources.map((source) => ({
    ...source,
    readAt: LATER,
    sha256: 'f'.repeat(64),
  }));
  const changes = changesOfSite(before, { ...read, sources }, undefined);
  const report = compare({
    ...grounds,
    charter: read,
    sightings: [],
    now: NOW,
    ...(changes && { changes }),
  });
  return report.charter?.findings?.filter(({ rule }) => rule === 'charter-changed') ?? [];
}

const LATER = '2099-01-01T00:00:00.000Z';
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

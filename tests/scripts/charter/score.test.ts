import { describe, expect, test } from 'vitest';
import { ratesOf, scoreOf, sumOf } from '../../../scripts/charter/score';
import { scoreTable } from '../../../scripts/charter/score-table';
import type { Declaration } from '../../../src/charter/model';

const read = (name: string, more: Partial<Declaration> = {}): Declaration => ({
  name,
  source: 's',
  ...more,
});

describe('scoreOf', () => {
  test('counts names found, missed and beyond the key', () => {
    const score = scoreOf(
      [{ name: '_ga' }, { name: 'basket' }],
      [read('_ga'), read('_gid'), read('_ga')],
    );
    expect(score).toMatchObject({ found: 1, missed: ['basket'] });
    expect(score.extra.toSorted()).toEqual(['_ga', '_gid']);
    expect(ratesOf(score)).toEqual({ precision: 1 / 3, recall: 1 / 2, f1: 2 / 5 });
  });

  test('white space, quotes and escapes make no other name; case does', () => {
    const score = scoreOf(
      [{ name: '_pk_ *' }, { name: '"lang"' }, { name: 'a\\_b' }, { name: 'sid' }],
      [read('_pk_*'), read('lang'), read('a_b'), read('SID')],
    );
    expect(score).toMatchObject({ found: 3, missed: ['sid'], extra: ['SID'] });
  });

  test('a name as printed with its counter counts as well', () => {
    expect(scoreOf([{ name: 'gid', printed: 'gid:' }], [read('gid:')]).found).toBe(1);
  });

  test('what is unsure counts neither way', () => {
    const key = [{ name: 'maybe', unsure: true, purpose: 'x' }];
    for (const declarations of [[], [read('maybe')]]) {
      expect(scoreOf(key, declarations)).toMatchObject({ found: 0, missed: [], extra: [] });
    }
  });

  test('nothing expected and nothing read is perfect; anything read is not', () => {
    expect(ratesOf(scoreOf([], [])).f1).toBe(1);
    expect(ratesOf(scoreOf([], [read('x')])).f1).toBe(0);
  });

  test('fields count of those expected, missed names among them', () => {
    const score = scoreOf(
      [
        { name: 'a', provider: 'Google LLC', retention: '2 ans', purpose: 'Mesure l’audience' },
        { name: 'b', provider: 'Hotjar' },
      ],
      [
        read('a', {
          provider: 'google',
          purpose: 'Something else',
          retention: { text: '24 mois', kind: 'duration', seconds: 63_115_200 },
        }),
      ],
    );
    expect(score.fields).toMatchObject({
      provider: { expected: 2, right: 1 },
      retention: { expected: 1, right: 1 },
      purpose: { expected: 1, right: 0 },
    });
    expect(score.wrong).toEqual([{ name: 'a', field: 'purpose', expected: 'Mesure l’audience' }]);
  });

  test('of several declarations of a name the one that agrees is taken', () => {
    const score = scoreOf(
      [{ name: 'a', provider: 'Second' }],
      [read('a', { provider: 'First' }), read('a', { provider: 'Second' })],
    );
    expect(score.fields.provider).toEqual({ expected: 1, right: 1 });
    expect(score.extra).toEqual(['a']);
  });

  test('a sum counts every name the same', () => {
    const sum = sumOf([
      scoreOf([{ name: 'a' }], [read('a')]),
      scoreOf([{ name: 'b' }, { name: 'c' }], []),
    ]);
    expect(ratesOf(sum)).toMatchObject({ precision: 1, recall: 1 / 3 });
  });
});

describe('scoreTable', () => {
  test('a line a file, all together, and what was read worst', () => {
    const table = scoreTable([
      { file: 'good.html', score: scoreOf([{ name: 'a' }], [read('a')]) },
      { file: 'bad.html', score: scoreOf([{ name: 'b' }], [read('c')]) },
    ]);
    expect(table).toContain('F1 at least 0.95: 1 of 2 files');
    expect(table).toMatch(/bad\.html\s+1\s+0\.000/);
    expect(table).toContain('not read: b');
    expect(table).toContain('read beyond the key: c');
  });
});

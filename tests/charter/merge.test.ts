import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeCharters } from '../../src/charter/merge';
import type { Charter, Declaration } from '../../src/charter/model';
import { readCharter } from '../../src/charter/schema';
import { charterOf, sourceOf } from './sample-charter';

const statistics = { is: 'statistics', from: 'column', text: 'Statistics' } as const;
const year = { text: '1 year', kind: 'duration', seconds: 31_557_600 } as const;

function other(declarations: Omit<Declaration, 'source'>[], rest: Partial<Charter> = {}): Charter {
  return charterOf(declarations, { sources: [sourceOf('page', 'b')], ...rest });
}

function names({ declarations }: Charter): string[] {
  return declarations.map(({ name, source }) => `${name} of ${source}`);
}

describe('several sources in one charter', () => {
  test('each declaration knows where it came from; the scope is the union', () => {
    const merged = mergeCharters([
      charterOf([{ name: 'a' }], { language: 'fr' }),
      other([{ name: 'b' }], { title: 'Other', scope: ['tea.example', 'shop.example'] }),
    ]);
    expect(merged.title).toBe('Tea House');
    expect(merged.language).toBe('fr');
    expect(merged.scope).toEqual(['tea.example', 'shop.example']);
    expect(merged.sources.map(({ id }) => id)).toEqual(['page', 'page-2']);
    expect(names(merged)).toEqual(['a of page', 'b of page-2']);
  });

  test('the same source twice is one', () => {
    const charter = charterOf([{ name: 'a', purpose: 'Counts' }]);
    const merged = mergeCharters([charter, charter]);
    expect(merged).toEqual(charter);
  });

  test('what a person left out stays so, once, under its source’s new id', () => {
    const removed = [{ name: 'gone', source: 'page' }];
    const first = charterOf([{ name: 'a' }], { removed });
    expect(mergeCharters([first, first]).removed).toEqual(removed);
    const merged = mergeCharters([first, other([{ name: 'b' }], { removed })]);
    expect(merged.removed).toEqual([...removed, { name: 'gone', source: 'page-2' }]);
  });

  test('a declaration that says nothing more is left out', () => {
    const first = charterOf([{ name: 'a', purpose: 'Counts  “you”', retention: year }]);
    const twelve = { ...year, text: '12 months' };
    const second = other([
      { name: 'a', purpose: 'Counts "you"', retention: twelve },
      { name: 'a' },
    ]);
    expect(names(mergeCharters([first, second]))).toEqual(['a of page']);
  });

  test('one that says more takes the place of one that says less', () => {
    const merged = mergeCharters([
      charterOf([{ name: 'a', purpose: 'Counts' }]),
      other([{ name: 'a', purpose: 'Counts', category: statistics }]),
    ]);
    expect(names(merged)).toEqual(['a of page-2']);
  });

  test('different things are both kept, and neither is filled in from the other', () => {
    const merged = mergeCharters([
      charterOf([{ name: 'a', purpose: 'Counts', category: statistics }]),
      other([{ name: 'a', purpose: 'Measures', retention: year }]),
    ]);
    expect(merged.declarations).toEqual([
      { name: 'a', purpose: 'Counts', category: statistics, source: 'page' },
      { name: 'a', purpose: 'Measures', retention: year, source: 'page-2' },
    ]);
  });

  test('one name at two domains or in two storages is two', () => {
    const merged = mergeCharters([
      charterOf([{ name: 'a', domain: 'tea.example' }]),
      other([
        { name: 'a', domain: 'b.example' },
        { name: 'a', domain: 'TEA.example', storage: 'local' },
      ]),
    ]);
    expect(merged.declarations).toHaveLength(3);
  });

  test('one charter may say a thing twice', () => {
    const twice = [{ name: 'a' }, { name: 'a' }];
    expect(mergeCharters([charterOf(twice), other([])]).declarations).toHaveLength(2);
  });

  test('a declaration of a source that is not there is left out', () => {
    const stray = charterOf([{ name: 'a' }], { sources: [] });
    expect(mergeCharters([other([{ name: 'b' }]), stray]).declarations).toHaveLength(1);
  });
});

test('whatever is merged is a charter of the schema, and merging it again changes nothing', () => {
  const declaration = fc.record(
    {
      name: fc.constantFrom('a', 'b', '__proto__', 'c*'),
      purpose: fc.constantFrom('', 'Counts', 'Counts  ', 'Measures'),
      domain: fc.constantFrom('tea.example', 'b.example'),
      category: fc.constant(statistics),
      retention: fc.constant(year),
    },
    { requiredKeys: ['name'] },
  );
  const charter = fc
    .tuple(fc.array(declaration), fc.constantFrom('a', 'b', 'c'))
    .map(([declarations, digit]) =>
      charterOf(declarations, { sources: [sourceOf('page', digit)] }),
    );
  fc.assert(
    fc.property(charter, fc.array(charter, { maxLength: 4 }), (first, rest) => {
      const merged = mergeCharters([first, ...rest]);
      expect(readCharter(merged)).toEqual(merged);
      expect(mergeCharters([merged])).toEqual(merged);
    }),
  );
});

test('too much is cut, and it is said', () => {
  const many = Array.from({ length: 15_000 }, (_, index) => ({ name: `n${index}` }));
  const more = many.map(({ name }) => ({ name: `m${name}` }));
  const merged = mergeCharters([charterOf(many), other(more)]);
  expect(merged.declarations).toHaveLength(20_000);
  expect(merged.unread).toEqual([{ where: '', text: '', why: 'cut' }]);
});

test('thousands of declarations of one cookie take no time of their square', () => {
  const same = Array.from({ length: 10_000 }, (_, index) => ({ name: 'a', purpose: `p${index}` }));
  const merged = mergeCharters([charterOf(same), other(same)]);
  expect(merged.declarations.length).toBeGreaterThan(10_000);
});

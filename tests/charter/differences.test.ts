import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesOfSite, differencesBetween } from '../../src/charter/differences';
import { withEdit, type CharterEdit } from '../../src/charter/edit';
import type { Declaration } from '../../src/charter/model';
import { charterOf, sourceOf } from './sample-charter';

type Row = Omit<Declaration, 'source'>;

/** What changed, in short: `+` added, `-` removed, `~` reworded. */
function changes(before: Row[], after: Row[]): string[] {
  const { added, removed, reworded } = differencesBetween(charterOf(before), charterOf(after));
  return [
    ...added.map(({ name }) => `+${name}`),
    ...removed.map(({ name }) => `-${name}`),
    ...reworded.map(({ after: { name }, fields }) => `~${name}: ${fields.join(', ')}`),
  ];
}

describe('a re-read', () => {
  test('of the same page shows nothing, in whatever order', () => {
    const rows = [{ name: 'a', purpose: 'Counts' }, { name: 'b' }, { name: 'a', purpose: 'Else' }];
    expect(changes(rows, rows.toReversed())).toEqual([]);
  });

  test('shows what was added, removed and reworded', () => {
    expect(
      changes(
        [{ name: 'a', purpose: 'Counts' }, { name: 'b' }],
        [{ name: 'c' }, { name: 'a', purpose: 'Counts visits', provider: 'Tea House' }],
      ),
    ).toEqual(['+c', '-b', '~a: provider, purpose']);
  });

  test('takes white space and the kind of quotes for nothing', () => {
    expect(
      changes(
        [{ name: 'a', purpose: 'Keeps the “choice” of\n l’utilisateur' }],
        [{ name: 'a', purpose: " Keeps the « choice » of l'utilisateur" }],
      ),
    ).toEqual([]);
  });

  test('pairs rows of one name by their domain', () => {
    expect(
      changes(
        [
          { name: 'a', domain: 'x.example', purpose: 'X' },
          { name: 'a', domain: 'y.example', purpose: 'Y' },
        ],
        [
          { name: 'a', domain: 'y.example', purpose: 'Y2' },
          { name: 'a', domain: 'x.example', purpose: 'X' },
        ],
      ),
    ).toEqual(['~a: purpose']);
  });

  test('another domain of the same name is a rewording', () => {
    expect(changes([{ name: 'a', domain: 'x.example' }], [{ name: 'a' }])).toEqual(['~a: domain']);
  });

  test('what a reader understood is no change of the page', () => {
    const before: Row = {
      name: 'a',
      retention: { text: '1 yr', kind: 'unknown', seconds: null },
      category: { is: 'statistics', from: 'purpose' },
    };
    const after: Row = {
      name: 'a',
      retention: { text: '1 yr', kind: 'duration', seconds: 31_557_600 },
      category: { is: 'marketing', from: 'purpose' },
    };
    expect(changes([before], [after])).toEqual([]);
  });
});

describe('languages', () => {
  test.each([
    ['fr', 'en', true],
    ['fr', 'fr-FR', false],
    ['pt_BR', 'pt', false],
    [undefined, 'en', false],
  ])('%s then %s', (before, after, otherLanguage) => {
    const one = charterOf([{ name: 'a' }], before ? { language: before } : {});
    const two = charterOf([{ name: 'b' }], { language: after });
    const found = differencesBetween(one, two);
    expect(found.otherLanguage).toBe(otherLanguage);
    expect(found.added.length).toBe(otherLanguage ? 0 : 1);
  });
});

describe('what the site changed', () => {
  const rows = [
    { name: 'a', purpose: 'Counts' },
    { name: 'b', purpose: 'Keeps' },
    { name: 'c', purpose: 'Shows' },
  ];
  const saved = charterOf(rows);
  const edits: CharterEdit[] = [
    { what: 'drop', at: 2 },
    { what: 'text', at: 1, field: 'name', text: 'renamed' },
    { what: 'text', at: 0, field: 'purpose', text: 'Counts visits' },
    { what: 'add' },
    { what: 'text', at: 2, field: 'name', text: 'mine' },
  ];
  const edited = edits.reduce(withEdit, saved);
  const readAgain = (now: Row[]) =>
    charterOf(now, { sources: [{ ...sourceOf('page', 'b'), readAt: '2026-02-02T03:04:05Z' }] });

  test('is none of what a person edited before', () => {
    expect(changesOfSite(edited, readAgain(rows), undefined)).toEqual({
      added: 0,
      removed: 0,
      reworded: 0,
    });
  });

  test('is told beside what a person edited', () => {
    const [a, b] = rows as [Row, Row];
    const now = readAgain([a, { ...b, provider: 'Tea House' }, { name: 'd' }]);
    // Whether what was edited is reworded too is not known any more.
    expect(changesOfSite(edited, now, undefined)).toEqual({ added: 1, removed: 1, reworded: 0 });
    expect(changesOfSite(saved, now, undefined)).toEqual({ added: 1, removed: 1, reworded: 1 });
  });

  test('is none of what a person leaves out as it is read again', () => {
    const now = withEdit(readAgain(rows), { what: 'drop', at: 0 });
    expect(changesOfSite(saved, now, undefined)).toMatchObject({ added: 0, removed: 0 });
  });
});

test('every declaration is accounted for once', () => {
  const row = fc.record(
    { name: fc.constantFrom('a', 'b', '__proto__'), purpose: fc.constantFrom('x', 'y', 'z') },
    { requiredKeys: ['name'] },
  );
  fc.assert(
    fc.property(fc.array(row), fc.array(row), (before, after) => {
      const found = differencesBetween(charterOf(before), charterOf(after));
      expect(before.length - found.removed.length).toBe(after.length - found.added.length);
      expect(found.reworded.length).toBeLessThanOrEqual(after.length - found.added.length);
    }),
  );
});

test('twenty thousand rows of one name', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => ({ name: 'a', purpose: `p${index}` }));
  expect(changes(rows, rows.toReversed())).toEqual([]);
});

import { expect, test } from 'vitest';
import { gridsOfJson } from '../../../src/charter/machine/json';
import { readGrids } from '../../../src/charter/read';
import { rowsOf } from './rows';

const charter = {
  version: 1,
  title: 'Tea House',
  scope: ['tea.example'],
  sources: [{ id: 'page', kind: 'page', readAt: '2026-01-02T03:04:05Z', sha256: 'a'.repeat(64) }],
  declarations: [
    {
      name: 'basket',
      provider: 'Tea House',
      category: { is: 'necessary', from: 'platform' },
      retention: { text: '2 years', kind: 'duration', seconds: 63_115_200 },
      party: 'first',
      storage: 'local',
      source: 'page',
      line: 4,
    },
  ],
  unread: [],
};

test('our own Charter JSON', () => {
  const { format, grids } = gridsOfJson(charter);
  expect(format).toBe('charter');
  expect(rowsOf(grids)).toEqual([
    {
      name: 'basket',
      provider: 'Tea House',
      category: 'necessary',
      retention: '2 years',
      party: 'first',
      storage: 'local storage',
    },
  ]);
});

test('what a person edited of it is known of each row', () => {
  const edits = { edited: 'changed', nameRead: 'cart' };
  const declarations = charter.declarations.map((one) => ({ ...one, ...edits }));
  const { grids } = gridsOfJson({ ...charter, declarations });
  const [declared] = readGrids(grids, 'file').declarations;
  expect(declared).toMatchObject({ name: 'basket', ...edits });
  expect(rowsOf(grids)[0]).not.toHaveProperty('edited');
});

test('a charter that is broken is told to be, and taken for no other format', () => {
  const { format, grids, unread } = gridsOfJson({ ...charter, title: '' });
  expect(format).toBe('charter');
  expect(grids.flatMap(({ rows }) => rows)).toEqual([]);
  expect(unread).toEqual([{ where: 'title', text: 'must not be empty', why: 'malformed' }]);
});

import { expect, test } from 'vitest';
import { gridsOfJson } from '../../../src/charter/machine/json';
import { rowsOf } from './rows';

const entry = {
  category: 'Analytics',
  cookie: 'seen_',
  domain: 'tea.example',
  description: 'Counts',
  retentionPeriod: '2 years',
  dataController: 'Tea House',
  wildcardMatch: '1',
};

const row = {
  name: 'seen_*',
  provider: 'Tea House',
  domain: 'tea.example',
  purpose: 'Counts',
  category: 'Analytics',
  retention: '2 years',
};

test('entries by platform: a wildcard is a beginning', () => {
  const { format, grids, unread } = gridsOfJson({
    'Tea Counter': [entry, { ...entry, wildcardMatch: '0' }, {}],
    __proto__: null,
  });
  expect(format).toBe('cookie-database');
  expect(rowsOf(grids)).toEqual([
    { ...row, service: 'Tea Counter' },
    { ...row, service: 'Tea Counter', name: 'seen_' },
  ]);
  expect(unread.map(({ where }) => where)).toEqual(['Tea Counter[2]']);
});

test('a list of entries that name their platform', () => {
  const { grids } = gridsOfJson([{ ...entry, platform: 'Tea Counter' }]);
  expect(rowsOf(grids)).toEqual([{ ...row, service: 'Tea Counter' }]);
});

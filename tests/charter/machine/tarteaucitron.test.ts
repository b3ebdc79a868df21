import { expect, test } from 'vitest';
import { gridsOfJson } from '../../../src/charter/machine/json';
import { rowsOf } from './rows';

const counter = {
  key: 'counter',
  type: 'analytic',
  name: 'Tea Counter',
  uri: 'https://counter.example/privacy',
  needConsent: true,
  cookies: ['seen', 'seen2', null],
};
const films = { key: 'films', type: 'video', name: 'Films', needConsent: true, cookies: ['film'] };

test('services in use, with the titles of their types', () => {
  const { format, grids, unread } = gridsOfJson({
    services: { counter, films, broken: 7 },
    lang: { analytic: { title: 'Mesure d’audience' } },
  });
  expect(format).toBe('tarteaucitron');
  expect(rowsOf(grids)).toEqual([
    { name: 'seen', category: 'Mesure d’audience', service: 'Tea Counter' },
    { name: 'seen2', category: 'Mesure d’audience', service: 'Tea Counter' },
    { name: 'film', category: 'video', service: 'Films' },
  ]);
  expect(unread).toEqual([
    { where: 'services.counter.cookies[2]', text: 'null', why: 'malformed' },
  ]);
});

test('a service by itself', () => {
  expect(rowsOf(gridsOfJson([films, counter]).grids).map(({ name }) => name)).toEqual([
    'film',
    'seen',
    'seen2',
  ]);
});

import { expect, test } from 'vitest';
import { gridsOfJson } from '../../../src/charter/machine/json';
import { rowsOf } from './rows';

test('the cookie policy among its documents', () => {
  const { format, grids, unread } = gridsOfJson({
    documents: [
      { name: 'Privacy Policy', content: [] },
      {
        name: 'Cookie Policy',
        cookies: {
          essential: [
            {
              name: 'basket',
              category: 'essential',
              tracker_type: 'http_cookie',
              domain: 'tea.example',
              en_us: 'Keeps the basket.',
              service: 'Tea House',
              expire: 'session',
            },
          ],
          analytics: [{ domain: 'tea.example' }],
          advertising: null,
        },
      },
    ],
  });
  expect(format).toBe('termly');
  expect(rowsOf(grids)).toEqual([
    {
      name: 'basket',
      service: 'Tea House',
      domain: 'tea.example',
      purpose: 'Keeps the basket.',
      category: 'Essential',
      retention: 'session',
      storage: 'http cookie',
    },
  ]);
  expect(unread).toEqual([{ where: 'cookies.analytics[0]', text: '{…}', why: 'malformed' }]);
});

import { describe, expect, test } from 'vitest';
import { gridsOfJson } from '../../../src/charter/machine/json';
import { gridsOfSource } from '../../../src/charter/machine/source';
import { rowsOf } from './rows';

const tables = {
  cookieTableNecessary: [
    ['basket', '.tea.example', 'Keeps the basket', 'Session', 'HTTP', '1', '', 'tea.example'],
  ],
  cookieTablePreference: null,
  cookieTableStatistics: [
    ['seen', 'tea.example<br/>shop.tea.example', 'Counts &amp; counts', '2 years', 'HTML', '2'],
  ],
  cookieTableAdvertising: [
    [
      'ads',
      'Loud Ads',
      'Follows <a href="#">you</a>',
      '3 måneder',
      'Pixel',
      '5',
      '',
      'ads.example',
    ],
  ],
};

const rows = [
  {
    name: 'basket',
    domain: '.tea.example',
    purpose: 'Keeps the basket',
    category: 'Necessary',
    retention: 'Session',
    storage: 'HTTP Cookie',
  },
  {
    name: 'seen',
    domain: 'tea.example, shop.tea.example',
    purpose: 'Counts & counts',
    category: 'Statistics',
    retention: '2 years',
    storage: 'HTML Local Storage',
  },
  {
    name: 'ads',
    provider: 'Loud Ads',
    domain: 'ads.example',
    purpose: 'Follows you',
    category: 'Marketing',
    retention: '3 måneder',
    storage: 'Pixel Tracker',
  },
];

describe('Cookiebot', () => {
  test('tables as its dialog keeps them', () => {
    const { format, grids, unread } = gridsOfJson(tables);
    expect(format).toBe('cookiebot');
    expect(rowsOf(grids)).toEqual(rows);
    expect(grids.map(({ trail }) => trail)).toEqual([['Necessary'], ['Statistics'], ['Marketing']]);
    expect(unread).toEqual([]);
  });

  test('tables as its script writes them', () => {
    const script = Object.entries(tables)
      .map(([key, table]) => `CookieConsentDialog.${key} = ${JSON.stringify(table)};`)
      .join('\n');
    const source = `var CookieConsentDialog=CookieConsentDialog||{};${script}if(a[0]){b("]")}`;
    expect(rowsOf(gridsOfSource(source).grids)).toEqual(rows);
  });

  test('a row that names nothing is said', () => {
    const { unread } = gridsOfJson({ cookieTableNecessary: [['a'], 'b', [null, 'c']] });
    expect(unread).toEqual([
      { where: 'cookieTableNecessary[1]', text: 'b', why: 'malformed' },
      { where: 'cookieTableNecessary[2]', text: '[…]', why: 'malformed' },
    ]);
  });
});

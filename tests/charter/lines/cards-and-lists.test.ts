import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/charter/grid';
import { gridsOfBlocks } from '../../../src/charter/lines/grids';
import { cellsIn, gridsIn } from './read-text';

describe('cards', () => {
  test('one label a line, a label that is repeated adds to its value', () => {
    expect(
      gridsIn(`
        Name: shop_cart
        Purpose: Keeps the cart.
        Purpose: Keeps it for long.
        Expires: 1 year
        Name: shop_id
        Purpose: Counts visits.
        Expires: 2 years
      `)[0]?.rows.map(({ cells }) => cells),
    ).toEqual([
      ['name', 'purpose', 'retention'],
      ['shop_cart', 'Keeps the cart.\nKeeps it for long.', '1 year'],
      ['shop_id', 'Counts visits.', '2 years'],
    ]);
  });

  test('several labels a line, and a provider in brackets', () => {
    expect(
      cellsIn('Nom : shop_id (Compteur) ; Finalité : Compte les visites. ; Durée : 2 ans.'),
    ).toEqual([['shop_id', 'Compteur', 'Compte les visites.', '2 ans']]);
  });

  test('labels with nothing but a space before them', () => {
    expect(
      cellsIn('Name: shop_cart Provider: Shop Purpose: Keeps the cart Expiry: 2 days'),
    ).toEqual([['shop_cart', 'Shop', 'Keeps the cart', '2 days']]);
  });

  test('sections with names for headings', () => {
    expect(
      cellsIn(
        '# Cookies\n## shop_cart\nKeeps the cart. It expires after 2 days.\n## Contact\nWrite to us.',
      ),
    ).toEqual([['shop_cart', 'Keeps the cart. It expires after 2 days.', '2 days']]);
  });

  test('the name above its labels', () => {
    expect(cellsIn('shop_cart\nZweck: Merkt sich den Korb.\nSpeicherdauer: 1 Jahr')).toEqual([
      ['shop_cart', 'Merkt sich den Korb.', '1 Jahr'],
    ]);
  });

  test('the name above what it is for, which has no label, below its provider', () => {
    const dialog = `
      Tea Counter, Ltd. 2
      Learn more about this provider
      cup_count
      Counts the cups of a visit.
      Maximum Storage Duration: 1 day
      Type: HTTP Cookie
      kettle
      Remembers how hot it was.
      Maximum Storage Duration: Session
      Type: Pixel Tracker
      Saucer 1 Learn more about this provider
      saucer_id
      Counts the saucers of a visit.
      Maximum Storage Duration: 2 days
    `;
    expect(gridsIn(dialog).map(({ common }) => common)).toEqual([
      { provider: 'Tea Counter, Ltd.' },
      { provider: 'Saucer' },
    ]);
    expect(cellsIn(dialog)).toEqual([
      ['cup_count', 'Counts the cups of a visit.', '1 day', 'HTTP Cookie'],
      ['kettle', 'Remembers how hot it was.', 'Session', 'Pixel Tracker'],
      ['saucer_id', 'Counts the saucers of a visit.', '2 days'],
    ]);
  });

  test('a word above a paragraph is no name where nothing else says so', () => {
    expect(cellsIn('Kettle\nRemembers how hot it was.\nDuration: 2 days\nColour: red')).toEqual([]);
  });

  test('entries as data is written', () => {
    expect(
      cellsIn('- name: shop_cart\n  purpose: Keeps the cart\n- name: shop_id\n  purpose: Counts'),
    ).toEqual([
      ['shop_cart', 'Keeps the cart'],
      ['shop_id', 'Counts'],
    ]);
  });

  test('labels that are headings, below the service and its category', () => {
    const headed = (...lines: [text: string, level?: number][]): Block[] =>
      lines.map(([text, level], at) => ({ line: at + 1, text, ...(level && { level }) }));
    const { grids } = gridsOfBlocks(
      headed(
        ['Cookies', 2],
        ['Mapping', 3],
        ['Statistics', 4],
        ['Name', 5],
        ['map_id'],
        ['Expires', 5],
        ['1 year'],
      ),
    );
    expect(grids).toHaveLength(1);
    expect(grids[0]).toMatchObject({
      trail: ['Cookies', 'Mapping', 'Statistics'],
      common: { service: 'Mapping' },
      rows: [{ isHeading: true }, { cells: ['map_id', '1 year'] }],
    });
  });

  test('labels of something else are no card', () => {
    expect(gridsIn('Purpose: to answer you\nLegal basis: consent\nStorage: six months')).toEqual(
      [],
    );
    expect(gridsIn('Name: Jane Doe\nE-mail: jane@shop.example')).toEqual([]);
  });
});

describe('what is said once above a table', () => {
  test('is said of all its rows', () => {
    expect(
      gridsIn('Provider: Counter Ltd\nConsent: needed\nName\tPurpose\nshop_id\tCounts')[0]?.common,
    ).toEqual({
      provider: 'Counter Ltd',
    });
  });

  test('but not of a table that comes later', () => {
    const grids = gridsIn(
      'Provider: Counter Ltd\nThis is said of something else.\nName\tPurpose\nshop_id\tCounts',
    );
    expect(grids[0]?.common).toBeUndefined();
  });
});

describe('lists', () => {
  test.each([
    ['- shop_cart: keeps the cart', ['shop_cart', 'keeps the cart', '', '']],
    [
      '- "consent" – remembers the answer (13 months)',
      ['consent', 'remembers the answer (13 months)', '13 months', ''],
    ],
    [
      '- shop_cart – Shop – keeps the cart – 30 days',
      ['shop_cart', 'keeps the cart', '30 days', 'Shop'],
    ],
    ['- shop_cart (1 year)', ['shop_cart', '', '1 year', '']],
    ['- shop_cart: 1 year', ['shop_cart', '', '1 year', '']],
    [
      '- shop_a, shop_b and shop_c are cookies set by Counter.',
      ['shop_a, shop_b and shop_c', '', '', 'Counter'],
    ],
  ])('%s', (line, cells) => {
    expect(cellsIn(`We use the following cookies:\n${line}`)).toEqual([cells]);
  });

  test('of other things declare nothing', () => {
    expect(
      gridsIn('How to delete cookies:\n- Chrome: open the settings\n- Firefox: open the menu'),
    ).toEqual([]);
    expect(
      gridsIn('Kinds of cookies:\n- **Necessary cookies:** they are needed\n- **Others:** not'),
    ).toEqual([]);
  });
});

describe('names in running text', () => {
  test.each([
    ['We use these cookies: shop_session (24h), locale (30 days).', ['shop_session', 'locale']],
    ['We set a cookie named “visitor” when you come back.', ['visitor']],
    ['Le cookie « shop_id » compte les visites.', ['shop_id']],
    ['The cookie `shop_id` counts visits, `shop_day` days.', ['shop_id', 'shop_day']],
    ['The cookie shop_id counts visits.', ['shop_id']],
    [
      'The cookies shop_id, shop_day and shop_week count visits.',
      ['shop_id', 'shop_day', 'shop_week'],
    ],
  ])('%s', (text, names) => {
    expect(cellsIn(text).map(([name]) => name)).toEqual(names);
  });

  test.each([
    'Websites use technologies such as "cookies" and "pixel tags".',
    'We know “session” cookies and “persistent” cookies.',
    'In Firefox (version 102) choose Settings, then Cookies.',
    'The attribute `HttpOnly` of a cookie keeps scripts away from it.',
    'Write to the data protection officer (response within 30 days).',
  ])('none in: %s', (text) => {
    expect(cellsIn(text)).toEqual([]);
  });

  test('of several names in a paragraph each has the lifetime that stands before the next', () => {
    expect(
      cellsIn(
        'We use a cookie named "cup_id" to keep your cup. It lasts 14 days. The cookie cup_size is read with cup_id and expires after 1 year.',
      ),
    ).toEqual([
      ['cup_id', 'to keep your cup', '14 days'],
      ['cup_size', 'is read with cup_id and expires after 1 year', ''],
    ]);
  });

  test.each([
    [
      'Two cookies named “STEUER” and “RUDER” keep you logged in.',
      ['keep you logged in', 'keep you logged in'],
    ],
    [
      'We set the cookies cup_id, cup_day and cup_size to count visits.',
      ['to count visits', 'to count visits', 'to count visits'],
    ],
    [
      'The cookie `cup_id` counts all visits, `cup_day` counts the days.',
      ['counts all visits', 'counts the days'],
    ],
    ['We use the cookies cup_id and cup_day.', ['', '']],
    ['The cookie `cup_id` lasts 14 days, `cup_day` expires after 1 day.', ['', '']],
    ['The cookie `cup_id` is read with `cup_day` as you pay.', ['', 'as you pay']],
  ])('what a sentence says of several names: %s', (text, purposes) => {
    expect(cellsIn(text).map(([, purpose]) => purpose)).toEqual(purposes);
  });

  test('a lifetime and a purpose in the same paragraph are the name’s', () => {
    expect(
      cellsIn(
        'We use a cookie (named “PHPSESSID”) to process your order. It is deleted when you close your browser.',
      ),
    ).toEqual([
      ['PHPSESSID', 'to process your order', 'It is deleted when you close your browser'],
    ]);
  });
});

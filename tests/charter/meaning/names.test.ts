import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyString } from './any-string';
import { looksLikeName, namesInCell } from '../../../src/charter/meaning/names';

describe('the names of a cell', () => {
  test.each<[string, string[]]>([
    ['_ga', ['_ga']],
    ['NID, SID / HSID', ['NID', 'SID', 'HSID']],
    ['_hjSessionUser; _hjid', ['_hjSessionUser', '_hjid']],
    ['_ga\n_gid\n\n_gat', ['_ga', '_gid', '_gat']],
    ['utma / utmb / utmc', ['utma', 'utmb', 'utmc']],
    ['_ga/_gid', ['_ga', '_gid']],
    ['_ga _gid', ['_ga', '_gid']],
    ['_ga | _gid', ['_ga', '_gid']],
    ['• _ga • _gid', ['_ga', '_gid']],
    ['_ga, _gid, _ga', ['_ga', '_gid']],
    ...[
      'and',
      'et',
      'und',
      'y',
      'e',
      'en',
      'och',
      'og',
      'ja',
      'και',
      'a',
      'i',
      'és',
      'și',
      'oraz',
    ].map((word): [string, string[]] => [`_ga, _gid ${word} _gat`, ['_ga', '_gid', '_gat']]),
    ['_ga, _gid and _gat.', ['_ga', '_gid', '_gat']],
    ['basket_id, _pk_ * and the like', ['basket_id', '_pk_*']],
    ['_ga etc.', ['_ga']],
    ['"_ga" "_gid"', ['_ga', '_gid']],
    ['Example Analytics: _ga, _gid', ['_ga', '_gid']],
    ['Example Analytics (_ga, _gid)', ['_ga', '_gid']],
    ['_gat (or _dc_gtm_<id>)', ['_gat', '_dc_gtm_<id>']],
    ['_ga\n(Example Analytics)', ['_ga']],
    ['uid, uidr (exampleScore)', ['uid', 'uidr']],
  ])('%j', (cell, names) => expect(namesInCell(cell)).toEqual(names));

  test.each([
    ['gid:', 'gid'],
    ['_ga¹', '_ga'],
    ['_ga†', '_ga'],
    ['_ga(1)', '_ga'],
    ['_ga *1', '_ga'],
    ['_ga [1]', '_ga'],
    ['sessionid *', 'sessionid'],
    ['CookieConsent [x4]', 'CookieConsent'],
    ['basket (x2)', 'basket'],
    ['basket_id (Example Shops)', 'basket_id'],
    ['`_ga`', '_ga'],
    ['**_ga**', '_ga'],
    ['\\_ga\\_\\*', '_ga_*'],
    ['[_ga](https://shop.example/ga)', '_ga'],
    ['<code>_ga</code>', '_ga'],
    ['_ga_&lt;id&gt;', '_ga_<id>'],
    ['“_ga”', '_ga'],
    ['« _ga »', '_ga'],
    ['- _ga', '_ga'],
    ['1. _ga', '_ga'],
    ['_ga\u200b', '_ga'],
  ])('%j without what is printed around it', (cell, name) =>
    expect(namesInCell(cell)).toEqual([name]),
  );

  test.each([
    '_ga_<container id, or another>',
    '_BEAMER_USER_ID_{product ID}',
    'any cookie starting with "_hs"',
    'alle Cookies, die mit "_pk" beginnen',
    'shop/1p-list/#',
    'shop-store:https://shop.example',
    'e_1^Event|visit^Action|***',
    'items[0]',
    'AMCV_###@AdobeOrg',
    '__Secure-*',
    '*_fbm_',
    '/^_pk_.*$/',
    '/^wp\\.[a-z]+$/',
    'crisp/domain-detect/1605881209003',
    '__proto__',
  ])('%j stays whole', (cell) => expect(namesInCell(cell)).toEqual([cell]));

  test('a name broken over lines is joined where the pieces say so', () => {
    expect(namesInCell('temp_appointmen\nt_id')).toEqual(['temp_appointment_id']);
    expect(namesInCell('shop_visitor_<vis\nitor>_id')).toEqual(['shop_visitor_<visitor>_id']);
    expect(namesInCell('basket_id\nshop_sid')).toEqual(['basket_id', 'shop_sid']);
  });

  test('words are one entry', () => {
    expect(namesInCell('Session cookies')).toEqual(['Session cookies']);
    expect(namesInCell('')).toEqual([]);
    expect(namesInCell('—')).toEqual([]);
  });
});

test.each([
  ['_ga', 'certain'],
  ['sessionId', 'certain'],
  ['PHPSESSID', 'certain'],
  ['XSRF-TOKEN', 'certain'],
  ['_pk_<app id>', 'certain'],
  ['wp-settings-1', 'certain'],
  ['any cookie starting with "_hs"', 'certain'],
  ['_ga, _gid', 'certain'],
  ['.AspNetCore.Session', 'certain'],
  ['locale', 'possible'],
  ['sessão', 'possible'],
  ['lang', 'possible'],
  ['NID', 'possible'],
  ['uid, _ga', 'possible'],
  ['mp_(token)_shop', 'certain'],
  ['Name: _ga', 'no'],
  ['_ga: 2 years', 'no'],
  ['Session cookies', 'no'],
  ['Cookies tiers', 'no'],
  ['cookies', 'no'],
  ['Third-party', 'no'],
  ['www.shop.example', 'no'],
  ['https://shop.example/privacy', 'no'],
  ['jo@shop.example', 'no'],
  ['13', 'no'],
  ['—', 'no'],
  ['', 'no'],
  ['We use cookies, and you may refuse them.', 'no'],
])('%j can be a name: %s', (text, grade) => expect(looksLikeName(text)).toBe(grade));

const anyCell = fc.oneof(
  anyString,
  fc
    .array(
      fc.constantFrom(
        '_ga',
        'uid',
        ',',
        ';',
        ' / ',
        '/',
        '\n',
        ' ',
        'och',
        '<',
        '>',
        '{id}',
        '(',
        ')',
        '[x4]',
        '*',
        '¹',
        '`',
        '\\_',
        '**',
        ':',
        '"',
        '.',
        'starting with ',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

test('any cell has names of its own characters, and they are whole', () => {
  fc.assert(
    fc.property(anyCell, (cell) => {
      for (const name of namesInCell(cell)) {
        expect(name).toBe(name.trim());
        expect(name).not.toBe('');
        expect(name).not.toContain('\n');
      }
      expect(['certain', 'possible', 'no']).toContain(looksLikeName(cell));
    }),
  );
});

test.each([
  'a,',
  '_ga ',
  '<',
  '(',
  '[x',
  '/a',
  '\n_',
  '_ga och ',
  '`',
  '**a',
  '_a\n',
  'a (',
  '“',
  '\\',
  ' x1',
  ', ',
])('comes to an end with %j over and over', (piece) => {
  const cell = piece.repeat(100_000);
  expect(namesInCell(cell).join('').length).toBeLessThanOrEqual(cell.length);
  expect(['certain', 'possible', 'no']).toContain(looksLikeName(cell));
});

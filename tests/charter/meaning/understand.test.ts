import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyString } from './any-string';
import type { Column, Grid } from '../../../src/charter/grid';
import { understandGrid } from '../../../src/charter/meaning/understand';

/** A grid of rows written with `|` between cells; the first line of the source is 1. */
function grid(rows: string, more: Partial<Grid> = {}): Grid {
  return {
    trail: [],
    rows: rows
      .split('\n')
      .map((row) => row.trim())
      .filter(Boolean)
      .map((row, at) => ({ line: at + 1, cells: row.split('|').map(cellOf) })),
    ...more,
  };
}

function cellOf(text: string): string {
  return text.trim().replaceAll('⏎', '\n');
}

function declarations(rows: string, more?: Partial<Grid>) {
  return understandGrid(grid(rows, more)).rows.flatMap((row) => row.declarations);
}

function names(rows: string, more?: Partial<Grid>): string[] {
  return declarations(rows, more).map(({ name }) => name);
}

describe('columns', () => {
  test('by their headings, in any order', () => {
    const read = understandGrid(
      grid(`
        Finalité | Nom du cookie | Durée de conservation | Fournisseur
        Mesurer combien de personnes viennent nous voir | _pk_id.1.fe2a | 13 mois | Matomo`),
    );
    expect(read.columns).toEqual(['purpose', 'name', 'retention', 'provider']);
    expect(read.decidedBy).toEqual(['heading', 'heading', 'heading', 'heading']);
    expect(read.rows[0]?.declarations).toMatchObject([
      { name: '_pk_id.1.fe2a', provider: 'Matomo', retention: { kind: 'duration' }, line: 2 },
    ]);
  });

  test('by their cells, where nobody wrote headings', () => {
    const read = understandGrid(
      grid(`
        _ga | Google | Counts the visitors of our shop and what they look at | 2 years
        basket_id | Shop | Keeps what you put into the basket until you come back | 30 days
        lang_pref | Shop | Remembers the language that you chose on the first page | session`),
    );
    expect(read.columns).toEqual(['name', 'provider', 'purpose', 'retention']);
    expect(new Set(read.decidedBy)).toEqual(new Set(['cells']));
    expect(read.declares).toBe(true);
  });

  test('"Type" is what its cells are', () => {
    const typed = (cells: string[]) =>
      understandGrid(
        grid(`Cookie | Type | Purpose
          basket_id | ${cells[0]} | Keeps what you put into the basket
          _shop_stats | ${cells[1]} | Counts the visitors of our shop`),
      ).columns[1];
    expect(typed(['First party', 'Third party'])).toBe('party');
    expect(typed(['HTTP Cookie', 'HTML Local Storage'])).toBe('storage');
    expect(typed(['Necessary', 'Statistics'])).toBe('category');
    expect(typed(['Session', '2 years'])).toBe('retention');
  });

  test('of two columns that could name cookies the one with names does', () => {
    const read = understandGrid(
      grid(`Nom | Cookies | Finalité
        Boutique | basket_id, shop_sid | Garder le panier de la visite en cours
        Matomo | _pk_id, _pk_ses | Mesurer la fréquentation de la boutique`),
    );
    expect(read.columns).toEqual(['service', 'name', 'purpose']);
    expect(read.rows.flatMap(({ declarations: all }) => all).map(({ service }) => service)).toEqual(
      ['Boutique', 'Boutique', 'Matomo', 'Matomo'],
    );
  });

  test('as a person says', () => {
    const first = understandGrid(
      grid(`Thing | Whose | Why
        basket_id | Shop | Keeps what you put into the basket`),
    );
    const columns: Column[] = ['name', 'provider', 'purpose'];
    const read = understandGrid(first.grid, { columns });
    expect(read.decidedBy).toEqual(['person', 'person', 'person']);
    expect(read.rows.flatMap((row) => row.declarations)).toMatchObject([
      { name: 'basket_id', provider: 'Shop' },
    ]);
  });

  test('as the format says: a name is not doubted there', () => {
    expect(
      names('sp | 1 day\nSession cookie | 1 year', { columns: ['name', 'retention'] }),
    ).toHaveLength(2);
  });
});

describe('rows', () => {
  test('a heading that is printed again is none of them', () => {
    expect(
      names(`Cookie | Duration
        basket_id | 1 day
        Cookie | Duration
        shop_sid | 2 days`),
    ).toEqual(['basket_id', 'shop_sid']);
  });

  test('a table on its side', () => {
    expect(
      declarations(`Name | basket_id | shop_sid
        Purpose | Keeps the basket | Keeps you signed in
        Duration | 1 day | 2 days`),
    ).toMatchObject([
      { name: 'basket_id', purpose: 'Keeps the basket', retention: { seconds: 86_400 } },
      { name: 'shop_sid', purpose: 'Keeps you signed in', retention: { seconds: 172_800 } },
    ]);
  });

  test('cards below each other', () => {
    expect(
      declarations(`Name | basket_id
        Purpose | Keeps the basket
        Name | shop_sid
        Purpose | Keeps you signed in`),
    ).toMatchObject([
      { name: 'basket_id', purpose: 'Keeps the basket' },
      { name: 'shop_sid', purpose: 'Keeps you signed in' },
    ]);
  });

  test('a card with the name above it', () => {
    expect(
      declarations(
        `Provider | Shop
        Purpose | Keeps the basket
        Duration | 1 day`,
        { trail: ['basket_id'] },
      ),
    ).toMatchObject([{ name: 'basket_id', provider: 'Shop' }]);
  });

  test('a sentence over the whole table is none of them', () => {
    const read = understandGrid(
      grid(`Cookie | Provider | Duration
        basket_id | Shop | 1 day
        You can change what you chose at any time in the settings of your browser.`),
    );
    expect(read.rows).toHaveLength(1);
  });

  test('of two rows of headings the clearer one counts', () => {
    expect(
      declarations(`Cookie | Cookie | Lasts
        Name | Purpose | Lasts
        basket_id | Keeps the basket | 1 day`),
    ).toMatchObject([{ name: 'basket_id', purpose: 'Keeps the basket' }]);
  });

  test('a row one cell wide says what those below it are', () => {
    expect(
      declarations(`Cookie | Provider | Duration
        Strictly necessary cookies
        basket_id | Shop | 1 day
        Marketing cookies | Marketing cookies | Marketing cookies
        ad_seen | Example Ads | 2 days`),
    ).toMatchObject([
      { name: 'basket_id', category: { is: 'necessary', from: 'section' } },
      { name: 'ad_seen', category: { is: 'marketing', from: 'section' } },
    ]);
  });

  test('what a cell above spanned is missing at the front', () => {
    expect(
      declarations(`Category | Cookie | Purpose
        Marketing | ad_seen | Remembers which advertisement you have seen already
        ad_click | Remembers which advertisement you have followed
        Statistics | shop_stats | Counts the visitors of our shop and what they read`),
    ).toMatchObject([
      { name: 'ad_seen', category: { is: 'marketing' } },
      { name: 'ad_click', category: { is: 'marketing' } },
      { name: 'shop_stats', category: { is: 'statistics' } },
    ]);
  });

  test('an empty cell that was lost in between', () => {
    expect(
      declarations(`Cookie | Domain | Expiry | Description
        SHOPTOKEN | 2 days | Keeps the things together that belong to one visit of yours |
        shop_stats | .shop.example | 2 years | Counts the visitors of our shop`),
    ).toMatchObject([
      { name: 'SHOPTOKEN', retention: { kind: 'duration' } },
      { name: 'shop_stats', domain: '.shop.example' },
    ]);
    expect(
      declarations(`Cookie | Domain | Expiry | Description
        SHOPTOKEN | 2 days | Keeps the things together that belong to one visit of yours`)[0],
    ).not.toHaveProperty('domain');
  });
});

describe('names', () => {
  test('one declaration each, with its own lifetime where one is listed for each', () => {
    expect(
      declarations(`Cookies | Duration
        basket_id, shop_sid | 2 days, Session`),
    ).toMatchObject([
      { name: 'basket_id', retention: { seconds: 172_800 } },
      { name: 'shop_sid', retention: { kind: 'session' } },
    ]);
  });

  test('and its own purpose', () => {
    expect(
      declarations(`Cookies | Purpose
        basket_id⏎shop_sid | Keeps the basket⏎Keeps you signed in`),
    ).toMatchObject([{ purpose: 'Keeps the basket' }, { purpose: 'Keeps you signed in' }]);
    expect(
      declarations(`Cookies | Duration
        basket_id: keeps the basket⏎shop_sid: keeps you signed in | 1 day`),
    ).toMatchObject([
      { name: 'basket_id', purpose: 'keeps the basket' },
      { name: 'shop_sid', purpose: 'keeps you signed in' },
    ]);
  });

  test('a label says which storage they are in', () => {
    expect(
      declarations(`Cookie name | Purpose
        Local Storage:⏎shop_basket_items | Keeps what you put into the basket`),
    ).toMatchObject([{ name: 'shop_basket_items', storage: 'local' }]);
  });

  test('a row without one is told, and so are words in its place', () => {
    const { rows } = understandGrid(
      grid(`Provider | Cookie name | Purpose
        Shop | basket_id | Keeps what you put into the basket
        Matomo | | Counts the visitors of our shop
        Shop | Session cookies | Keep you signed in as long as you stay`),
    );
    expect(rows.map(({ unread }) => unread?.why)).toEqual([undefined, 'no-name', 'not-a-name']);
  });
});

describe('what a reader has to know of a row', () => {
  test.each([
    ['{random} | 1 day', 'fits-nothing'],
    ['basket_id | as long as the moon is up', 'retention'],
    ['basket_id | 1 day', undefined],
    ['basket_id | -', undefined],
  ])('%s: %s', (row, why) => {
    const { rows } = understandGrid(grid(`Cookie name | Lifetime\n${row}`));
    expect(rows.map(({ unread }) => unread?.why)).toEqual([why]);
  });
});

describe('what is said outside the rows', () => {
  test('by the format', () => {
    expect(
      declarations('basket_id | 1 day', {
        columns: ['name', 'retention'],
        common: { provider: 'Shop', category: 'Necessary' },
      }),
    ).toMatchObject([{ provider: 'Shop', category: { is: 'necessary', from: 'platform' } }]);
  });

  test('by the headings above', () => {
    const rows = 'Cookie | Duration\nbasket_id | 1 day';
    expect(declarations(rows, { trail: ['Cookies', 'Cookies from Example Shops'] })).toMatchObject([
      { provider: 'Example Shops' },
    ]);
    expect(declarations(rows, { trail: ['Provider: Example Shops'] })).toMatchObject([
      { provider: 'Example Shops' },
    ]);
    expect(declarations(rows, { trail: ['Third-party cookies'] })).toMatchObject([
      { party: 'third' },
    ]);
    expect(declarations(rows, { trail: ['2.1 www.shop.example'] })).toMatchObject([
      { service: '2.1 www.shop.example' },
    ]);
    expect(declarations(rows, { trail: ['Local storage'] })).toMatchObject([{ storage: 'local' }]);
  });

  test('by a heading that asks and cells that answer', () => {
    expect(
      declarations(`Cookie name | Third party cookie | Persistent or session cookie
        basket_id | No | Session
        ad_seen | Yes | Persistent`),
    ).toMatchObject([
      { party: 'first', retention: { kind: 'session' } },
      { party: 'third', retention: { kind: 'persistent' } },
    ]);
  });

  test('the unit of bare numbers', () => {
    expect(
      declarations(`Cookie | Lifetime (days)
        basket_id | 2`),
    ).toMatchObject([{ retention: { seconds: 172_800 } }]);
  });
});

describe('tables that declare no cookies', () => {
  test.each([
    ['browsers', 'Browser | How to delete cookies\nFirefox | Open the settings and choose privacy'],
    ['contacts', 'Name | Address | Phone\nJo Example | 1 Example Street | 555 0100'],
    ['rights', 'Droit | Explication\nAccès | Vous pouvez demander quelles données nous avons'],
    ['partners', 'Name | Privacy policy\nCriteo | Read it here\nTaboola | Read it here'],
    ['kinds', 'Category of cookies | Why we use them\nRequired | The shop does not work without'],
    ['processing', 'Purpose | Legal basis | Retention\nInvoices | Contract | 10 years'],
    ['domains', 'Domain | Intended use\nshop.example | The shop itself and its pictures'],
  ])('%s', (_title, rows) => {
    const read = understandGrid(grid(rows, { trail: ['Cookie policy'] }));
    expect(read.declares).toBe(false);
    expect(read.rows.flatMap(({ declarations: all }) => all)).toEqual([]);
    expect(read.rows.flatMap(({ unread }) => unread ?? [])).toEqual([]);
  });
});

const anyText = fc.oneof(
  anyString,
  fc.constantFrom(
    '__proto__',
    'constructor',
    'Name',
    'Cookie',
    'Purpose',
    '_ga',
    '2 years',
    '',
    ' ',
  ),
);
const anyGrid: fc.Arbitrary<Grid> = fc.record({
  trail: fc.array(anyText, { maxLength: 3 }),
  rows: fc.array(
    fc.record(
      {
        line: fc.nat(),
        cells: fc.array(anyText, { maxLength: 6 }),
        isHeading: fc.boolean(),
      },
      { requiredKeys: ['line', 'cells'] },
    ),
    { maxLength: 8 },
  ),
});

test('any grid is read, and again as a person reads it', () => {
  const read = fc.property(anyGrid, (any) => {
    const first = understandGrid(any);
    expect(first.columns).toHaveLength(first.decidedBy.length);
    const again = understandGrid(first.grid, { columns: first.columns });
    expect(again.columns).toEqual(first.columns);
    for (const { cells } of first.rows) expect(cells).toHaveLength(first.columns.length);
  });
  expect(() => fc.assert(read)).not.toThrow();
});

describe('what platforms and interfaces print', () => {
  test('of two columns headed a name the one that says "cookie" names them', () => {
    const [one] = declarations(`
      Name | Anbieter | Cookie Name | Cookie Laufzeit
      Kurbel Cookie | Kurbel GmbH | kurbel-cookie | 1 Jahr`);
    expect(one).toMatchObject({ name: 'kurbel-cookie', service: 'Kurbel Cookie' });
  });

  test('parameters of an interface are no cookies', () => {
    const parameters = `
      Name | Type | Description
      order_id | string | Which order
      page_size | integer | How many orders a page`;
    expect(names(parameters)).toEqual([]);
  });

  test('a heading with the company in brackets names the service and the provider', () => {
    const rows = `
      Name | Duration
      _lamp_id | 2 years`;
    expect(declarations(rows, { trail: ['Lamp Metrics (Lamp Ireland Limited)'] })).toMatchObject([
      { service: 'Lamp Metrics', provider: 'Lamp Ireland Limited' },
    ]);
  });

  test('the words of a link to a policy are no part of a service', () => {
    const rows = `
      Name | Service | Type | Expires in
      _lamp_id | Lamp View Service Privacy Policy | server_cookie | 2 years`;
    expect(declarations(rows)).toMatchObject([{ service: 'Lamp', storage: 'cookie' }]);
  });

  test.each(['session-cookie', 'tracking-cookie', 'Marketing-Cookie'])('%s is a kind', (kind) => {
    expect(names(`Name | Description\n${kind} | Helps us to know you again.`)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { cellsIn, gridsIn } from './read-text';

describe('tables with something between their cells', () => {
  test('tabs: headings that are given once serve the sections below', () => {
    const grids = gridsIn(`
      ## Necessary cookies
      Name\tPurpose\tDuration

      shop_cart\tKeeps the cart\tSession
      ## Statistics
      shop_id\tCounts visits\t1 year
    `);
    expect(grids.map(({ trail }) => trail)).toEqual([['Necessary cookies'], ['Statistics']]);
    expect(grids.map(({ rows }) => rows.length)).toEqual([2, 2]);
    expect(grids[1]?.rows[0]).toMatchObject({
      cells: ['Name', 'Purpose', 'Duration'],
      isHeading: true,
    });
  });

  test('pipes, without outer ones, under a rule that is too short', () => {
    expect(
      cellsIn(`
        Name | Purpose | Duration |
        ---|---|
        shop_cart | Keeps the cart | Session |
      `),
    ).toEqual([['shop_cart', 'Keeps the cart', 'Session']]);
  });

  test('a cell between pipes goes on over lines', () => {
    expect(
      cellsIn(`
        | Name | Purpose |
        |---|---|
        | shop_cart | Keeps
        the cart |
        | shop_id | Counts |
      `),
    ).toEqual([
      ['shop_cart', 'Keeps\nthe cart'],
      ['shop_id', 'Counts'],
    ]);
  });

  test('pipes, all of it in one line', () => {
    expect(
      cellsIn('| Name | Purpose | |---|---| | shop_cart | Keeps the cart | | shop_id | Counts |'),
    ).toEqual([
      ['shop_cart', 'Keeps the cart'],
      ['shop_id', 'Counts'],
    ]);
  });

  test('a row that was broken inside of a cell', () => {
    expect(
      cellsIn('Name\tPurpose\tDuration\nshop_cart\tKeeps the cart\nover visits\t1 year').at(-1),
    ).toEqual(['shop_cart', 'Keeps the cart\nover visits', '1 year']);
  });

  test('runs of spaces', () => {
    expect(
      cellsIn(`
        Name        Purpose          Duration
        shop_cart   Keeps the cart   Session
      `),
    ).toEqual([['shop_cart', 'Keeps the cart', 'Session']]);
  });

  test('a menu is passed on as it is: whether it declares anything is for others to say', () => {
    expect(gridsIn('Home | Shop\nContact')).toEqual([]);
  });
});

describe('tables whose cells stand one a line', () => {
  test('each with a pipe, rows parted by pipes alone; text after the table is none of it', () => {
    expect(
      cellsIn(`
        |
        Name |
        Duration |
        |
        shop_cart |
        Session |
        Text that follows.
        |
      `),
    ).toEqual([
      ['Name', 'Duration'],
      ['shop_cart', 'Session'],
    ]);
  });

  test('each with a pipe, and only the headings to tell how many make a row', () => {
    expect(cellsIn('Name |\nDuration |\nshop_cart |\nSession |\nshop_id |\n1 year |')).toEqual([
      ['shop_cart', 'Session'],
      ['shop_id', '1 year'],
    ]);
  });

  test('with nothing but a lifetime to end a row', () => {
    expect(
      cellsIn(`
        Cookie name

        Purpose

        Duration

        shop_cart

        • Keeps the cart
        • and what is in it

        Session

        shop_id

        Counts visits

        1 year

        More about this, and no table any longer.
      `),
    ).toEqual([
      ['shop_cart', 'Keeps the cart\nand what is in it', 'Session'],
      ['shop_id', 'Counts visits', '1 year'],
    ]);
  });
});

describe('tables with nothing between their cells', () => {
  test('but spaces', () => {
    expect(
      cellsIn(`
        Cookie name Type Function Lifetime
        shop_cart Technical Session ID : keeps the cart Session
        shop_id, shop_day Statistics Tells visitors apart without their names 1 year 1 month
      `),
    ).toEqual([
      ['shop_cart', 'Technical', 'Session ID : keeps the cart', 'Session'],
      [
        'shop_id, shop_day',
        'Statistics',
        'Tells visitors apart without their names',
        '1 year 1 month',
      ],
    ]);
  });

  test('at all', () => {
    expect(
      cellsIn(`
        ProviderServiceCookie namePurpose
        ShopperBasket (all pages)shop_cartRemembering what is in the cart.
      `),
    ).toEqual([['Shopper', 'Basket (all pages)', 'shop_cart', 'Remembering what is in the cart.']]);
    expect(
      cellsIn(`
        Cookie nameExpirationDescription
        shop_cart13 monthsKeeps what is in the cart.
      `),
    ).toEqual([['shop_cart', '13 months', 'Keeps what is in the cart.']]);
  });

  test('cells that are wrapped, names among them', () => {
    expect(
      cellsIn(`
        Cookie name and
        provider
        Purpose Retention
        period
        shop_basket_cont
        ents (Shop)
        Keeps what is in the
        basket.
        30 minutes
        after the last click
        shop_id
        (Counter)
        Counts visits.
        1 year
        This is a line of the page itself, which is longer than any line of a cell can be.
      `),
    ).toEqual([
      [
        'shop_basket_contents',
        'Shop',
        'Keeps what is in the basket.',
        '30 minutes after the last click',
      ],
      ['shop_id', 'Counter', 'Counts visits.', '1 year'],
    ]);
  });

  test('a sentence of words that could head columns heads none', () => {
    expect(gridsIn('Cookies Purpose\nThese words name nothing at all.')).toEqual([]);
  });
});

describe('headings', () => {
  test('a category may be followed by a colon', () => {
    const [grid] = gridsIn('Necessary cookies:\nName\tPurpose\nshop_cart\tKeeps the cart');
    expect(grid?.trail).toEqual(['Necessary cookies']);
  });

  test('numbered ones stand below those that are marked, and above plain ones', () => {
    const [grid] = gridsIn(`
      2. What we use

      a) Necessary cookies

      Their list

      Name\tPurpose
      shop_cart\tKeeps the cart
    `);
    expect(grid?.trail).toEqual(['2. What we use', 'a) Necessary cookies', 'Their list']);
  });

  test('a line of wrapped text is none', () => {
    const [grid] = gridsIn(`
      These cookies are needed for the shop and for what is put
      into the cart by those who have come here to buy something in
      this shop.
      Name\tPurpose
      shop_cart\tKeeps the cart
    `);
    expect(grid?.trail).toEqual([]);
  });
});

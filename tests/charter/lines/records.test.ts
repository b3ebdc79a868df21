import { describe, expect, test } from 'vitest';
import { gridsOfRecords } from '../../../src/charter/lines/records';

describe('records in data', () => {
  test('their keys are headings; groups are the trail', () => {
    const value = {
      groups: [
        {
          title: 'Statistics',
          cookies: [
            { Cookie: 'shop_id', Zweck: 'Zählt', n: 2 },
            { Cookie: 'b_c', tags: ['x', 'y'] },
          ],
        },
      ],
    };
    const grid = gridsOfRecords(value).find(({ trail }) => trail.includes('Statistics'));
    expect(grid?.trail).toEqual(['groups', 'Statistics', 'cookies']);
    expect(grid?.rows.map(({ cells }) => cells)).toEqual([
      ['Cookie', 'Zweck', 'n', 'tags'],
      ['shop_id', 'Zählt', '2', ''],
      ['b_c', '', '', 'x\ny'],
    ]);
    expect(grid?.rows[0]?.isHeading).toBe(true);
  });

  test('names may be keys', () => {
    const byName = { shop_id: { purpose: 'Counts' }, shop_cart: { purpose: 'Keeps' } };
    expect(gridsOfRecords(byName)[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['name', 'purpose'],
      ['shop_id', 'Counts'],
      ['shop_cart', 'Keeps'],
    ]);
    expect(gridsOfRecords({ shop_id: 'Counts', shop_cart: 'Keeps' })[0]).toMatchObject({
      columns: ['name', 'purpose'],
    });
  });

  test('lists of lists are rows, the first of them headings', () => {
    const lists = [
      ['Name', 'Purpose'],
      ['shop_id', 'Counts'],
    ];
    expect(gridsOfRecords({ lists })[0]?.rows).toEqual([
      { line: 1, cells: ['Name', 'Purpose'], isHeading: true },
      { line: 2, cells: ['shop_id', 'Counts'] },
    ]);
  });

  test('what has nothing in common gives nothing', () => {
    expect(gridsOfRecords([1, 'a', null, [[]], { a: {} }])).toEqual([]);
    expect(gridsOfRecords(undefined)).toEqual([]);
  });
});

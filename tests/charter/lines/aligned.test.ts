import { describe, expect, test } from 'vitest';
import { blocksOfText } from '../../../src/charter/lines/text';
import { gridsOfBlocks } from '../../../src/charter/lines/grids';

const rowsIn = (text: string) =>
  gridsOfBlocks(blocksOfText(text)).grids.map(({ rows }) => rows.map(({ cells }) => cells));

describe('cells below their headings', () => {
  test('go on in lines whose first column is empty, headings too', () => {
    expect(
      rowsIn(`Name        Purpose           Duration of
                              retention
shop_id     Counts            2 years
            visits
shop_cart                     1 day
`),
    ).toEqual([
      [
        ['Name', 'Purpose', 'Duration of retention'],
        ['shop_id', 'Counts visits', '2 years'],
        ['shop_cart', '', '1 day'],
      ],
    ]);
  });

  test('that stand elsewhere are taken in their order', () => {
    expect(rowsIn('Name  Purpose  Duration\nshop_id  Counts all visits  2 years\n')).toEqual([
      [
        ['Name', 'Purpose', 'Duration'],
        ['shop_id', 'Counts all visits', '2 years'],
      ],
    ]);
  });
});

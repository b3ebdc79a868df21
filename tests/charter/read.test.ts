import { describe, expect, test } from 'vitest';
import type { Grid } from '../../src/charter/grid';
import { LIMITS } from '../../src/charter/limits';
import { declarationsOf, readGrids } from '../../src/charter/read';

function table(trail: string[], rows: string[][], from = 1): Grid {
  return { trail, rows: rows.map((cells, at) => ({ line: from + at, cells })) };
}

const heading = ['Cookie', 'Duration'];
const necessary = [heading, ['basket_id', '1 day'], ['shop_sid', '2 days']];

describe('readGrids', () => {
  test('a table that is printed twice counts once', () => {
    const wide = table(['Necessary cookies'], necessary);
    const narrow = table(['Necessary cookies'], necessary, 10);
    expect(readGrids([wide, narrow], 'page').declarations).toHaveLength(2);
  });

  test('the same row under another heading counts twice', () => {
    const one = table(['On the shop'], necessary);
    const other = table(['On the blog'], necessary, 10);
    expect(readGrids([one, other], 'page').declarations).toHaveLength(4);
  });

  test('tables that follow each other in one grid are read each by its own headings', () => {
    const both = table(
      ['Cookies'],
      [
        ...necessary,
        ['Third parties'],
        ['Purpose', 'Cookie name'],
        ['Counts our visitors', '_cnt'],
      ],
    );
    expect(readGrids([both], 'page').declarations).toMatchObject([
      { name: 'basket_id', source: 'page', line: 2 },
      { name: 'shop_sid' },
      { name: '_cnt', purpose: 'Counts our visitors' },
    ]);
  });

  test('a charter has so many declarations and no more, and says so', () => {
    const cell = Array.from({ length: 50 }, (_, at) => `name_${at}`).join('\n');
    const many = table(
      ['Cookies'],
      [heading, ...Array.from({ length: 500 }, (_, at) => [cell, `${at + 1} days`])],
    );
    const { declarations, unread } = readGrids([many], 'page');
    expect(declarations).toHaveLength(LIMITS.declarations);
    expect(unread).toContainEqual(expect.objectContaining({ why: 'cut' }));
  });

  test('a table as long as is read is read to its end', () => {
    const rows = (count: number) =>
      table(
        ['Cookies'],
        [heading, ...Array.from({ length: count }, (_, at) => [`name_${at}`, `${at + 1} days`])],
      );
    expect(readGrids([rows(15_000)], 'page').declarations).toHaveLength(15_000);
  });
});

test('declarationsOf leaves out the rows that a person dropped', () => {
  const { understood } = readGrids([table(['Cookies'], necessary)], 'page');
  expect(declarationsOf(understood, 'page', new Set([2])).declarations).toMatchObject([
    { name: 'shop_sid' },
  ]);
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/charter/grid';
import { LIMITS } from '../../../src/charter/limits';
import { gridsOfCsv } from '../../../src/charter/lines/csv';
import { gridsOfBlocks } from '../../../src/charter/lines/grids';
import { literalsIn } from '../../../src/charter/lines/literals';
import { gridsOfRecords } from '../../../src/charter/lines/records';
import { blocksOfText } from '../../../src/charter/lines/text';

/** Pieces that readers of shapes look for, in any order. */
const piece = fc.constantFrom(
  'Name',
  'Purpose',
  'Expires',
  'NamePurposeExpires',
  'Cookie name Purpose Duration',
  '_ga',
  '1 year',
  'cookie ',
  'a b. ',
  '__proto__',
  '\u0000',
  '\ud800',
  'ﷺ',
  '\n\n',
  '---|',
  '- ',
  '# ',
  '1. ',
  '  ',
  '**',
  '=>',
  ...'\n \t : | " “ « ` ( ) { } [ ] , ; / \\'.split(' '),
  "'",
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join('')),
);

function readAll(source: string): void {
  const blocks = blocksOfText(source);
  const { grids } = gridsOfBlocks(blocks);
  const all = [...grids, ...gridsOfCsv(source), ...literalsIn(source).flatMap(gridsOfRecords)];
  for (const { rows, trail } of all) {
    expect(trail.length).toBeLessThanOrEqual(LIMITS.trail);
    for (const { cells } of rows) {
      expect(cells.length).toBeLessThanOrEqual(LIMITS.cells);
      for (const cell of cells) expect(cell.length).toBeLessThanOrEqual(LIMITS.cell);
    }
  }
}

describe('any text', () => {
  test('is read without a throw, within the limits', () => {
    fc.assert(fc.property(text, readAll), { numRuns: 200 });
  });

  test('gives each line to one table at most', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { grids } = gridsOfBlocks(blocksOfText(source));
        const lines = grids.flatMap(({ rows }) => rows.filter(({ isHeading }) => !isHeading));
        const places = lines.map(({ line }) => line);
        expect(places).toEqual([...places].sort((one, other) => one - other));
      }),
    );
  });

  test('lines and levels in any order are read without a throw', () => {
    const line = fc.record(
      {
        line: fc.nat(),
        text,
        level: fc.integer({ min: 1, max: 6 }),
        bullet: fc.nat(6),
        code: fc.array(text),
      },
      { requiredKeys: ['line', 'text'] },
    );
    fc.assert(
      fc.property(fc.array(line as fc.Arbitrary<Block>, { maxLength: 30 }), (blocks) => {
        expect(gridsOfBlocks(blocks).cut).toBe(false);
      }),
    );
  });

  test('any value of JSON is read without a throw', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void gridsOfRecords(value)));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        if (typeof value === 'object' && value !== null) {
          expect(JSON.parse(JSON.stringify(literalsIn(JSON.stringify(value))[0]))).toEqual(
            JSON.parse(JSON.stringify(value)),
          );
        }
      }),
    );
  });
});

/** Each once made a reader look at the same lines again and again. */
const repeated: [what: string, unit: string][] = [
  ['pipes alone', '|\n'],
  ['cells and pipes', 'a |\n'],
  ['rows that are never closed', '| a\nb\n'],
  ['headings of names', '# Name\n'],
  ['labels without names', 'Purpose: x\n'],
  ['headings one a line', 'Name\nPurpose\nExpires\n'],
  ['headings in a line', 'Name Purpose Expires\n'],
  ['entries that go on', 'Provider: x\nfoo\nName: _ga\nfoo\n'],
  ['open brackets', '_ga ('],
  ['open quotes', 'cookie "a '],
];

/** What took more time than in proportion would not come to its end within the runner's patience. */
describe('a long text comes to its end', () => {
  test.each(repeated)('%s', (_what, unit) => {
    const blocks = blocksOfText(unit.repeat(500_000 / unit.length));
    expect(() => gridsOfBlocks(blocks)).not.toThrow();
  });

  test.each([
    ['brackets', '[{('],
    ['texts', "'a',"],
    ['comments', '/* '],
    ['patterns', '=/[a'],
    ['templates', '`${'],
  ])('source of %s', (_what, unit) => {
    const source = unit.repeat(1_000_000 / unit.length);
    expect(() => gridsOfRecords(literalsIn(source))).not.toThrow();
  });
});

describe('what is too much', () => {
  test('is cut, and said to be', () => {
    const blocks = blocksOfText('a\n'.repeat(LIMITS.blocks + 5));
    expect(gridsOfBlocks(blocks).cut).toBe(true);
    expect(gridsOfBlocks(blocks.slice(0, 5)).cut).toBe(false);
  });

  test('a table of a million rows is read as far as is read', () => {
    const rows = gridsOfBlocks(blocksOfText('a\tb\n'.repeat(1_000_000))).grids.map(
      (grid) => grid.rows.length,
    );
    expect(Math.max(...rows)).toBeLessThanOrEqual(LIMITS.rows + 1);
    expect(gridsOfCsv('a,b\n'.repeat(1_000_000))[0]?.rows).toHaveLength(LIMITS.rows + 1);
  });

  test('nesting is bounded', () => {
    const deep = literalsIn(`${'['.repeat(100_000)}1${']'.repeat(100_000)}`);
    expect(() => gridsOfRecords(deep)).not.toThrow();
  });
});

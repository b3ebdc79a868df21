import { describe, expect, test } from 'vitest';
import { gridsOfCsv } from '../../../src/charter/lines/csv';

function cellsOf(text: string): string[][] | undefined {
  return gridsOfCsv(text)[0]?.rows.map(({ cells }) => cells);
}

describe('separated values', () => {
  test.each([',', ';', '\t', '|'])('parted by %j', (separator) => {
    const text = ['Name', 'Purpose\n_ga', 'Counts'].join(separator);
    expect(cellsOf(text)).toEqual([
      ['Name', 'Purpose'],
      ['_ga', 'Counts'],
    ]);
  });

  test('separators, quotes and line breaks stand in quotes', () => {
    expect(cellsOf('\ufeffName,Purpose\r\n"_ga\n_gid","Counts, ""well"""\r\n')).toEqual([
      ['Name', 'Purpose'],
      ['_ga\n_gid', 'Counts, "well"'],
    ]);
  });

  test('blank lines do not tell the separator', () => {
    const row = "'@tea | co.,_ga,Counts | sells,Session,Statistics,Third";
    const text = [
      'Provider,Name,Purpose,Lifetime,Category,Party',
      row,
      row.replace('_ga', '_gid'),
      '',
    ];
    expect(cellsOf(text.join('\r\n'))?.[1]).toEqual([
      '@tea | co.',
      '_ga',
      'Counts | sells',
      'Session',
      'Statistics',
      'Third',
    ]);
  });

  test('the first row is marked as headings; blank rows are left out, and counted', () => {
    expect(gridsOfCsv('Name,Purpose\n,\n_ga,Counts')[0]?.rows).toEqual([
      { line: 1, cells: ['Name', 'Purpose'], isHeading: true },
      { line: 3, cells: ['_ga', 'Counts'] },
    ]);
  });

  test('nothing gives nothing', () => {
    expect(gridsOfCsv('')).toEqual([]);
    expect(gridsOfCsv(' \n,,\n')).toEqual([]);
  });
});

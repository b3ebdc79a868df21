import { describe, expect, it } from 'vitest';
import {
  sorted,
  TABLE_COLUMNS,
  type ColumnId,
} from '../../../../src/ui/components/inspector/table-columns';
import { english, finding, mismatch, ONE_OF_EACH, undeclared } from '../sample';
import { inspectedOf } from './rows';

const rows = inspectedOf([
  undeclared('b10', { grantedSeconds: 60 }),
  undeclared('b9', { session: true, grantedSeconds: null }),
  mismatch('a', finding('outlives-charter'), finding('domain-differs')),
]);

function names(column: ColumnId, isDescending = false): string[] {
  return sorted(rows, { column, isDescending }, english).map(({ name }) => name);
}

function text(column: ColumnId, at: number): string | undefined {
  return TABLE_COLUMNS.find(({ id }) => id === column)?.text(rows[at]!, english);
}

describe('the columns of the inspector', () => {
  it('sort as people count, and lifetimes by their length', () => {
    expect(names('name')).toEqual(['a', 'b9', 'b10']);
    expect(names('name', true)).toEqual(['b10', 'b9', 'a']);
    expect(names('lifetime')).toEqual(['b9', 'b10', 'a']);
    expect(names('verdict', true)).toEqual(['a', 'b10', 'b9']);
  });

  it('leave the reports’ order where nobody sorted', () => {
    expect(sorted(rows, undefined, english)).toBe(rows);
  });

  it('say the weightiest finding, and how many there are beside it', () => {
    expect(text('finding', 2)).toBe('Lasts longer +1');
    expect(text('verdict', 0)).toBe('+ undeclared');
    expect(text('set-by', 0)).toBe('example.org/login');
  });

  it('say that a finding is set aside, as the popup’s rows do', () => {
    const setAside = { reason: 'our processor', at: '2026-11-20T12:00:00Z' };
    const [row] = inspectedOf([mismatch('a', { ...finding('domain-differs'), setAside })]);
    const column = TABLE_COLUMNS.find(({ id }) => id === 'finding');
    expect(column?.text(row!, english)).toBe('Another domain · set aside');
  });

  it('have a text for every row of every verdict', () => {
    const all = inspectedOf(ONE_OF_EACH);
    const texts = all.flatMap((row) => TABLE_COLUMNS.map((column) => column.text(row, english)));
    expect(texts.every((one) => typeof one === 'string')).toBe(true);
  });
});

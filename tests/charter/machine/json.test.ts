import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/charter/limits';
import { gridsOfJson } from '../../../src/charter/machine/json';
import { gridsOfSource } from '../../../src/charter/machine/source';
import { rowsOf } from './rows';

/** Keys that formats look for, and those that objects have of themselves. */
const key = fc.constantFrom(
  ...`__proto__ constructor toString name cookies services purposes id title Groups DomainData
    FirstPartyCookies Hosts Name disclosures identifier language translations preferencesModal sections
    cookieTable headers body languages settings_modal blocks cookie_table type key cookie
    cookieTableNecessary essential documents categories autoClear wildcardMatch`.split(/\s+/),
);

const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium' },
    fc.string(),
    fc.constantFrom('/^_ga/', '<br/>'.repeat(50), null, -1, Number.MAX_VALUE, true),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc
      .array(fc.tuple(key, tie('tree')), { maxLength: 6 })
      .map((entries) => Object.fromEntries(entries) as unknown),
  ),
}));

describe('any JSON', () => {
  test('never throws, and gives cells for its columns', () => {
    fc.assert(
      fc.property(fc.oneof(tree, fc.jsonValue()), (value) => {
        const { grids, unread } = gridsOfJson(value);
        for (const { columns, rows } of grids) {
          if (columns)
            expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
        }
        expect(unread.length).toBeLessThanOrEqual(LIMITS.unread + 1);
      }),
    );
  });

  test('any text as a source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(gridsOfSource(`CookieConsentDialog.cookieTableNecessary = ${text}`)).toBeDefined();
      }),
    );
  });

  test('hostile names are names like any other', () => {
    const text =
      '{"services":[{"name":"__proto__","purposes":["__proto__"],"cookies":["__proto__"]}]}';
    const { grids } = gridsOfJson(JSON.parse(text));
    expect(rowsOf(grids)).toEqual([
      { name: '__proto__', service: '__proto__', category: '__proto__' },
    ]);
  });

  test('deep nesting ends', () => {
    const text = `${'{"services":['.repeat(5_000)}1${']}'.repeat(5_000)}`;
    expect(gridsOfSource(text).grids).toEqual([]);
  });

  test('too many rows are cut, and it is said', () => {
    const cookies = Array.from({ length: 100_000 }, (_, index) => `c${index}`);
    const { grids, unread } = gridsOfJson({ services: [{ name: 'many', cookies }] });
    expect(rowsOf(grids)).toHaveLength(LIMITS.rows);
    expect(unread).toEqual([{ where: String(LIMITS.rows), text: '', why: 'cut' }]);
  });

  test('so are too many records of no known format', () => {
    const records = Array.from({ length: 25_000 }, (_, at) => ({ name: `c${at}`, purpose: 'x' }));
    const { grids, unread } = gridsOfJson(records);
    expect(grids[0]?.rows).toHaveLength(LIMITS.rows);
    expect(unread).toEqual([{ where: String(LIMITS.rows), text: '', why: 'cut' }]);
  });

  test('a format is found inside a wrapper', () => {
    const wrapper = { a: [{ b: { services: [{ name: 'deep', cookies: ['seen'] }] } }] };
    expect(gridsOfJson(wrapper).format).toBe('klaro');
  });
});

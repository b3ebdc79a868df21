import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsExpression, readExpression } from '../../src/charter/expression';

const fits = (source: string, name: string) => {
  const expression = readExpression(source);
  return expression !== undefined && fitsExpression(expression, name);
};

/** Expressions of all that is understood, small enough for a matcher that tracks back. */
const anyExpression = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'a',
        'b',
        '_',
        '.',
        '\\.',
        '\\d',
        '\\w',
        '[ab]',
        '[^a]',
        '[a-c_]',
        '(a|b_)',
        '(?:ab)',
      ),
      fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,2}', '{1,}', '+?'),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((atoms) => atoms.map((atom) => atom.join('')).join(''));
const anchored = fc
  .tuple(fc.constantFrom('', '^'), anyExpression, fc.constantFrom('', '$'))
  .map((parts) => parts.join(''));

describe('fitsExpression', () => {
  it('fits what the language itself fits', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '_', '.', '1'), maxLength: 8 });
    fc.assert(
      fc.property(anchored, name, (source, text) => {
        expect(fits(source, text)).toBe(new RegExp(source).test(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    '(',
    ')',
    '[',
    '[a',
    '*',
    'a**',
    '\\1',
    '\\b',
    '(?=a)',
    '(?<a>b)',
    'a{1000}',
    '(a{90}){90}',
    '^a|b',
    '',
  ])('leaves %j alone', (source) => {
    expect(readExpression(source)).toBeUndefined();
  });

  it('never throws, whatever is printed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), anchored),
        fc.string({ unit: 'binary' }),
        (source, text) => {
          expect(typeof fits(source, text)).toBe('boolean');
        },
      ),
    );
  });

  it.each(['(a+)+$', '^(a|a)*$', '(a*)*b', '^(\\w+)*-$', '.*.*.*.*b', '(((((((a*)*)*)*)*)*)*)*b'])(
    'comes to an end with %s and a long name, which a backtracking reader would not',
    (source) => {
      expect(typeof fits(source, 'a'.repeat(4_096))).toBe('boolean');
    },
  );

  it('knows what every name that fits begins with', () => {
    expect(readExpression('^_pk_.*$')?.start).toBe('_pk_');
    expect(readExpression('^_ga?')?.start).toBe('_g');
    expect(readExpression('_ga')?.start).toBe('');
    expect(readExpression('^(_ga|_gid)$')?.start).toBe('');
  });
});

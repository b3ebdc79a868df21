import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningsOf, nestedTexts } from '../../src/verdict/nested-texts';

/** Of few letters, so that they begin with each other; half a character among them. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', '_', '\ud83c', '\udf6a'), maxLength: 8 });

describe('the texts that a name begins with', () => {
  it('are those that trying each one gives, the longest first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 40 }), text, (texts, name) => {
        const wanted = texts
          .filter((one) => name.startsWith(one))
          .toSorted((one, other) => other.length - one.length);
        expect(beginningsOf(nestedTexts(texts), name)).toEqual(wanted);
      }),
    );
  });

  it('are found without looking at the others', () => {
    const long = 'a'.repeat(4_000);
    const texts = Array.from({ length: 4_000 }, (_, at) => `${long.slice(0, at)}b${at}`);
    let looks = 0;
    const nested = nestedTexts([...texts, 'aa']);
    const sorted = new Proxy(nested.sorted, {
      get: (all, at, receiver) => {
        looks += 1;
        return Reflect.get(all, at, receiver);
      },
    });
    expect(beginningsOf({ ...nested, sorted }, long)).toEqual(['aa']);
    expect(looks).toBeLessThan(40);
  });
});

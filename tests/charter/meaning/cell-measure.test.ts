import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordCount } from '../../../src/charter/meaning/cell-measure';

test('words are what stands between blanks of any script', () => {
  const text = fc
    .array(
      fc.constantFrom('a', '_', '\0', ' ', '\t', '\n', '\u00a0', '\u2003', '\u3000', 'é', '漢'),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (one) => {
      expect(wordCount(one)).toBe(one.split(/\s+/).filter(Boolean).length);
    }),
  );
});

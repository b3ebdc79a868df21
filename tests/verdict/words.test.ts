import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWords } from '../../src/verdict/words';

describe('plainWords', () => {
  it.each([
    ['Nous-mêmes', 'nous memes'],
    ['  GOOGLE   Ireland, Ltd. ', 'google ireland ltd'],
    ['Ströer', 'stroer'],
    ['L’éditeur', 'l editeur'],
    ['Яндекс', 'яндекс'],
    ['—', ''],
    ['', ''],
    ['🍪', ''],
  ])('of %j are %j', (text, words) => {
    expect(plainWords(text)).toBe(words);
  });

  it('do not change when they are made plain again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const words = plainWords(text);
        expect(plainWords(words)).toBe(words);
        expect(words).not.toMatch(/^ | $| {2}/);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedWords } from '../../../src/charter/meaning/folded';

describe('folded words', () => {
  test.each<[string, string[]]>([
    ['maxAge', ['max', 'age']],
    ['max_age (days)', ['max', 'age', 'days']],
    ['HTTPCookie', ['httpcookie']],
    ['Durée', ['duree']],
    ['duréeMax', ['duree', 'max']],
    ['Größe', ['grosse']],
    ['utf8Name2', ['utf8', 'name2']],
    ['', []],
  ])('%s', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  test('of plain text are those that it has among others', () => {
    const ascii = fc
      .array(fc.nat(0x7f), { maxLength: 40 })
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(ascii, (text) => {
        expect([...foldedWords(text), 'e']).toEqual(foldedWords(`${text} é`));
      }),
    );
  });

  test('are the words of the beginning of a long text', () => {
    expect(foldedWords('one two three', 7)).toEqual(['one', 'two']);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFewWords } from '../../../src/charter/meaning/few-words';
import { looksLikeName } from '../../../src/charter/meaning/names';

describe('a few words', () => {
  test.each(['About us', 'Mentions légales', 'Page 3 12', 'Über uns', 'Read more about it'])(
    '%s',
    (text) => {
      expect(isFewWords(text)).toBe(true);
    },
  );

  test.each([
    'locale',
    '_ga _gid',
    'sessionId token',
    'NID SID',
    'and locale',
    'locale and others',
    'starting with hs',
    'session x 3',
    'id_xxxx of page',
    'my sessionid',
  ])('can be more: %s', (text) => {
    expect(isFewWords(text)).toBe(false);
  });

  test('are no name by the longer way either', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'and',
        'ou',
        'others',
        'etc',
        'x',
        'with',
        'sessid',
        'Xxxx',
        'locale',
        'Page',
      ),
      fc.stringMatching(/^[A-Za-zàé]{1,8}$/),
      fc.nat(9_999).map(String),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 6 }), (words) => {
        fc.pre(isFewWords(words.join(' ')));
        // Two spaces are no plain words any more.
        expect(looksLikeName(words.join('  '))).toBe('no');
      }),
    );
  });
});

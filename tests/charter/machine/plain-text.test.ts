import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS } from '../../../src/charter/limits';
import { plainText } from '../../../src/charter/machine/plain-text';

test.each([
  ['Counts <b>you</b>,<br/>all <a href="javascript:x()">day</a>', 'Counts you,\nall day'],
  [
    'f&uuml;r &quot;Sie&quot;&nbsp;&#39;&#x41;&#39; &amp;lt; &unheard; &#0;',
    'für "Sie" \'A\' &lt; &unheard; &#0;',
  ],
  ['_ga_<container-id> a < b > c', '_ga_<container-id> a < b > c'],
  ['  a \t b \r\n\n  c ', 'a b\nc'],
  ['<p>One</p><p>Two</p>', 'One\nTwo'],
])('%j is shown as %j', (source, shown) => {
  expect(plainText(source)).toBe(shown);
});

test('any text, however long, comes to a cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainText(text).length).toBeLessThanOrEqual(LIMITS.cell);
    }),
  );
  for (const part of ['<', '<a ', '&', '&#', ' ', '<br', ' \n']) {
    expect(plainText(part.repeat(1_000_000)).length).toBeLessThanOrEqual(LIMITS.cell);
  }
});

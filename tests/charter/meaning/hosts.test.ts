import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyString } from './any-string';
import { hostsSpokenFor } from '../../../src/charter/meaning/hosts';

function hosts(text: string): string[] {
  return hostsSpokenFor([{ line: 1, text }]);
}

test.each([
  [
    'Cookies used on www.shop.example and blog.shop.example:',
    ['www.shop.example', 'blog.shop.example'],
  ],
  [
    'Cette politique est applicable au site www.boutique.example et à ses applications.',
    ['www.boutique.example'],
  ],
  [
    'Quels cookies sont utilisés sur la plateforme https://donnees.ville.example ?',
    ['donnees.ville.example'],
  ],
  [
    'This policy covers shop.example, help.shop.example and our newsletter.',
    ['shop.example', 'help.shop.example'],
  ],
  [
    'We set cookies on our websites (including shop.example, blog.example).',
    ['shop.example', 'blog.example'],
  ],
  ['El portal web datos.isla.example utiliza las siguientes cookies:', ['datos.isla.example']],
  ['I cookie sul sito www.negozio.example', ['www.negozio.example']],
])('%s', (text, expected) => expect(hosts(text)).toEqual(expected));

test.each([
  'To disable the cookies on www.analytics.example visit tools.analytics.example.',
  'You find more about cookies at www.aboutcookies.example',
  'Write to privacy@shop.example about our cookie policy.',
  'Our shop runs on ASP.NET and sets cookies.',
  'Pour en savoir plus sur les cookies : www.autorite.example',
])('none: %s', (text) => expect(hosts(text)).toEqual([]));

test('takes any text', () => {
  const read = fc.property(anyString, (text) => void hosts(text));
  expect(() => fc.assert(read)).not.toThrow();
});

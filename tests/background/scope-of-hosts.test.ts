import { expect, test } from 'vitest';
import { scopeOfHosts } from '../../src/background/scope-of-hosts';

test.each([
  [['Shop.Example', 'shop.example'], ['shop.example']],
  [
    ['*.shop.example', 'münchen.example'],
    ['*.shop.example', 'xn--mnchen-3ya.example'],
  ],
  [['shop.example/path', 'a:b@shop.example', 'shop.example:8443', ''], []],
  // All that anybody registers: no charter speaks for it.
  [
    ['*.com', '*.co.uk', '*.example.co.uk', '*.localhost'],
    ['*.example.co.uk', '*.localhost'],
  ],
])('%j', (entries, scope) => {
  expect(scopeOfHosts(entries)).toEqual(scope);
});

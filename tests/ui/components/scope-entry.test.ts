import { expect, it } from 'vitest';
import { scopeEntry } from '../../../src/ui/components/scope-entry';

it.each([
  ['www.tea.example', 'www.tea.example'],
  [' WWW.Tea.Example ', 'www.tea.example'],
  ['*.tea.example', '*.tea.example'],
  ['https://www.tea.example/cookies?a=1', 'www.tea.example'],
  ['thé.example', 'xn--th-cja.example'],
])('takes %j for a host', (typed, entry) => {
  expect(scopeEntry(typed)).toBe(entry);
});

it.each(['', '*', '*.', '*.*.example', 'tea', 'a b.example', 'data:text/html', '[::1]'])(
  'takes %j for none',
  (typed) => {
    expect(scopeEntry(typed)).toBeUndefined();
  },
);

import { expect, test } from 'vitest';
import { parseBounded } from '../../../scripts/compare/bounded-json';

test.each([
  ['[]', []],
  ['{"a":[1,{"b":"[{"}]}', { a: [1, { b: '[{' }] }],
  [String.raw`["\\", "\"[", "\\\"{", ""]`, ['\\', '"[', '\\"{', '']],
])('%s is parsed', (text, value) => {
  expect(parseBounded(text)).toEqual(value);
});

test.each(['', '[', '{"log":{"entries":[', '["', String.raw`["\"`])('%j is not whole', (text) => {
  expect(() => parseBounded(text)).toThrow('is not whole as JSON');
});

test('brackets within strings are no lists', () => {
  const brackets = '['.repeat(5_000_001);
  expect(parseBounded(JSON.stringify([brackets]))).toEqual([brackets]);
  expect(() => parseBounded(brackets)).toThrow('holds more than 5 million objects and lists');
});

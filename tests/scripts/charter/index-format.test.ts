import { describe, expect, test } from 'vitest';
import { readIndex } from '../../../scripts/charter/index-format';

const line = { id: 'a', file: 'a.html', language: 'fr', shape: 'table', expected: [{ name: 'x' }] };

describe('readIndex', () => {
  test('one entry a line, blank lines left out, what it does not know passed over', () => {
    const text = `${JSON.stringify({ ...line, note: 'by hand' })}\n\n${JSON.stringify(line)}\n`;
    expect(readIndex(text).map(({ file }) => file)).toEqual(['a.html', 'a.html']);
  });

  test.each([
    ['{', 'line 1: is not JSON'],
    ['{"id":"a"}', 'line 1: file'],
    [JSON.stringify({ ...line, file: '../a.html' }), 'must be a file beside the index'],
    [JSON.stringify({ ...line, expected: [{}] }), 'expected.0.name'],
  ])('%s is told', (text, words) => {
    expect(() => readIndex(text)).toThrow(words);
  });
});

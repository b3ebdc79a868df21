import { describe, expect, test } from 'vitest';
import { readCharterOptions } from '../../../scripts/charter/options';

describe('readCharterOptions', () => {
  test('a file, its format, or a folder to score', () => {
    expect(readCharterOptions(['page.html'])).toEqual({ file: 'page.html' });
    expect(readCharterOptions(['page', '--as', 'markdown'])).toEqual({
      file: 'page',
      as: 'markdown',
    });
    expect(readCharterOptions(['--score', 'folder'])).toEqual({ score: 'folder' });
  });

  test.each([
    [[], 'name one file'],
    [['a', 'b'], 'name one file'],
    [['a', '--as', 'pdf'], '--as pdf: say one of'],
    [['a', '--score', 'b'], 'say: npm run'],
    [['a', '--frob'], "'--frob'"],
  ])('%j is told in one line', (commandLine, words) => {
    expect(() => readCharterOptions(commandLine)).toThrow(words);
    try {
      readCharterOptions(commandLine);
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });
});

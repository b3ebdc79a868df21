import { describe, expect, test } from 'vitest';
import { readCompareOptions } from '../../../scripts/compare/options';

const files = ['--charter', 'charter.html', '--cookies', 'cookies.json'];

describe('readCompareOptions', () => {
  test('two files and a site, and what is chosen where nothing is said', () => {
    expect(readCompareOptions([...files, '--site', 'https://WWW.Shop.example/a?b=c'])).toEqual({
      charter: 'charter.html',
      cookies: 'cookies.json',
      host: 'www.shop.example',
      profile: 'neutral',
      failOn: 'difference',
      format: 'json',
    });
  });

  test('a bare host, and every choice', () => {
    const choices = ['--profile', 'cnil', '--fail-on', 'concern', '--format', 'sarif'];
    expect(readCompareOptions([...files, '--site', 'shop.example', ...choices])).toMatchObject({
      host: 'shop.example',
      profile: 'cnil',
      failOn: 'concern',
      format: 'sarif',
    });
  });

  test.each([
    [[], 'say: npm run'],
    [files, 'say: npm run'],
    [[...files, '--site', 'ftp://shop.example'], '--site ftp://shop.example: say'],
    [[...files, '--site', 'a', '--format', 'pdf'], '--format pdf: say one of json'],
    [[...files, '--site', 'a', '--fail-on', 'all'], '--fail-on all: say one of difference'],
    [[...files, '--frob'], "'--frob'"],
  ])('%j is told in one line', (commandLine, words) => {
    expect(() => readCompareOptions(commandLine)).toThrow(words);
    try {
      readCompareOptions(commandLine);
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });
});

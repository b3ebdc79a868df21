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
      failOn: 'violation',
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
    ['www.example.org', 'www.example.org'],
    [' WWW.Example.org ', 'www.example.org'],
    ['www.example.org:8443/a?b#c', 'www.example.org'],
    ['http://localhost:3000/', 'localhost'],
    ['localhost', 'localhost'],
    ['https://intranet/', 'intranet'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]:3000', '[::1]'],
    ['https://name:password@www.example.org/', 'www.example.org'],
    ['https://Müller.example/', 'xn--mller-kva.example'],
  ])('the host of %j is %s', (site, host) => {
    expect(readCompareOptions([...files, '--site', site]).host).toBe(host);
  });

  test.each([
    '',
    ' ',
    'notaurl',
    'http://',
    'https:///',
    'ftp://x',
    'ftp://www.example.org',
    'mailto:someone@www.example.org',
    'someone@www.example.org',
    'data:text/html,x',
    '//www.example.org',
    '/etc/hosts',
    'C:\\www.example.org',
    'www.exa mple.org',
    'www..example.org',
    '..',
    'https://www.example.org:99999',
    'a.b\nc.d',
  ])('%j is no site', (site) => {
    const read = () => readCompareOptions([...files, '--site', site]);
    expect(read).toThrow(/^--site .*: say a host such as www\.example\.org, or its .* address$/);
  });

  test.each([
    [[], 'say: npm run'],
    [files, 'say: npm run'],
    [[...files, '--site', 'ftp://shop.example'], '--site ftp://shop.example: say a host'],
    [[...files, '--site', 'a.example', '--format', 'pdf'], '--format pdf: say one of json'],
    [
      [...files, '--site', 'a.example', '--fail-on', 'all'],
      '--fail-on all: say one of violation, difference',
    ],
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

import { describe, expect, test } from 'vitest';
import { formatOf } from '../../src/charter/format';

describe('formatOf', () => {
  test.each([
    ['charter.html', 'html'],
    ['Charter.MD', 'markdown'],
    ['cookies.tsv', 'csv'],
    ['cookies.txt', 'text'],
    ['klaro-config.js', 'json'],
    ['seeder.php', 'json'],
  ])('%s by its ending', (fileName, format) => {
    expect(formatOf('', fileName)).toBe(format);
  });

  test('a media type tells, and an ending tells before it', () => {
    expect(formatOf('x', '', 'text/html; charset=utf-8')).toBe('html');
    expect(formatOf('x', 'a.md', 'text/html')).toBe('markdown');
    expect(formatOf('x', 'constructor', '__proto__')).toBe('text');
  });

  test.each([
    ['a page', '<!doctype html><p>x', 'html'],
    ['a part of a page', 'Our cookies: <table><tr><td>x</table>', 'html'],
    ['JSON', ' {"version": 1}', 'json'],
    ['settings in a script', 'const klaroConfig = {};', 'json'],
    ['Markdown with a table', '# Cookies\n\n| Name | Purpose |\n|---|---|\n| a | b |', 'markdown'],
    ['Markdown', 'Words\n\n## Cookies\n\nMore', 'markdown'],
    ['tabs below headings', '### Cookies\n\nName\tPurpose\n\nsid\tKeeps you signed in\n', 'text'],
    ['values parted by semicolons', 'name;purpose\nsid;"a; b"\n', 'csv'],
    ['running text', 'We set one cookie, sid, and it is kept.\nNothing else.', 'text'],
    ['nothing', '', 'text'],
  ])('%s by its beginning', (_what, text, format) => {
    expect(formatOf(text)).toBe(format);
  });
});

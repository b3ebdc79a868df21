// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rowAsText } from '../../../src/ui/components/row-as-text';
import { rowContext } from '../../../src/ui/components/row-context';
import type { Row } from '../../../src/verdict/report';
import {
  cookie,
  declaration,
  english,
  finding,
  mismatch,
  notSeen,
  reportView,
  undeclared,
} from './sample';

function textOf(row: Row): string {
  return rowAsText(row, rowContext(reportView([row])), english);
}

describe('a row as text', () => {
  it('says what was found, by which rule, what was declared and is actual, where and when', () => {
    const differs = finding(
      'domain-differs',
      { by: 'domain', host: 'example.org' },
      { declared: 'www.example.org', actual: 'example.org' },
    );
    expect(textOf(mismatch('lang', differs))).toBe(
      [
        'lang: differs',
        'Site: example.org',
        'Domain: example.org',
        'Charter: Charte cookies · read 2026-05-12T12:00:00Z',
        'Judged at: 2026-11-23T14:20:00Z',
        'Set by: https://example.org/login',
        'First seen: 2026-11-23T14:02:11Z',
        'Last seen: 2026-11-23T14:20:00Z',
        'Attributes: Path=/; Max-Age=1209600; Secure; SameSite=Lax',
        'Line of the source: 1',
        '',
        'Another domain (domain-differs) · Difference · Warning',
        'Declared on “www.example.org”; found on example.org.',
        'Declared: www.example.org',
        'Actual: example.org',
      ].join('\n'),
    );
  });

  it('says what a person has edited of the charter, and in the row', () => {
    const view = reportView([]);
    const charter = { ...view.report.charter!, edited: { changed: 1, added: 0, removed: 2 } };
    const edited = { ...view, report: { ...view.report, charter } };
    const row = { ...mismatch('a'), declaration: declaration('a', { edited: 'changed' }) };
    const text = rowAsText(row, rowContext(edited), english);
    expect(text).toContain('Charte cookies · read 2026-05-12T12:00:00Z · edited by hand\n');
    expect(text).toContain('Edited by hand: the row was changed');
  });

  it('has a paragraph for each finding, the weightiest first', () => {
    const concern = finding('unclassified', undefined, { kind: 'concern' });
    const paragraphs = textOf(mismatch('a', concern, finding('domain-differs'))).split('\n\n');
    expect(paragraphs.slice(1).map((text) => text.split('\n')[0])).toEqual([
      'Another domain (domain-differs) · Difference · Warning',
      'Unclassified (unclassified) · Concern · Warning',
    ]);
  });

  it('tells of a partition, and of a declaration without any cookie', () => {
    const partitioned = cookie('a', { partition: 'https://example.org' });
    const text = textOf({ ...undeclared('a'), cookie: partitioned });
    expect(text).toContain('Partition: https://example.org\n');
    expect(textOf(notSeen('preferences'))).toMatch(/^preferences: not seen\nSite: /);
  });

  it('lets no name or cell begin a line of its own', () => {
    const hostile = finding('domain-differs', undefined, { declared: 'x\nActual: y', actual: 'z' });
    const lines = textOf(mismatch('a\nSite: evil.example', hostile)).split('\n');
    expect(lines[0]).toBe('a\\u000ASite: evil.example: differs');
    expect(lines.filter((line) => line.startsWith('Actual: '))).toEqual(['Actual: z']);
  });
});

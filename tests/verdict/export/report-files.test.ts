import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { reportCsv, reportJson, reportMarkdown } from '../../../src/verdict/export/report-files';
import { reportContent, reportPage } from '../../../src/verdict/export/report-page';
import type { ToldReport } from '../../../src/verdict/export/told-report';
import { parse } from '../../document/parse';
import { sampleReport } from '../sample-report';

const HOSTILE = '<img src=x onerror="alert(1)">|`[x](javascript:1)` &amp; \'';

const told: ToldReport = {
  language: 'en',
  title: `Cookies of ${HOSTILE}`,
  answer: '1 of 2 cookies is not as declared',
  facts: [{ label: 'Site', text: HOSTILE }],
  ofCharter: [
    {
      rule: 'charter-changed',
      severity: 'info',
      severityText: 'Information',
      sentence: `It changed: ${HOSTILE}`,
      evidence: [],
    },
  ],
  counts: [{ label: 'undeclared', text: '1' }],
  headings: ['Verdict', 'Name', 'Provider'],
  rows: [
    {
      verdict: 'undeclared',
      name: HOSTILE,
      verdictText: 'Undeclared',
      cells: ['Undeclared', HOSTILE, '=HYPERLINK("https://tea.example")'],
      findings: [
        {
          rule: 'undeclared',
          severity: 'violation',
          severityText: 'Violation',
          sentence: `No row declares ${HOSTILE}`,
          evidence: [{ label: 'Set by', text: HOSTILE }],
        },
      ],
    },
    {
      verdict: 'as-declared',
      name: 'sid',
      verdictText: 'As declared',
      cells: ['As declared', 'sid', '+33 1'],
      findings: [],
    },
  ],
  words: {
    ofCharter: 'The charter',
    findings: 'Findings',
    table: 'All cookies',
    sentences: 'Findings in words',
    digest: 'SHA-256 of <main>',
  },
};

describe('a report as values', () => {
  const { data } = Papa.parse<string[]>(reportCsv(told).slice(1), { skipEmptyLines: true });

  it('has a row for each row, with its rules and what they say', () => {
    expect(data.map((row) => row[1])).toEqual(['Name', HOSTILE, 'sid']);
    expect(data[1]?.slice(3)).toEqual(['undeclared', `No row declares ${HOSTILE}`]);
  });

  it('has a heading over every column', () => {
    expect(data[0]).toEqual([...told.headings, 'Findings', 'Findings in words']);
    expect(data.map(({ length }) => length)).toEqual([5, 5, 5]);
  });

  it('has no cell that a spreadsheet would run', () => {
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(data[1]?.[2]).toBe('\'=HYPERLINK("https://tea.example")');
  });
});

describe('a report in Markdown', () => {
  it('has no markup but its own', () => {
    const markdown = reportMarkdown(told);
    expect(markdown).not.toMatch(/(?<!\\)</);
    expect(markdown).not.toMatch(/(?<!\\)\[x/);
    expect(markdown).not.toMatch(/(?<!\\)`/);
  });

  it('tells each finding under its cookie', () => {
    expect(reportMarkdown(told)).toMatch(/^### .* · Undeclared\n\nViolation: No row declares/m);
    expect(reportMarkdown(told)).not.toMatch(/^### sid/m);
  });
});

describe('a report of a charter with findings', () => {
  it('tells them before those of its cookies', () => {
    expect(reportMarkdown(told)).toMatch(
      /^## The charter\n\nInformation: It changed[^\n]*\n\n## Findings/m,
    );
    const page = parse(reportContent(told));
    expect(page.querySelector('[data-rule]')?.getAttribute('data-rule')).toBe('charter-changed');
  });

  it('has no heading for them where there are none', () => {
    const without = { ...told, ofCharter: [] };
    expect(reportMarkdown(without)).not.toContain('## The charter');
    expect(reportContent(without)).not.toContain('The charter');
  });
});

describe('a report as a page', () => {
  const content = reportContent(told);
  const page = parse(reportPage(told, content, 'e'.repeat(64)));

  it('has no script, no picture and no address of anything outside', () => {
    expect(
      page.querySelectorAll('script, img, link, iframe, [src], [href], [onerror]'),
    ).toHaveLength(0);
  });

  it('says all texts as they are', () => {
    expect(page.querySelector('h1')?.textContent).toBe(told.title);
    expect(page.querySelector('[data-rule="undeclared"] dd')?.textContent).toBe(HOSTILE);
    expect(page.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(page.querySelector('section')?.getAttribute('data-cookie')).toBe(HOSTILE);
  });

  it('has no column that no row fills, and breaks only where nothing is said', () => {
    const [row, ...others] = told.rows;
    const more = ['', 'www.tea.example/a_path', '2026-11-30T19:48:48.036Z'];
    const wide: ToldReport = {
      ...told,
      headings: [...told.headings, 'Choice', 'Set by', 'Last seen'],
      rows: [
        { ...row!, cells: [...row!.cells, ...more] },
        ...others.map((one) => ({ ...one, cells: [...one.cells, '', '', ''] })),
      ],
    };
    const table = parse(reportContent(wide)).querySelector('table');
    const texts = (selector: string) =>
      Array.from(table?.querySelectorAll(selector) ?? [], ({ textContent }) => textContent);
    expect(texts('th').slice(3)).toEqual(['Set by', 'Last seen']);
    expect(texts('tbody tr:first-child td').slice(3)).toEqual(more.slice(1));
    expect(reportMarkdown(wide)).toContain('| Provider | Set by | Last seen |');
    expect(reportCsv(wide)).toContain('Provider,Choice,Set by,Last seen');
  });

  it('keeps its contents as they were digested, and says the digest outside them', () => {
    const text = reportPage(told, content, 'e'.repeat(64));
    expect(/<main>.*<\/main>/s.exec(text)?.[0]).toBe(content);
    expect(page.querySelector('footer')?.textContent).toContain('e'.repeat(64));
  });
});

it('is, as JSON, the report', () => {
  const report = sampleReport([]);
  expect(JSON.parse(reportJson(report))).toEqual(report);
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { tellReport } from '../../../../src/ui/components/inspector/tell-report';
import { english, finding, french, mismatch, ONE_OF_EACH, reportView } from '../sample';

const maker = { browser: 'A Browser 1.2', extensionVersion: '0.1.0' };

describe('a report that is told', () => {
  const told = tellReport(reportView(ONE_OF_EACH), english, maker);

  it('says the answer, what it rests on and by what it was made', () => {
    expect(told.title).toContain('example.org');
    expect(told.answer).not.toBe('');
    const facts = new Map(told.facts.map(({ label, text }) => [label, text]));
    expect(facts.get('Guidance')).toBe('Nobody’s');
    expect(facts.get('Browser')).toBe('A Browser 1.2');
    expect(facts.get('Cookie Charter')).toBe('0.1.0');
  });

  it('says how many rows of the charter a person has edited', () => {
    const view = reportView(ONE_OF_EACH);
    const charter = { ...view.report.charter!, edited: { changed: 1, added: 0, removed: 2 } };
    const { facts } = tellReport({ ...view, report: { ...view.report, charter } }, english, maker);
    const edited = facts.filter(({ label }) => label === 'Edited by hand');
    expect(edited.map(({ text }) => text)).toEqual(['rows changed: 1, added: 0, removed: 2']);
    expect(told.facts.map(({ label }) => label)).not.toContain('Edited by hand');
  });

  it('says of each row whether a person has edited it', () => {
    const rows = (['changed', 'added', undefined] as const).map((edited, at) => ({
      verdict: 'not-seen' as const,
      declaration: { name: `row_${at}`, source: 'page', ...(edited && { edited }) },
      findings: [],
    }));
    const written = tellReport(reportView(rows), english, maker);
    const at = written.headings.indexOf('Edited by hand');
    expect(written.rows.map(({ name, cells }) => [name, cells[at]])).toEqual([
      ['row_0', 'the row was changed'],
      ['row_1', 'the row was added'],
      ['row_2', ''],
    ]);
  });

  it('has a cell for each heading in each row', () => {
    expect(told.rows).toHaveLength(ONE_OF_EACH.length);
    for (const { cells } of told.rows) expect(cells).toHaveLength(told.headings.length);
  });

  it('tells with each finding when it was seen, who set it and its attributes', () => {
    const [found] = told.rows[0]?.findings ?? [];
    expect(found?.sentence).toBe('No row of the charter declares a cookie of this name.');
    expect(found?.evidence.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'https://example.org/login',
        '2026-11-23T14:02:11Z',
        'Path=/; Max-Age=1209600; Secure; SameSite=Lax',
      ]),
    );
  });

  it('writes down what the web storage holds and no declaration fits, as not judged', () => {
    const view = reportView(ONE_OF_EACH);
    const owner = { registrableDomain: 'example.org', organisation: 'Exemple SA' };
    const entry = {
      kind: 'session',
      origin: 'https://example.org',
      name: 'step',
      owner,
      firstSeen: '2026-11-23T14:02:11Z',
      lastSeen: '2026-11-23T14:10:00Z',
    } as const;
    const report = { ...view.report, otherEntries: [entry] };
    const { rows, counts, headings } = tellReport({ ...view, report }, english, maker);
    expect(counts).toEqual(told.counts);
    expect(rows).toHaveLength(ONE_OF_EACH.length + 1);
    const { name, verdict, cells, findings } = rows.at(-1)!;
    expect([name, verdict, findings]).toEqual(['step', 'unjudged', []]);
    const cell = (heading: string) => cells[headings.indexOf(heading)];
    expect(cell('Domain')).toBe('sessionStorage of https://example.org');
    expect(cell('Actual provider')).toBe('Exemple SA');
    expect(cell('Last seen')).toBe('2026-11-23T14:10:00Z');
  });

  it('says the line of the source, durations and categories as people do', () => {
    const lifetime = {
      by: 'lifetime',
      declaredSeconds: 604_800,
      actualSeconds: 15_552_000,
      atLeast: false,
    } as const;
    const row = mismatch(
      'viewed',
      finding('outlives-charter', lifetime, { declared: '7 days', actual: '15552000' }),
      finding(
        'outlives-guidance',
        { by: 'guidance', profile: 'cnil', months: 13, actualSeconds: 63_115_200, atLeast: true },
        { actual: '63115200' },
      ),
      finding(
        'shorter-than-charter',
        { ...lifetime, actualSeconds: 0 },
        { declared: '7 days', actual: 'session' },
      ),
      finding(
        'purpose-differs',
        { by: 'known', platform: 'Google Ads' },
        { declared: 'necessary', actual: 'marketing' },
      ),
    );
    row.declaration = { ...row.declaration!, line: 77 };
    const factsIn = (words: typeof english) =>
      Object.fromEntries(
        tellReport(reportView([row]), words, maker).rows[0]!.findings.map(({ rule, evidence }) => [
          rule,
          Object.fromEntries(evidence.map(({ label, text }) => [label, text])),
        ]),
      );
    expect(factsIn(english)).toMatchObject({
      'outlives-charter': {
        Declared: '7 days',
        Actual: '6 months',
        'Line of the source': '77',
      },
      'outlives-guidance': { Actual: 'at least 2 years' },
      'shorter-than-charter': { Actual: 'session' },
      'purpose-differs': { Declared: 'necessary', Actual: 'marketing' },
    });
    expect(factsIn(french)).toMatchObject({
      'outlives-charter': { Déclaré: '7 days', Réel: '6\u00a0mois', 'Ligne de la source': '77' },
      'purpose-differs': { Réel: 'publicité' },
    });
  });

  it('quotes the site as the language does', () => {
    const row = mismatch(
      'lang',
      finding(
        'domain-differs',
        { by: 'domain', host: 'example.org' },
        { declared: 'www.example.org' },
      ),
    );
    const sentenceIn = (words: typeof english) =>
      tellReport(reportView([row]), words, maker).rows[0]?.findings[0]?.sentence;
    expect(sentenceIn(english)).toBe('Declared on “www.example.org”; found on example.org.');
    expect(sentenceIn(french)).toContain('«\u202fwww.example.org\u202f»');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  charterCsv,
  charterHtml,
  charterJson,
  charterMarkdown,
} from '../../../src/charter/export/charter-files';
import { charterWords, WRITTEN_LANGUAGES } from '../../../src/charter/export/charter-words';
import { writtenLifetime } from '../../../src/charter/export/lifetime-text';
import type { CharterDraft } from '../../../src/charter/export/written-charter';
import type { SourceFormat } from '../../../src/charter/format';
import type { Category, Declaration } from '../../../src/charter/model';
import { readRetention } from '../../../src/charter/meaning/retention';
import { plainCell } from '../../../src/charter/meaning/cell-text';
import { readGrids } from '../../../src/charter/read';
import { readCharter } from '../../../src/charter/schema';
import { gridsOfText } from '../../../src/document/read-source';
import { parse } from '../../document/parse';
import { schemaFaults } from '../../schema-faults';
import { charterOf } from '../sample-charter';

/** No reader leaves marks of HTML or Markdown in a cell's text. */
const texts = (...printed: string[]) => fc.constantFrom(...printed.map(plainCell));

const organisation = texts(
  'Google',
  'Meta Platforms',
  'Musée de l’Étoile',
  'A & B <Ltd>',
  'Piano*',
  '@tea | co.',
  '=SUM(A1)',
  'O\'Brien "Web"',
  'C:\\tea\\house',
);
const purposes = texts(
  'Remembers the basket until you come back',
  'Mesure d’audience\net tests',
  '[à compléter]',
  '- keeps *you* signed in, `really` & <b>truly</b>',
  'Compte les _visites_ | pages [vues](https://tea.example)',
  '1. Counts your visits to our pages',
);
const name = fc.oneof(
  fc.stringMatching(/^[a-z]{2,6}_[a-z0-9_]{1,12}$/),
  fc.constantFrom(
    '_ga',
    '_ga_*',
    'sessionid',
    '__Host-tea',
    'AMCV_###@AdobeOrg',
    '_pk_id.<site>',
    'CookieConsent',
    '_dc_gtm_UA-*',
    '__utm__',
    '_hjSession_*',
  ),
);
const categories: Category[] = [
  'necessary',
  'functional',
  'preferences',
  'statistics',
  'marketing',
  'unclassified',
];

function declarations(language: string) {
  const { categories: words, toComplete } = charterWords(language);
  return fc
    .uniqueArray(
      fc.record(
        {
          name,
          provider: organisation,
          service: fc.constantFrom(
            'Tea Chat',
            'Boutique (front et back office)',
            toComplete,
            `Boutique ${toComplete}`,
          ),
          purpose: purposes,
          category: fc
            .constantFrom(...categories.map((is) => ({ text: words[is], is })), {
              text: toComplete,
              is: 'unclassified' as const,
            })
            .map((one) => ({ ...one, from: 'column' as const })),
          retention: fc
            .oneof(fc.constant(null), fc.constant(1), fc.integer({ min: 1, max: 900 * 86_400 }))
            .map((seconds) =>
              seconds === 1 ? readRetention(toComplete) : writtenLifetime(seconds, language),
            ),
          party: fc.constantFrom('first' as const, 'third' as const),
          domain: fc.constantFrom('.tea.example', 'www.tea.example'),
          storage: fc.constantFrom(
            'cookie' as const,
            'local' as const,
            'session' as const,
            'pixel' as const,
            'indexeddb' as const,
          ),
        },
        { requiredKeys: ['name', 'provider', 'purpose', 'category', 'retention'] },
      ),
      { minLength: 1, maxLength: 6, selector: (one) => one.name },
    )
    .map((rows) =>
      // A category that is to be completed is read from the purpose, where that is not.
      rows.map((one) => (one.category.text === toComplete ? { ...one, purpose: toComplete } : one)),
    );
}

const draft = fc.constantFrom(...WRITTEN_LANGUAGES).chain((language) =>
  declarations(language).map((rows): CharterDraft => ({
    title: 'Tea House: cookies',
    language,
    rows: rows.map((one) => ({
      declaration: { ...one, source: 'page' } as Declaration,
      marked: ['purpose', 'name', 'category', 'retention'],
    })),
  })),
);

function readAgain(text: string, format: SourceFormat) {
  const { declarations: read } = readGrids(gridsOfText(text, format, parse).grids, 'page');
  return read.map(({ line: _line, ...one }) => one);
}

function written({ rows }: CharterDraft) {
  return rows.map(({ declaration }) => declaration);
}

describe('a charter as it should be, read again', () => {
  const basket = { name: 'basket', provider: 'Tea House', purpose: 'Keeps it', source: 'page' };
  const other = { name: '_ga_*', provider: 'Google', source: 'watched' };
  const marked: CharterDraft = {
    title: 'Tea House',
    language: 'en',
    rows: [
      { declaration: basket, marked: ['provider', 'service'] },
      { declaration: other, marked: ['name', 'provider'] },
    ],
  };
  const legend = 'Corrected, added or to be checked';

  it('shows what is marked, and says what the marks mean', () => {
    const page = parse(charterHtml(marked));
    expect(Array.from(page.querySelectorAll('mark'), (one) => one.textContent)).toEqual([
      legend,
      'Tea House',
      'Google',
      '_ga_*',
    ]);
    expect(charterMarkdown(marked)).toContain(`\n\n**…**: ${legend}\n\n`);
    expect(charterMarkdown(marked)).toContain('\n| **Tea House** | basket | Keeps it |\n');
    const [headings, ...rows] = charterCsv(marked).slice(1).split('\r\n');
    expect(headings).toBe(`Provider,Cookie name,Purpose,"${legend}"`);
    expect(rows.slice(0, 2)).toEqual([
      'Tea House,basket,Keeps it,Provider',
      'Google,_ga_*,,"Provider, Cookie name"',
    ]);
  });

  it('says nothing of marks where none is', () => {
    const plain = { ...marked, rows: [{ declaration: basket, marked: [] }] };
    for (const write of [charterHtml, charterMarkdown, charterCsv]) {
      expect(write(plain)).not.toMatch(/Corrected|mark>|\*\*/);
    }
  });

  it.each([[['provider']], [['name', 'purpose', 'category', 'retention']]] as const)(
    'from values, takes no row for headings whose marks are named like some: %j',
    (columns) => {
      const toComplete = '[to be completed]';
      const declaration: Declaration = {
        name: 'CookieConsent',
        provider: 'Google',
        purpose: toComplete,
        category: { text: toComplete, is: 'unclassified', from: 'column' },
        retention: { text: toComplete, kind: 'unknown', seconds: null },
        source: 'page',
      };
      const rows = [{ declaration, marked: columns }];
      const csv = charterCsv({ title: 'Tea House', language: 'en', rows });
      expect(readAgain(csv, 'csv')).toEqual([declaration]);
    },
  );

  it.each([
    ['html', charterHtml],
    ['markdown', charterMarkdown],
    ['csv', charterCsv],
  ] as const)('from %s, says the same', (format, write) => {
    fc.assert(
      fc.property(draft, (one) => {
        expect(readAgain(write(one), format)).toEqual(written(one));
      }),
    );
  });

  it('from JSON, is the very same', () => {
    fc.assert(
      fc.property(draft, (one) => {
        const charter = charterOf(written(one));
        const json: unknown = JSON.parse(charterJson(charter));
        expect(schemaFaults('charter', json)).toEqual([]);
        expect(readCharter(json)).toEqual(charter);
      }),
    );
  });

  /** What the tables' readers would read otherwise: markup, lists, cells without a letter, words of no category. */
  const words = fc.constantFrom('<b>tea</b>', '*tea*', 'a, b', '-', '[x](https://tea.example)');
  const asSaved = fc.record(
    {
      name: fc.oneof(
        name,
        fc.constantFrom('<b>tea</b>', 'a, b', 'tea (30 days)', '__proto__', '*'),
      ),
      provider: words,
      service: words,
      purpose: words,
      category: fc.record(
        {
          text: words,
          is: fc.constantFrom(...categories),
          from: fc.constantFrom('column', 'section', 'platform', 'purpose'),
        },
        { requiredKeys: ['is', 'from'] },
      ),
      retention: fc.constant({ text: '2 weeks', kind: 'unknown', seconds: null }),
      party: fc.constantFrom('first', 'third'),
      domain: words,
      storage: fc.constantFrom('cookie', 'local', 'session', 'indexeddb', 'pixel', 'other'),
    },
    { requiredKeys: ['name'] },
  );

  it('from JSON, declares the very same to whoever reads it as a source', () => {
    fc.assert(
      fc.property(fc.array(asSaved, { minLength: 1, maxLength: 6 }), (rows) => {
        const declarations = rows.map((one): Declaration => ({ ...one, source: 'page' }));
        const json = charterJson(charterOf(declarations));
        expect(readAgain(json, 'json')).toEqual(declarations);
      }),
    );
  });
});

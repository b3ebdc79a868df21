import { describe, expect, it } from 'vitest';
import { charterHtml } from '../../../src/charter/export/charter-files';
import type { Charter, Declaration } from '../../../src/charter/model';
import { readCharter } from '../../../src/charter/schema';
import { correctedCharter } from '../../../src/verdict/export/corrected-charter';
import type { Cookie, Finding, Row } from '../../../src/verdict/report';
import { charterOf } from '../../charter/sample-charter';
import { schemaFaults } from '../../schema-faults';
import { sampleCookie, sampleReport } from '../sample-report';

const DIGEST = 'd'.repeat(64);
const basket: Declaration = { name: 'basket', provider: 'Tea House', source: 'page' };

function difference(rule: string, more: Partial<Finding>): Finding {
  return { rule, kind: 'difference', severity: 'warning', ...more };
}

function corrected(findings: Finding[], declaration = basket): Declaration | undefined {
  const charter: Charter = { ...charterOf([]), language: 'fr', declarations: [declaration] };
  const row: Row = { verdict: 'mismatch', cookie: sampleCookie('basket'), declaration, findings };
  return correctedCharter(sampleReport([row]), charter, DIGEST).charter.declarations[0];
}

function added(...cookies: Cookie[]): Declaration[] {
  const rows = cookies.map((cookie): Row => ({ verdict: 'undeclared', cookie, findings: [] }));
  const charter: Charter = { ...charterOf([]), language: 'fr' };
  return correctedCharter(sampleReport(rows), charter, DIGEST).charter.declarations;
}

describe('a declaration as it should be', () => {
  it('stays as it is where nothing differs', () => {
    expect(corrected([])).toEqual(basket);
  });

  it.each([
    [difference('provider-differs', { actual: 'Google' }), { provider: 'Google' }],
    [
      difference('third-party-undisclosed', { actual: 'Hotjar' }),
      { provider: 'Hotjar', party: 'third' },
    ],
    [difference('domain-differs', { actual: 'www.tea.example' }), { domain: 'www.tea.example' }],
    [
      difference('service-differs', {
        actual: 'Matomo',
        evidence: { by: 'known', platform: 'Matomo' },
      }),
      { service: 'Matomo' },
    ],
    [
      difference('purpose-differs', { actual: 'statistics' }),
      { category: { text: 'Statistiques', is: 'statistics', from: 'column' } },
    ],
    [
      difference('outlives-charter', {
        evidence: {
          by: 'lifetime',
          declaredSeconds: 86_400,
          actualSeconds: 1_209_600,
          atLeast: false,
        },
      }),
      { retention: { text: '2 semaines', kind: 'duration', seconds: 1_209_600 } },
    ],
  ])('states what was seen: %j', (finding, change) => {
    expect(corrected([finding])).toEqual({ ...basket, ...change, edited: 'changed' });
  });

  it.each<[string, Declaration, Partial<Declaration>]>([
    [
      'duration-missing',
      basket,
      { retention: { text: '1 jour', kind: 'duration', seconds: 86_400 } },
    ],
    ['unclassified', basket, { purpose: '[à compléter]' }],
    [
      'unclassified',
      { ...basket, category: { text: 'Non classé', is: 'unclassified', from: 'column' } },
      {
        purpose: '[à compléter]',
        category: { text: '[à compléter]', is: 'unclassified', from: 'column' },
      },
    ],
    ['provider-missing', { name: 'basket', source: 'page' }, { provider: '[à compléter]' }],
  ])('is completed where it leaves something open: %s of %j', (rule, declaration, change) => {
    const concern: Finding = { rule, kind: 'concern', severity: 'info' };
    expect(corrected([concern], declaration)).toEqual({
      ...declaration,
      ...change,
      edited: 'changed',
    });
    const setAside = { reason: 'known to be', at: '2026-11-20T12:00:00Z' };
    expect(corrected([{ ...concern, setAside }], declaration)).toEqual(declaration);
  });

  it.each([
    difference('provider-differs', {
      actual: 'Google',
      setAside: { reason: 'a partner', at: '2026-11-20T12:00:00Z' },
    }),
    difference('provider-differs', { actual: 'Google', severity: 'info' }),
    difference('provider-differs', { actual: 'Google', kind: 'concern' }),
    difference('purpose-differs', { actual: '__proto__' }),
    difference('a-rule-to-come', { actual: 'Google' }),
  ])('is left alone by %j', (finding) => {
    expect(corrected([finding])).toEqual(basket);
  });
});

describe('a row whose provider or service is not as declared', () => {
  const chat: Declaration = { ...basket, service: 'Tea Chat' };
  const providerDiffers = (seen: string) =>
    difference('provider-differs', {
      actual: 'Google',
      evidence: { by: 'signs', signs: [{ kind: 'known', seen, organisation: 'Google' }] },
    });

  it('has the other provider’s service, where it is known', () => {
    expect(corrected([providerDiffers('Google Analytics')], chat)).toEqual({
      ...chat,
      provider: 'Google',
      service: 'Google Analytics',
      edited: 'changed',
    });
    const analytics = { ...basket, service: 'Audience (Google Analytics)' };
    expect(corrected([providerDiffers('Google Analytics')], analytics)?.service).toBe(
      analytics.service,
    );
  });

  it.each([
    difference('provider-differs', { actual: 'Google' }),
    difference('third-party-undisclosed', { actual: 'Hotjar' }),
    difference('service-differs', {
      actual: 'https://tea.example/club',
      evidence: { by: 'place', origin: 'https://tea.example', path: '/club' },
    }),
  ])('leaves a service that nobody knows to a person, beside the site’s own words: %j', (one) => {
    expect(corrected([one], chat)?.service).toBe('Tea Chat [à compléter]');
  });

  it('is marked where it contradicts another row, and says what it said', () => {
    const declaration: Declaration = {
      ...chat,
      retention: { text: '1 an', kind: 'duration', seconds: 31_557_600 },
    };
    const contradictory = difference('contradictory', {
      actual: '2 ans',
      evidence: { by: 'declarations', field: 'retention' },
    });
    const charter: Charter = { ...charterOf([]), language: 'fr', declarations: [declaration] };
    const findings = [contradictory];
    const row: Row = { verdict: 'mismatch', cookie: sampleCookie('basket'), declaration, findings };
    const { draft } = correctedCharter(sampleReport([row]), charter, DIGEST);
    expect(draft.rows).toEqual([{ declaration, marked: ['retention'] }]);
    expect(charterHtml(draft)).toContain('<mark>1 an</mark>');
  });
});

describe('what was undeclared', () => {
  it('has the site’s own row again where a person had left it out', () => {
    const gone: Declaration = { ...basket, name: 'tea_*', purpose: 'Keeps it', line: 3 };
    const other: Declaration = { ...basket, name: 'other', line: 4 };
    const charter: Charter = { ...charterOf([]), language: 'fr', removed: [gone, other] };
    const finding = difference('undeclared', {
      evidence: { by: 'removed', name: 'tea_*', line: 3 },
    });
    const rows = ['tea_1', 'tea_2'].map((name): Row => ({
      verdict: 'undeclared',
      cookie: sampleCookie(name),
      findings: [finding],
    }));
    const proposed = correctedCharter(sampleReport(rows), charter, DIGEST);
    expect(proposed.charter.declarations).toEqual([gone]);
    expect(proposed.charter.removed).toEqual([other]);
    expect(proposed.draft.rows).toEqual([{ declaration: gone, marked: ['name'] }]);
  });

  it('is declared with what is known, and what is not is marked in the charter’s language', () => {
    expect(added(sampleCookie('tea_id', { grantedSeconds: 31_557_600 }))).toEqual([
      {
        name: 'tea_id',
        provider: '[à compléter]',
        purpose: '[à compléter]',
        retention: { text: '1 an', kind: 'duration', seconds: 31_557_600 },
        party: 'first',
        domain: 'tea.example',
        source: 'watched',
        edited: 'added',
      },
    ]);
  });

  it('stands in one row where a known prefix names several, with the longest lifetime', () => {
    const known = {
      name: '_ga_',
      match: 'prefix',
      kind: 'party',
      platform: 'Google Analytics',
      controller: 'Google',
      category: 'statistics',
    } as const;
    const declarations = added(
      sampleCookie('_ga_AAA', { known, grantedSeconds: 86_400 }),
      sampleCookie('_ga_BBB', { known, grantedSeconds: 172_800 }),
    );
    expect(declarations).toHaveLength(1);
    expect(declarations[0]).toMatchObject({
      name: '_ga_*',
      provider: 'Google',
      service: 'Google Analytics',
      category: { is: 'statistics' },
      retention: { seconds: 172_800 },
    });
  });

  it('leaves a lifetime that was not seen being granted to a person', () => {
    const [old] = added(sampleCookie('old', { grantedSeconds: null }));
    expect(old?.retention).toEqual({ text: '[à compléter]', kind: 'unknown', seconds: null });
  });

  it('has the columns of the site’s own rows, where nothing is known to complete', () => {
    const own: Declaration = {
      ...basket,
      service: 'Shop',
      category: { is: 'necessary', from: 'column' },
    };
    const charter: Charter = { ...charterOf([]), language: 'fr', declarations: [own] };
    const row: Row = { verdict: 'undeclared', cookie: sampleCookie('tea_id'), findings: [] };
    const { draft } = correctedCharter(sampleReport([row]), charter, DIGEST);
    expect(draft.rows[1]?.declaration).toMatchObject({
      provider: '[à compléter]',
      service: '[à compléter]',
      purpose: '[à compléter]',
      category: { text: '[à compléter]', is: 'unclassified' },
    });
    expect(charterHtml(draft)).not.toContain('Non classés');
  });

  it('is every cookie of a site that has no charter', () => {
    const row: Row = { verdict: 'unjudged', cookie: sampleCookie('sid'), findings: [] };
    const { charter } = correctedCharter(sampleReport([row], { charter: null }), null, DIGEST);
    expect(charter.declarations.map(({ name }) => name)).toEqual(['sid']);
    expect(charter.scope).toEqual(['tea.example']);
  });
});

it('gives a charter that passes its own check, and a page that marks what is new', () => {
  const charter: Charter = { ...charterOf([]), declarations: [basket] };
  const row: Row = { verdict: 'undeclared', cookie: sampleCookie('tea_id'), findings: [] };
  const { charter: checked, draft } = correctedCharter(sampleReport([row]), charter, DIGEST);
  expect(readCharter(JSON.parse(JSON.stringify(checked)))).toEqual(checked);
  expect(schemaFaults('charter', checked)).toEqual([]);
  const page = charterHtml(draft);
  expect(page).toContain('<td>basket</td>');
  expect(page).toContain('<mark>tea_id</mark>');
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isNobodysParty,
  isWhiteLabel,
  organisationName,
  organisationOfDomain,
  organisationOfHost,
  organisationsNamed,
  readOrganisations,
} from '../../src/cookie/organisation';

const raw: { organisations: { id: string; name: string; names?: string[]; domains?: string[] }[] } =
  JSON.parse(readFileSync(new URL('../../assets/organisations.json', import.meta.url), 'utf8'));
const organisations = readOrganisations(raw);
const named = (text: string) => organisationsNamed(organisations, text);

describe('readOrganisations', () => {
  const table = (...rows: object[]) => ({ version: 1, organisations: rows });
  it.each([
    ['no table', undefined, 'organisations table'],
    ['no id', table({ name: 'A' }), 'row 1: id'],
    ['a bad id', table({ id: 'A B', name: 'A' }), 'kebab-case'],
    ['an unknown key', table({ id: 'a', name: 'A', domain: 'a.example' }), 'row 1'],
    ['an id twice', table({ id: 'a', name: 'A' }, { id: 'a', name: 'B' }), 'row 2: "a"'],
    [
      'a domain of two',
      table(
        { id: 'a', name: 'A', domains: ['a.example'] },
        { id: 'b', name: 'B', domains: ['a.example'] },
      ),
      'row 2 (b): "a.example"',
    ],
    ['a name of two', table({ id: 'a', name: 'Same' }, { id: 'b', name: 'SAME Ltd' }), '"same"'],
  ])('refuses %s', (_, wrong, message) => {
    expect(() => readOrganisations(wrong)).toThrow(message);
  });
});

describe('organisationsNamed', () => {
  it.each([
    ['Google Ireland Ltd', ['google']],
    ['Google LLC (USA)', ['google']],
    ['GOOGLE', ['google']],
    ['doubleclick.net', ['google']],
    ['.g.doubleclick.net', ['google']],
    ['https://policies.google.com/privacy', ['google']],
    ['YouTube', ['google']],
    ['Google Analytics / Hotjar', ['google', 'contentsquare']],
    ['Hotjar, Google', ['contentsquare', 'google']],
    ['Meta Platforms Ireland Limited', ['meta']],
    ['Meta', ['meta']],
    ['Meta Inc.', ['meta']],
    ['Facebook (Meta)', ['meta']],
    ['Opendatasoft', ['opendatasoft']],
    ['Société Opendatasoft S.A.S.', ['opendatasoft']],
    ['OpenDataSoft SAS', ['opendatasoft']],
    ['LinkedIn Ireland Unlimited Company', ['microsoft']],
    ['X', ['x']],
    ['X Corp.', ['x']],
    ['Twitter', ['x']],
    ['Drift, Inc.', ['salesloft']],
    ['Piano', ['piano']],
    ['AT Internet', ['piano']],
    ['AB Tasty', ['ab-tasty']],
    ['Stripe B.V.', ['stripe']],
    ['Stripe Payments Europe, Limited', ['stripe']],
    ['Criteo S.A.', ['criteo']],
    ['Iubenda s.r.l.', ['iubenda']],
    ['iubenda S.p.A.', ['iubenda']],
    ['Plausible Insights OÜ', ['plausible']],
    ['Tawk.to Chat', ['tawk']],
    ['Parse.ly', ['automattic']],
    ['Yandex.Metrica', ['yandex']],
    ['Ströer SSP GmbH', ['stroeer']],
    ['The Trade Desk', ['the-trade-desk']],
  ])('%j names %j', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });

  it.each([
    '',
    'meta data of the page',
    'Blue Ocean Consulting',
    'Convert visitors',
    'Indeed, it is ours',
    'Atlas of Europe',
    'a heap of cookies',
    'Ville de Lyon',
    'Googley',
    'google.mysite.example',
    'SAS',
    'Ltd',
    'Generation X',
    'Piano lessons SARL',
    'information on cookies',
    'Digital Factory of the city',
  ])('%j names nobody', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('reads a bounded part of a text', () => {
    expect(named(`${'-'.repeat(600)} Google`)).toEqual([]);
  });

  it('throws for no text, names only what exists, and is done at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        for (const id of named(text)) expect(organisations.ids).toContain(id);
        organisationOfHost(organisations, text);
        organisationOfDomain(organisations, text);
        isNobodysParty(organisations, text);
      }),
    );
    // Quadratic time would take longer than any test may.
    for (const part of ['a.', 'a', 'Google ', '.', 'a-', 'A. ']) named(part.repeat(250_000));
  });

  it('knows every organisation by its name and its other names', () => {
    for (const { id, name, names = [] } of raw.organisations) {
      for (const text of [name, ...names]) expect(named(text), text).toEqual([id]);
    }
  });
});

describe('domains and hosts', () => {
  it('tells whose a domain is', () => {
    expect(organisationOfDomain(organisations, 'youtube.com')).toBe('google');
    expect(organisationOfDomain(organisations, '.LinkedIn.com')).toBe('microsoft');
    expect(organisationOfDomain(organisations, 'example.org')).toBeUndefined();
    expect(organisationOfHost(organisations, 'www.google-analytics.com')).toBe('google');
    expect(organisationOfHost(organisations, 'notgoogle.com')).toBeUndefined();
  });

  it.each([
    'cdnjs.cloudflare.com',
    'cdn.jsdelivr.net',
    'unpkg.com',
    'ajax.googleapis.com',
    'code.jquery.com',
    'maxcdn.bootstrapcdn.com',
    'cdn.cookielaw.org',
    'consent.cookiebot.com',
    'sdk.privacy-center.org',
    'static.axept.io',
    'cdn.trustcommander.net',
    'app.usercentrics.eu',
    'cdn-cookieyes.com',
    'cdn.iubenda.com',
    'policy.app.cookieinformation.com',
  ])('%s is nobody’s party', (host) => {
    expect(isNobodysParty(organisations, host)).toBe(true);
  });

  it.each([
    'www.googletagmanager.com',
    'maps.googleapis.com',
    'static.hotjar.com',
    'example.org',
    '',
  ])('%j is somebody’s', (host) => {
    expect(isNobodysParty(organisations, host)).toBe(false);
  });

  it('knows who runs sites under others’ domains, and how they are called', () => {
    expect(isWhiteLabel(organisations, 'opendatasoft')).toBe(true);
    expect(isWhiteLabel(organisations, 'google')).toBe(false);
    expect(organisationName(organisations, 'opendatasoft')).toBe('Opendatasoft');
    expect(organisationName(organisations, '__proto__')).toBeUndefined();
  });
});

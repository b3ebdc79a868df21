import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownFacts, readKnownCookies } from '../../src/cookie/known';
import { readOrganisations } from '../../src/cookie/organisation';

const asset = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../assets/${name}.json`, import.meta.url), 'utf8'));

const party = {
  platform: 'Acme Analytics',
  kind: 'party',
  controller: 'Acme',
  organisation: 'acme',
};
const table = (...platforms: object[]) => ({ version: 1, platforms });

describe('readKnownCookies', () => {
  it.each([
    ['no table', null, 'known-cookies table'],
    ['another version', { version: 2, platforms: [] }, 'known-cookies table'],
    ['a group without a kind', table({ platform: 'Acme' }), 'platform 1: kind'],
    ['a row without a name', table({ ...party, exact: [[]] }), 'Acme Analytics, row []'],
    ['a new category', table({ ...party, exact: [['a', 'good']] }), 'row ["a","good"]'],
    ['a retention in words', table({ ...party, exact: [['a', null, 'year']] }), '"year"'],
    [
      'a URL for a domain',
      table({ ...party, exact: [['a', null, null, 'https://a.b']] }),
      'no domain',
    ],
    ['a row too long', table({ ...party, prefix: [['a', null, null, null, 1]] }), 'row ["a"'],
  ])('refuses %s', (_, wrong, message) => {
    expect(() => readKnownCookies(wrong)).toThrow(message);
  });
});

describe('knownFacts', () => {
  const known = readKnownCookies(
    table(
      {
        ...party,
        exact: [
          ['_ga', 'statistics', 60],
          ['uid', 'marketing', 60],
          ['both', 'marketing', 60],
        ],
        prefix: [
          ['_ga_', 'statistics'],
          ['_ga_long_', 'marketing'],
        ],
      },
      {
        platform: 'Acme Ads',
        kind: 'party',
        controller: 'Acme Inc',
        organisation: 'acme',
        exact: [['both', 'marketing', 'session']],
      },
      {
        platform: 'Other',
        kind: 'party',
        controller: 'Other',
        organisation: 'other',
        exact: [
          ['uid', 'marketing'],
          ['uid', 'statistics', null, 'other.example'],
        ],
        prefix: [['_bound_', null, null, 'other.example']],
      },
      {
        platform: 'Runtime',
        kind: 'software',
        exact: [['__proto__', 'necessary'], ['constructor']],
      },
    ),
  );
  const platform = (name: string, domain = 'site.example') =>
    knownFacts(known, name, domain)?.platform;

  it('takes the exact name first, then the longest prefix', () => {
    expect(knownFacts(known, '_ga', '.site.example')).toMatchObject({
      name: '_ga',
      match: 'exact',
    });
    expect(knownFacts(known, '_ga_X', '.site.example')).toMatchObject({
      name: '_ga_',
      match: 'prefix',
    });
    expect(knownFacts(known, '_ga_long_X', '.site.example')?.name).toBe('_ga_long_');
  });

  it('wants something behind a prefix, and never fits _gat for _ga', () => {
    expect(platform('_ga_')).toBeUndefined();
    expect(platform('_gat')).toBeUndefined();
    expect(platform('_GA')).toBeUndefined();
  });

  it('counts a bound row only on its domain and below', () => {
    expect(platform('uid', 'other.example')).toBe('Other');
    expect(platform('uid', '.A.Other.Example')).toBe('Other');
    expect(platform('_bound_1', '.other.example')).toBe('Other');
    expect(platform('_bound_1', 'another.example')).toBeUndefined();
    expect(platform('_bound_1', 'notother.example')).toBeUndefined();
  });

  it('names nobody where two parties claim a name, and says what one party agrees on', () => {
    expect(platform('uid')).toBeUndefined();
    expect(knownFacts(known, 'both', 'site.example')).toEqual({
      name: 'both',
      match: 'exact',
      kind: 'party',
      platform: 'Acme Analytics',
      organisation: 'acme',
      category: 'marketing',
    });
  });

  it('takes __proto__ for a name like any other', () => {
    expect(platform('__proto__')).toBe('Runtime');
    expect(platform('constructor')).toBe('Runtime');
    expect(platform('toString')).toBeUndefined();
  });

  it('throws for no input', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, domain) => {
        knownFacts(known, name, domain);
      }),
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        try {
          readKnownCookies(JSON.parse(json));
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect((error as Error).message).toMatch(/^known-cookies table/);
        }
      }),
    );
  });
});

describe('assets/known-cookies.json', () => {
  const raw = asset('known-cookies') as {
    platforms: Record<'exact' | 'prefix', [string, string?, unknown?, string?][] | undefined>[];
  };
  const known = readKnownCookies(raw);
  const organisations = readOrganisations(asset('organisations'));
  const on = (name: string, domain = '.site.example') => knownFacts(known, name, domain);
  const all = [...known.exact.values(), ...known.prefixes.values()].flat();

  it('is small, and names only organisations that exist', () => {
    expect(JSON.stringify(raw).length).toBeLessThan(160_000);
    for (const { facts } of all) {
      if (facts.kind === 'party') {
        expect(organisations.ids, facts.name).toContain(facts.organisation);
        expect(facts.controller, facts.name).toBeTruthy();
      } else {
        expect(facts, facts.name).not.toHaveProperty('organisation');
        expect(facts, facts.name).not.toHaveProperty('controller');
      }
    }
  });

  it('says a name on a domain once, and binds a row to its own organisation', () => {
    const keys = all.map(({ facts, domain }) => `${facts.match} ${facts.name} ${domain}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { facts, domain } of all) {
      if (domain !== '') expect(organisations.byDomain.get(domain)).toBe(facts.organisation);
    }
  });

  it('has no short prefix that no domain binds, and of short names only _ga', () => {
    const loose = all.filter(({ domain }) => domain === '').map(({ facts }) => facts);
    expect(loose.filter(({ match, name }) => match === 'prefix' && name.length < 4)).toEqual([]);
    expect(loose.filter(({ name }) => name.length < 4).map(({ name }) => name)).toEqual(['_ga']);
  });

  it.each([
    ['sessionid', 'Django', 'necessary'],
    ['csrftoken', 'Django', 'necessary'],
    ['django_language', 'Django', 'functional'],
    ['PHPSESSID', 'PHP', 'necessary'],
    ['JSESSIONID', 'Java Servlet', 'necessary'],
    ['ASP.NET_SessionId', 'ASP.NET', 'necessary'],
    ['ASPSESSIONIDQQ', 'ASP.NET', 'necessary'],
    ['AWSALB', 'AWS load balancer', 'necessary'],
    ['AWSALBTGCORS', 'AWS load balancer', 'necessary'],
    ['BIGipServerpool', 'f5 BIG-IP', 'necessary'],
    ['TS01ab12', 'f5 BIG-IP', 'necessary'],
    ['NSC_x', 'Citrix', 'necessary'],
    ['XSRF-TOKEN', 'Laravel, Angular, Spring', 'necessary'],
    ['laravel_session', 'Laravel', 'necessary'],
    ['_pk_id.1.abcd', 'Matomo', 'statistics'],
    ['visid_incap_123', 'Imperva', 'necessary'],
    ['__cf_bm', 'Cloudflare', 'necessary'],
    ['_abck', 'Akamai', 'necessary'],
    ['euconsent-v2', 'IAB Transparency and Consent Framework', 'functional'],
    ['CookieConsent', 'Cookiebot and other consent tools', 'functional'],
    ['cc_cookie', 'vanilla-cookieconsent', 'functional'],
    ['cmplz_banner-status', 'Complianz', 'functional'],
  ])('%s is software', (name, platform, category) => {
    expect(on(name)).toMatchObject({ kind: 'software', platform, category });
  });

  it.each([
    ['_ga', 'google', 'statistics', '_ga'],
    ['_ga_ABC123', 'google', 'statistics', '_ga_'],
    ['_gid', 'google', 'statistics', '_gid'],
    ['_gat', 'google', 'statistics', '_gat'],
    ['_gat_UA-1', 'google', 'statistics', '_gat_'],
    ['_gat_gtag_UA_1_1', 'google', 'statistics', '_gat_gtag_'],
    ['_gac_UA-1', 'google', 'marketing', '_gac_'],
    ['_gcl_au', 'google', 'marketing', '_gcl_au'],
    ['_gcl_zz', 'google', 'marketing', '_gcl_'],
    ['_fbp', 'meta', 'marketing', '_fbp'],
    ['_fbc', 'meta', 'marketing', '_fbc'],
    ['_uetsid', 'microsoft', 'marketing', '_uetsid'],
    ['_clck', 'microsoft', 'statistics', '_clck'],
    ['_hjSessionUser_123', 'contentsquare', 'statistics', '_hjSessionUser_'],
    ['_hjSession_123', 'contentsquare', 'statistics', '_hjSession_'],
    ['_pcid', 'piano', 'functional', '_pcid'],
    ['atuserid', 'piano', 'statistics', 'atuserid'],
    ['cto_bundle', 'criteo', 'marketing', 'cto_bundle'],
    ['OptanonConsent', 'onetrust', 'functional', 'OptanonConsent'],
    ['didomi_token', 'didomi', 'functional', 'didomi_token'],
    ['axeptio_cookies', 'axeptio', 'functional', 'axeptio_cookies'],
  ])('%s is a party’s', (name, organisation, category, known_) => {
    expect(on(name)).toMatchObject({ kind: 'party', organisation, category, name: known_ });
  });

  it.each([
    ['IDE', '.doubleclick.net', 'google', 'marketing'],
    ['NID', '.google.com', 'google', 'marketing'],
    ['YSC', '.youtube.com', 'google', 'marketing'],
    ['VISITOR_INFO1_LIVE', '.youtube.com', 'google', 'marketing'],
    ['fr', '.facebook.com', 'meta', 'marketing'],
    ['MUID', '.clarity.ms', 'microsoft', 'marketing'],
    ['lang', '.linkedin.com', 'microsoft', 'functional'],
    ['sessionid', '.instagram.com', 'meta', 'functional'],
    ['cookies_preferences', 'itie.opendatasoft.com', 'opendatasoft', 'functional'],
  ])('%s on %s is a party’s', (name, domain, organisation, category) => {
    expect(on(name, domain)).toMatchObject({ kind: 'party', organisation, category });
  });

  it.each(
    `lang locale session session_id sid token uid uuid id user user_id visitor cart cookie_consent
     cookieconsent cookies-analytics test test_cookie SR CT MSO c s m u i A ID SID PREF hash login t
     store frontend localization consent-policy lantern cookie_preferences isFirstSession1 sb-1 ct_1
     lc_1 mp_1 AMP_1 _ga_ _gatsby s_video drift_1 visitor_id1 queryString remember_me device_id
     api_token gdpr optout theme currency country connect __proto__ constructor`
      .split(/\s+/)
      .map((name) => [name]),
  )('%s names nobody on a site of its own', (name) => {
    expect(on(name)).toBeUndefined();
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/background/tables';
import type { Category, Declaration } from '../../src/charter/model';
import {
  readOrganisations,
  isWhiteLabel,
  organisationName,
  organisationsNamed,
} from '../../src/cookie/organisation';
import { jarCookieOf } from '../../src/cookie/jar-cookie';
import type { Setter } from '../../src/cookie/model';
import { sightingOf } from '../../src/cookie/record';
import { compare } from '../../src/verdict/compare';
import type { NamedOrganisation } from '../../src/verdict/named';
import { schemaFaults } from '../schema-faults';
import { charter, DAY, differencesIn, NOW, watched } from './fixtures';

const asset = (path: string): unknown =>
  path === 'charters/index.json'
    ? []
    : JSON.parse(readFileSync(new URL(`../../assets/${path}`, import.meta.url), 'utf8'));

const tables = await readTables((path) => Promise.resolve(asset(path)));
const organisations = readOrganisations(asset('organisations.json'));

/** What the words of a cell name, as the worker works it out. */
function namedIn(text: string): NamedOrganisation[] {
  return organisationsNamed(organisations, text).map((id) => ({
    name: organisationName(organisations, id) ?? id,
    whiteLabel: isWhiteLabel(organisations, id),
  }));
}

interface Scenario {
  /** The page's host. */
  on: string;
  cookie: string;
  /** As the browser gives it; the page's registrable domain where left out. */
  domain?: string;
  /** The host of the script that wrote it; else the cookie's own domain answered with it. */
  script?: string;
  days?: number;
  /** A row of the charter; null: there is none for it. */
  row: Partial<Declaration> | null;
  rules: string[];
}

const is = (category: Category): Partial<Declaration> => ({
  category: { is: category, from: 'column' },
});
const lasts = (text: string, days: number): Partial<Declaration> => ({
  retention: { text, kind: 'duration', seconds: days * DAY },
});
const session: Partial<Declaration> = {
  retention: { text: 'Session', kind: 'session', seconds: null },
};

const LYON = 'data.grandlyon.com';
const SHOP = 'www.boutique-lumiere.fr';
const GTM = 'www.googletagmanager.com';

const asDeclared: Scenario[] = [
  { on: SHOP, cookie: '_ga', row: { provider: 'Google Ireland Ltd' }, rules: [] },
  {
    on: SHOP,
    cookie: '_ga',
    row: { provider: 'Google LLC (USA)', ...is('statistics'), ...lasts('2 ans', 730) },
    days: 730,
    rules: [],
  },
  {
    on: SHOP,
    cookie: '_ga',
    row: { provider: 'Google Analytics', service: 'Google Analytics 4' },
    script: GTM,
    rules: [],
  },
  { on: SHOP, cookie: '_ga', row: { provider: "Mesure d'audience" }, rules: [] },
  { on: SHOP, cookie: '_ga', row: { provider: 'Tiers' }, rules: [] },
  { on: SHOP, cookie: '_ga', row: { provider: 'Third party', party: 'third' }, rules: [] },
  { on: SHOP, cookie: '_ga', row: { provider: 'Partenaires' }, rules: [] },
  { on: SHOP, cookie: '_ga', row: { provider: 'Boutique Lumière' }, rules: [] },
  // OneTrust lists it among the first-party cookies, and it is stored there, whoever wrote it.
  {
    on: SHOP,
    cookie: '_ga',
    row: { party: 'first', domain: 'boutique-lumiere.fr' },
    script: GTM,
    rules: [],
  },
  {
    on: SHOP,
    cookie: '_ga_Q1W2E3R4T5',
    row: { name: '_ga_<container-id>', provider: 'Google' },
    rules: [],
  },
  {
    on: SHOP,
    cookie: '_gat_gtag_UA_1_1',
    row: { name: '_gat_gtag_xxx', provider: 'Google', ...lasts('1 minute', 0) },
    days: 0.0007,
    rules: [],
  },
  { on: SHOP, cookie: '_gid', row: { provider: 'google.com', ...is('marketing') }, rules: [] },
  {
    on: SHOP,
    cookie: '_fbp',
    row: { provider: 'Facebook', ...is('marketing'), ...lasts('3 mois', 90) },
    days: 90,
    rules: [],
  },
  {
    on: SHOP,
    cookie: '_fbp',
    row: { provider: 'Meta Platforms Ireland Limited' },
    script: 'connect.facebook.net',
    rules: [],
  },
  {
    on: SHOP,
    cookie: 'fr',
    domain: '.facebook.com',
    row: { provider: 'Meta', domain: 'facebook.com (3rd party)' },
    rules: [],
  },
  {
    on: SHOP,
    cookie: '_hjSessionUser_42',
    row: { name: '_hjSessionUser', provider: 'Hotjar Ltd', service: 'Hotjar' },
    script: 'static.hotjar.com',
    rules: [],
  },
  {
    on: SHOP,
    cookie: '_hjSessionUser_42',
    row: { name: '_hjSessionUser_{site_id}', provider: 'Contentsquare' },
    rules: [],
  },
  {
    on: SHOP,
    cookie: 'VISITOR_INFO1_LIVE',
    domain: '.youtube.com',
    row: { provider: 'Google', service: 'YouTube', ...is('marketing') },
    rules: [],
  },
  { on: SHOP, cookie: 'YSC', domain: '.youtube.com', row: { provider: 'YouTube LLC' }, rules: [] },
  {
    on: SHOP,
    cookie: 'bcookie',
    domain: '.linkedin.com',
    row: { provider: 'Microsoft' },
    rules: [],
  },
  // As their own companies declare them: sign-in and its security.
  ...Object.entries({
    bcookie: '.linkedin.com',
    datr: '.facebook.com',
    HSID: '.google.com',
    ct0: '.twitter.com',
  }).map(([cookie, domain]): Scenario => ({
    on: SHOP,
    cookie,
    domain,
    row: is('necessary'),
    rules: [],
  })),
  { on: SHOP, cookie: 'pa_privacy', row: { provider: 'Piano', ...is('necessary') }, rules: [] },
  {
    on: SHOP,
    cookie: 'li_gc',
    domain: '.linkedin.com',
    row: { provider: 'LinkedIn Ireland Unlimited Company', ...is('necessary') },
    rules: [],
  },
  {
    on: SHOP,
    cookie: 'IDE',
    domain: '.doubleclick.net',
    row: { provider: 'Google (DoubleClick)', ...is('marketing') },
    rules: [],
  },
  {
    on: SHOP,
    cookie: 'MUID',
    domain: '.bing.com',
    row: { provider: 'Microsoft Advertising' },
    rules: [],
  },
  {
    on: SHOP,
    cookie: '_clck',
    row: { provider: 'Microsoft Clarity', ...is('statistics') },
    script: 'www.clarity.ms',
    rules: [],
  },
  {
    on: SHOP,
    cookie: '_gcl_au',
    row: { provider: 'Google', service: 'Google Ads', ...is('marketing') },
    rules: [],
  },
  // Matomo is a programme: the site runs it, or Matomo does, or an agency.
  {
    on: LYON,
    cookie: '_pk_id.1.1fff',
    row: {
      name: '_pk_id.*',
      provider: 'Métropole de Lyon',
      service: 'Matomo',
      ...is('statistics'),
    },
    rules: [],
  },
  { on: LYON, cookie: '_pk_id.1.1fff', row: { name: '_pk_id', provider: 'Matomo' }, rules: [] },
  {
    on: LYON,
    cookie: '_pk_ses.1.1fff',
    row: { name: '_pk_ses.#.####', provider: 'Acme Statistics Ltd' },
    script: 'stats.agence.example',
    rules: [],
  },
  { on: SHOP, cookie: 'PHPSESSID', row: { provider: 'Acme' }, rules: [] },
  {
    on: SHOP,
    cookie: 'PHPSESSID',
    row: { provider: 'Acme Hosting Ltd', ...is('necessary') },
    rules: [],
  },
  { on: SHOP, cookie: 'JSESSIONID', row: { provider: 'New Relic', ...is('necessary') }, rules: [] },
  {
    on: SHOP,
    cookie: 'AWSALB',
    row: { provider: 'Amazon Web Services', ...is('necessary') },
    rules: [],
  },
  {
    on: SHOP,
    cookie: '__cf_bm',
    row: { provider: 'Cloudflare', ...is('necessary'), ...lasts('30 minutes', 0.02) },
    days: 0.02,
    rules: [],
  },
  {
    on: SHOP,
    cookie: '__cf_bm',
    domain: '.vimeo.com',
    row: { provider: 'Cloudflare', ...is('necessary') },
    rules: [],
  },
  { on: SHOP, cookie: '__cf_bm', domain: '.hubspot.com', row: { provider: 'HubSpot' }, rules: [] },
  { on: SHOP, cookie: '_shopify_y', row: { provider: 'Shopify', ...is('statistics') }, rules: [] },
  {
    on: SHOP,
    cookie: 'OptanonConsent',
    row: { provider: 'OneTrust', ...is('necessary') },
    script: 'cdn.cookielaw.org',
    rules: [],
  },
  {
    on: SHOP,
    cookie: 'OptanonConsent',
    row: { provider: SHOP, ...is('necessary') },
    script: 'cdn.cookielaw.org',
    rules: [],
  },
  {
    on: SHOP,
    cookie: 'CookieConsent',
    row: { provider: 'Cookiebot', ...is('necessary') },
    script: 'consent.cookiebot.com',
    rules: [],
  },
  { on: SHOP, cookie: 'theme', row: { provider: 'Nous' }, script: 'cdn.jsdelivr.net', rules: [] },
  {
    on: SHOP,
    cookie: '__stripe_mid',
    row: { provider: 'Stripe Payments Europe, Limited', ...is('necessary') },
    script: 'js.stripe.com',
    rules: [],
  },
  {
    on: SHOP,
    cookie: 'hubspotutk',
    row: { provider: 'HubSpot Inc.' },
    script: 'js.hs-analytics.net',
    rules: [],
  },
  {
    on: SHOP,
    cookie: '__hstc',
    row: { name: 'any cookie starting with "__hs"', provider: 'HubSpot' },
    rules: [],
  },
  {
    on: SHOP,
    cookie: 'personalization_id',
    domain: '.twitter.com',
    row: { provider: 'X Corp.' },
    rules: [],
  },
  // A portal of Opendatasoft's under its customer's own domain.
  {
    on: LYON,
    cookie: 'sessionid',
    domain: LYON,
    row: {
      provider: 'Opendatasoft',
      service: 'Authentification (front et back office)',
      ...is('functional'),
    },
    rules: [],
  },
  {
    on: LYON,
    cookie: 'csrftoken',
    domain: LYON,
    row: {
      provider: 'Opendatasoft',
      service: 'API (CSRF) (front et back office)',
      ...is('functional'),
    },
    days: 364,
    rules: [],
  },
  {
    on: LYON,
    cookie: 'django_language',
    domain: LYON,
    row: { provider: 'Grand Lyon', ...is('functional') },
    rules: [],
  },
  {
    on: 'itie.opendatasoft.com',
    cookie: 'sessionid',
    domain: 'itie.opendatasoft.com',
    row: { provider: 'Opendatasoft', ...is('functional') },
    rules: [],
  },
  { on: LYON, cookie: '_ga', row: { provider: 'Opendatasoft' }, rules: [] },
  // Thirteen calendar months are 397 days at most.
  {
    on: SHOP,
    cookie: '_pk_id.1.1',
    row: { name: '_pk_id*', ...lasts('13 mois', 390) },
    days: 397,
    rules: [],
  },
];

const different: Scenario[] = [
  {
    on: SHOP,
    cookie: '_ga',
    row: { ...is('functional'), provider: 'Google' },
    rules: ['purpose-differs'],
  },
  { on: SHOP, cookie: '_ga', row: { provider: 'Hotjar' }, rules: ['provider-differs'] },
  {
    on: SHOP,
    cookie: '_ga',
    row: { provider: 'Hotjar', service: 'Hotjar' },
    rules: ['provider-differs', 'service-differs'],
  },
  {
    on: SHOP,
    cookie: '_ga',
    row: { provider: 'Google', domain: 'www.google.com' },
    rules: ['domain-differs'],
  },
  {
    on: SHOP,
    cookie: '_ga',
    row: { provider: SHOP },
    script: GTM,
    rules: ['third-party-undisclosed'],
  },
  {
    on: SHOP,
    cookie: '_ga',
    row: { provider: 'Google', ...is('necessary') },
    rules: ['purpose-differs'],
  },
  {
    on: SHOP,
    cookie: '_ga',
    row: { ...lasts('6 mois', 182) },
    days: 730,
    rules: ['outlives-charter'],
  },
  { on: SHOP, cookie: '_ga', row: { ...session }, days: 730, rules: ['outlives-charter'] },
  {
    on: SHOP,
    cookie: '_gcl_au',
    row: { provider: 'Google', ...is('necessary') },
    rules: ['purpose-differs'],
  },
  {
    on: SHOP,
    cookie: '_gcl_au',
    row: { provider: 'Google', ...is('functional') },
    rules: ['purpose-differs'],
  },
  {
    on: SHOP,
    cookie: '_fbp',
    row: { provider: 'Google Ireland Ltd', ...is('statistics') },
    rules: ['provider-differs', 'purpose-differs'],
  },
  {
    on: SHOP,
    cookie: '_hjSessionUser_42',
    row: { name: '_hjSessionUser', provider: 'Google' },
    script: 'static.hotjar.com',
    rules: ['provider-differs'],
  },
  {
    on: SHOP,
    cookie: 'IDE',
    domain: '.doubleclick.net',
    row: { provider: 'Boutique Lumière' },
    rules: ['third-party-undisclosed'],
  },
  {
    on: SHOP,
    cookie: 'IDE',
    domain: '.doubleclick.net',
    row: { party: 'first' },
    rules: ['third-party-undisclosed'],
  },
  {
    on: SHOP,
    cookie: 'IDE',
    domain: '.doubleclick.net',
    row: { provider: 'Criteo' },
    rules: ['provider-differs'],
  },
  {
    on: SHOP,
    cookie: 'YSC',
    domain: '.youtube.com',
    row: { provider: 'Vimeo', domain: 'vimeo.com' },
    rules: ['provider-differs', 'domain-differs'],
  },
  {
    on: SHOP,
    cookie: 'bcookie',
    domain: '.linkedin.com',
    row: { provider: 'Meta' },
    rules: ['provider-differs'],
  },
  {
    on: SHOP,
    cookie: '__cf_bm',
    domain: '.vimeo.com',
    row: { provider: 'HubSpot' },
    rules: ['provider-differs'],
  },
  {
    on: SHOP,
    cookie: '_pk_id.1.1',
    row: { name: '_pk_id', provider: 'Matomo', ...is('necessary') },
    rules: ['purpose-differs'],
  },
  {
    on: SHOP,
    cookie: '_gat_UA-1-1',
    row: { name: '_ga', provider: 'Google' },
    rules: ['undeclared'],
  },
  { on: SHOP, cookie: '_uetsid', row: { name: 'xxx' }, rules: ['undeclared'] },
  { on: SHOP, cookie: '_ga', row: null, rules: ['undeclared'] },
  { on: LYON, cookie: 'BIGipServerpool', domain: LYON, row: null, rules: ['undeclared'] },
];

function rulesOf({ on, cookie: name, domain, script, days, row }: Scenario) {
  const site = tables.siteOf(on);
  const where = domain ?? `.${site.registrableDomain}`;
  const expirationDate = days === undefined ? undefined : Date.parse(NOW) / 1_000 + days * DAY;
  const cookie = jarCookieOf({
    name,
    storeId: '0',
    domain: where,
    path: '/',
    hostOnly: !where.startsWith('.'),
    secure: true,
    httpOnly: false,
    sameSite: 'lax',
    session: days === undefined,
    expirationDate,
  });
  const origin = script ?? where.replace(/^\./, '');
  const setBy: Setter = {
    kind: script ? 'script' : 'response',
    origin: `https://${origin}`,
    path: '/',
    holder: tables.holderOf(origin),
  };
  const event = { at: NOW, setBy, inVisit: true };
  const sighting = sightingOf(cookie, tables.factsOf(cookie, site), NOW, undefined, event);
  const cells = [row?.provider, row?.service].filter((text) => text !== undefined);
  const report = compare({
    site,
    charter: row ? charter({ name, ...row }) : charter(),
    named: new Map(cells.map((text) => [text, namedIn(text)])),
    sightings: [sighting],
    watched,
    now: NOW,
  });
  expect(schemaFaults('report', report)).toEqual([]);
  const { findings = [] } = report.rows.find((one) => one.cookie) ?? {};
  return differencesIn(findings)
    .map(({ rule }) => rule)
    .toSorted();
}

const titled = (scenarios: Scenario[]) =>
  scenarios.map((scenario): [string, Scenario] => {
    const { on, cookie, domain = '', script = '', row } = scenario;
    const by = script && `written by ${script}`;
    return [[cookie, domain, by, `on ${on}, declared`, JSON.stringify(row)].join(' '), scenario];
  });

describe('with the tables of the package', () => {
  it.each(titled(asDeclared))('accuses nobody: %s', (_, scenario) => {
    expect(rulesOf(scenario)).toEqual(scenario.rules);
  });

  it.each(titled(different))('tells what differs, and no more: %s', (_, scenario) => {
    expect(rulesOf(scenario)).toEqual(scenario.rules.toSorted());
  });
});

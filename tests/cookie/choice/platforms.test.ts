import { describe, expect, it } from 'vitest';
import type { ChoiceMark } from '../../../src/cookie/choice/model';
import { platformMarkOf } from '../../../src/cookie/choice/platform-mark';

/** One entry as a platform writes it, and what it tells. */
type Row = [what: string, name: string, value: string, told: Omit<ChoiceMark, 'platform'>];

const NONE = { answered: false, answer: 'none', categories: {} } as const;
const UNKNOWN = { answered: true, answer: 'unknown', categories: {} } as const;
const OPT_OUT = { answered: false, answer: 'unknown', categories: {}, optOut: true } as const;
const encoded = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');

const optanon = (groups: string) =>
  `isGpcEnabled=0&datestamp=Fri+Nov+20+2026+12%3A00%3A00+GMT%2B0100&version=202410.1.0&hosts=&consentId=0a1b` +
  `&landingPath=https%3A%2F%2Fa.example%2F%3Fx%3D1%26groups%3D9%3A1&groups=${encodeURIComponent(groups)}&AwaitingReconsent=false`;

const cookiebot = (preferences: boolean, statistics: boolean, marketing: boolean) =>
  `{stamp:%27a1b2==%27%2Cnecessary:true%2Cpreferences:${preferences}%2Cstatistics:${statistics}` +
  `%2Cmarketing:${marketing}%2Cmethod:%27explicit%27%2Cver:1%2Cutc:1795000000000%2Cregion:%27fr%27}`;

const didomi = (purposes?: object) =>
  base64({ user_id: '18c0', created: '2026-11-20T12:00:00.000Z', purposes, version: 2 });

const axeptio = (vendors: object) =>
  encoded({ $$token: 'a1', $$date: '2026-11-20T12:00:00.000Z', $$cookiesVersion: {}, ...vendors });

const vanilla = (categories: string[]) =>
  encoded({
    categories,
    revision: 0,
    data: null,
    consentTimestamp: '2026-11-20T12:00:00.000Z',
    services: { necessary: [], analytics: [], ads: [] },
  });

const usercentrics = (...services: [status: boolean, action: string, type: string][]) =>
  JSON.stringify({
    controllerId: 'c',
    services: services.map(([status, action, type]) => ({
      id: 's',
      status,
      history: [
        { action: 'onInitialPageLoad', type: 'implicit', status: false, timestamp: 1 },
        { action, type, status, timestamp: 2 },
      ],
    })),
  });

const cookieInformation = (approved: string[], denied: string[]) =>
  encoded({ website_uuid: 'w', consents_approved: approved, consents_denied: denied });

const cookieFirst = (performance: boolean, functional: boolean, advertising: boolean) =>
  encoded({
    necessary: true,
    performance,
    functional,
    advertising,
    timestamp: 1,
    type: 'category',
  });

const platforms: Record<string, Row[]> = {
  OneTrust: [
    [
      'all groups, before any answer too',
      'OptanonConsent',
      optanon('C0001:1,C0002:1,C0003:1,C0004:1'),
      {
        answered: 'elsewhere',
        answer: 'accepted',
        categories: { necessary: true, statistics: true, functional: true, marketing: true },
      },
    ],
    [
      'none but the necessary, in the ids of older versions',
      'OptanonConsent',
      optanon('1:1,2:0,3:0,4:0'),
      {
        answered: 'elsewhere',
        answer: 'refused',
        categories: { necessary: true, statistics: false, functional: false, marketing: false },
      },
    ],
    [
      'a group of the site, encoded as a whole',
      'OptanonConsent',
      encodeURIComponent(optanon('C0001:1,C0002:1,V2STACK42:0')),
      {
        answered: 'elsewhere',
        answer: 'mixed',
        categories: { necessary: true, statistics: true },
      },
    ],
    [
      'a category that one of two groups was granted of',
      'OptanonConsent',
      optanon('C0004:1,C0005:0'),
      { answered: 'elsewhere', answer: 'mixed', categories: { marketing: true } },
    ],
    [
      'what is granted by default while the browser objects',
      'OptanonConsent',
      optanon('C0001:1,C0002:1,C0004:0').replace('isGpcEnabled=0', 'isGpcEnabled=1'),
      {
        answered: 'elsewhere',
        answer: 'mixed',
        categories: { necessary: true, statistics: true, marketing: false },
        optOut: true,
      },
    ],
    ['an answer', 'OptanonAlertBoxClosed', '2026-11-20T12:00:00.000Z', UNKNOWN],
  ],
  Cookiebot: [
    [
      'an acceptance',
      'CookieConsent',
      cookiebot(true, true, true),
      {
        answered: true,
        answer: 'accepted',
        categories: { necessary: true, preferences: true, statistics: true, marketing: true },
      },
    ],
    [
      'a refusal, not encoded',
      'CookieConsent',
      decodeURIComponent(cookiebot(false, false, false)),
      {
        answered: true,
        answer: 'refused',
        categories: { necessary: true, preferences: false, statistics: false, marketing: false },
      },
    ],
    [
      'a mixed answer',
      'CookieConsent',
      cookiebot(false, true, false),
      {
        answered: true,
        answer: 'mixed',
        categories: { necessary: true, preferences: false, statistics: true, marketing: false },
      },
    ],
    ['that it need not ask', 'CookieConsent', '-1', OPT_OUT],
    [
      'consent that nobody gave',
      'CookieConsent',
      cookiebot(true, true, true).replace('explicit', 'implied'),
      OPT_OUT,
    ],
  ],
  Didomi: [
    ['no answer', 'didomi_token', didomi(), NONE],
    ['no answer yet', 'didomi_token', didomi({ enabled: [], disabled: [] }), NONE],
    [
      'a mixed answer',
      'didomi_token',
      didomi({ enabled: ['cookies', 'audience-x1'], disabled: ['create_ads_profile'] }),
      { answered: true, answer: 'mixed', categories: { statistics: true, marketing: false } },
    ],
    [
      'a refusal, its padding encoded',
      'didomi_token',
      encodeURIComponent(didomi({ disabled: ['cookies', 'measure_ad_performance'] })),
      { answered: true, answer: 'refused', categories: { marketing: false } },
    ],
  ],
  Axeptio: [
    ['no answer', 'axeptio_cookies', axeptio({ $$completed: false }), NONE],
    [
      'an acceptance',
      'axeptio_cookies',
      axeptio({
        google_analytics: true,
        $$googleConsentMode: { ad_storage: 'granted' },
        facebook_pixel: true,
        $$completed: true,
      }),
      { answered: true, answer: 'accepted', categories: { statistics: true, marketing: true } },
    ],
    [
      'a refusal',
      'axeptio_cookies',
      axeptio({ google_analytics: false, gmaps: false, $$completed: true }),
      { answered: true, answer: 'refused', categories: { statistics: false } },
    ],
    [
      'no vendor, before any answer too',
      'axeptio_authorized_vendors',
      '%2C%2C',
      { answered: 'elsewhere', answer: 'refused', categories: {} },
    ],
    ['some vendors', 'axeptio_authorized_vendors', '%2Cmatomo%2C', UNKNOWN],
  ],
  tarteaucitron: [
    ['no answer', 'tarteaucitron', '!matomo=wait!youtube=wait', NONE],
    [
      'an acceptance',
      'tarteaucitron',
      '!matomo=true!youtube=true',
      { answered: true, answer: 'accepted', categories: { statistics: true } },
    ],
    [
      'a refusal under a name of the site, while something new waits',
      'my_cookies',
      '!googleads=false!youtube=wait',
      { answered: true, answer: 'refused', categories: { marketing: false } },
    ],
    [
      'a mixed answer',
      'tarteaucitron',
      '!matomo=true!googleads=false',
      { answered: true, answer: 'mixed', categories: { statistics: true, marketing: false } },
    ],
  ],
  'vanilla-cookieconsent': [
    [
      'an acceptance',
      'cc_cookie',
      vanilla(['necessary', 'analytics', 'ads']),
      {
        answered: true,
        answer: 'accepted',
        categories: { necessary: true, statistics: true, marketing: true },
      },
    ],
    [
      'a mixed answer under a name of the site',
      'site_consent',
      vanilla(['necessary', 'analytics']),
      {
        answered: true,
        answer: 'mixed',
        categories: { necessary: true, statistics: true, marketing: false },
      },
    ],
    [
      'a refusal to version 2',
      'cc_cookie',
      encoded({ categories: ['necessary'], level: ['necessary'], revision: 0 }),
      { answered: true, answer: 'refused', categories: { necessary: true } },
    ],
    [
      'an answer to version 2 that may have left something out',
      'cc_cookie',
      encoded({ level: ['necessary', 'analytics'], revision: 0, data: null, rfc_cookie: true }),
      { answered: true, answer: 'unknown', categories: { necessary: true, statistics: true } },
    ],
  ],
  Klaro: [
    [
      'a mixed answer',
      'klaro',
      encoded({ matomo: true, googleAds: false }),
      { answered: true, answer: 'mixed', categories: { statistics: true, marketing: false } },
    ],
    [
      'a refusal in localStorage',
      'klaro',
      JSON.stringify({ counter: false }),
      { answered: true, answer: 'refused', categories: {} },
    ],
  ],
  Orejime: [
    [
      'an acceptance',
      'eu-consent',
      '{"mesure-audience":true}',
      { answered: true, answer: 'accepted', categories: { statistics: true } },
    ],
    [
      'a refusal, as older versions write it',
      'orejime',
      encoded({ youtube: false }),
      { answered: true, answer: 'refused', categories: {} },
    ],
  ],
  'Klaro / Orejime': [
    [
      'a mixed answer under a name of the site',
      'shop-consent',
      encoded({ necessary: true, statistics: true, marketing: false }),
      {
        answered: true,
        answer: 'mixed',
        categories: { necessary: true, statistics: true, marketing: false },
      },
    ],
  ],
  CookieYes: [
    ['no answer', 'cookieyes-consent', 'consentid:a1,consent:,action:,necessary:,analytics:', NONE],
    [
      'no answer, and what is granted meanwhile',
      'cookieyes-consent',
      'consentid:a1,consent:,action:,necessary:yes,analytics:yes,advertisement:no',
      { ...NONE, categories: { statistics: true } },
    ],
    [
      'no answer where all is granted until the visitor objects',
      'cookieyes-consent',
      'consentid:a1,consent:,action:,necessary:yes,analytics:yes,advertisement:yes',
      OPT_OUT,
    ],
    [
      'a refusal',
      'cookieyes-consent',
      encodeURIComponent(
        'consentid:a1,consent:no,action:yes,necessary:yes,functional:no,analytics:no,performance:no,advertisement:no',
      ),
      {
        answered: true,
        answer: 'refused',
        categories: { necessary: true, functional: false, statistics: false, marketing: false },
      },
    ],
    [
      'a mixed answer',
      'cookieyes-consent',
      'consentid:a1,consent:yes,action:yes,necessary:yes,analytics:yes,advertisement:no,other:no',
      {
        answered: true,
        answer: 'mixed',
        categories: { necessary: true, statistics: true, marketing: false },
      },
    ],
  ],
  Complianz: [
    ['an answer', 'cmplz_banner-status', 'dismissed', UNKNOWN],
    ['no answer', 'cmplz_rt_banner-status', 'show', NONE],
    [
      'a category that was granted',
      'cmplz_statistics',
      'allow',
      { answered: 'elsewhere', answer: 'accepted', categories: { statistics: true } },
    ],
    [
      'a category that was refused',
      'cmplz_marketing',
      'deny',
      { answered: 'elsewhere', answer: 'refused', categories: { marketing: false } },
    ],
    [
      'what it does not ask about',
      'cmplz_functional',
      'allow',
      { answered: 'elsewhere', answer: 'unknown', categories: { necessary: true } },
    ],
  ],
  'Cookie Information': [
    [
      'a mixed answer',
      'CookieInformationConsent',
      cookieInformation(
        ['cookie_cat_necessary', 'cookie_cat_statistic'],
        ['cookie_cat_marketing', 'cookie_cat_unclassified'],
      ),
      {
        answered: true,
        answer: 'mixed',
        categories: { necessary: true, statistics: true, marketing: false, unclassified: false },
      },
    ],
    [
      'a refusal',
      'CookieInformationConsent',
      cookieInformation(['cookie_cat_necessary'], ['cookie_cat_marketing']),
      { answered: true, answer: 'refused', categories: { necessary: true, marketing: false } },
    ],
  ],
  CookieFirst: [
    [
      'an acceptance',
      'cookiefirst-consent',
      cookieFirst(true, true, true),
      {
        answered: true,
        answer: 'accepted',
        categories: { necessary: true, statistics: true, functional: true, marketing: true },
      },
    ],
    [
      'a refusal',
      'cookiefirst-consent',
      cookieFirst(false, false, false),
      {
        answered: true,
        answer: 'refused',
        categories: { necessary: true, statistics: false, functional: false, marketing: false },
      },
    ],
  ],
  Usercentrics: [
    ['no answer', 'uc_settings', usercentrics([false, 'onEssentialChange', 'implicit']), NONE],
    [
      'an acceptance',
      'uc_settings',
      usercentrics([true, 'onAcceptAllServices', 'explicit']),
      { answered: true, answer: 'accepted', categories: {} },
    ],
    [
      'a refusal, although the necessary services are on',
      'uc_settings',
      usercentrics(
        [true, 'onEssentialChange', 'implicit'],
        [false, 'onDenyAllServices', 'explicit'],
      ),
      { answered: true, answer: 'refused', categories: {} },
    ],
    [
      'a mixed answer',
      'uc_settings',
      usercentrics([true, 'onUpdateServices', 'explicit'], [false, 'onUpdateServices', 'explicit']),
      { answered: true, answer: 'mixed', categories: {} },
    ],
    ['an answer', 'uc_user_interaction', 'true', UNKNOWN],
    ['that there is no answer', 'uc_user_interaction', 'false', NONE],
  ],
  Termly: [
    [
      'a refusal in its cache',
      'TERMLY_API_CACHE',
      JSON.stringify({
        TERMLY_COOKIE_CONSENT: {
          createdAt: 1,
          value: { do_not_sell: true, essential: true, analytics: false, advertising: false },
        },
      }),
      {
        answered: true,
        answer: 'refused',
        categories: { necessary: true, statistics: false, marketing: false },
      },
    ],
    [
      'a mixed answer',
      'TERMLY_COOKIE_CONSENT',
      JSON.stringify({ essential: true, performance: true, social_networking: false }),
      {
        answered: true,
        answer: 'mixed',
        categories: { necessary: true, statistics: true, marketing: false },
      },
    ],
  ],
  Opendatasoft: [['an answer', 'cookies_preferences', 'eyJhIjoxfQ', UNKNOWN]],
};

describe.each(Object.entries(platforms))('the entry of %s', (platform, rows) => {
  it.each(rows)('tells %s', (_, name, value, told) => {
    expect(platformMarkOf(name, value)).toEqual({ platform, ...told });
  });
});

describe('an entry that only looks like a platform’s', () => {
  it.each([
    ['OptanonConsent', 'groups=C0001:1'],
    ['OptanonConsent', 'datestamp=x&hosts='],
    ['OptanonConsent', 'datestamp=x&groups=C0001:2,C0002'],
    ['OptanonAlertBoxClosed', 'soon'],
    ['CookieConsent', 'true'],
    ['CookieConsent', '{stamp:%27a%27%2Cnecessary:true}'],
    ['cookie_level', '-1'],
    ['didomi_token', '1'],
    ['didomi_token', base64({ created: 'now' })],
    ['didomi_token', base64([1])],
    ['axeptio_cookies', '{}'],
    ['axeptio_authorized_vendors', 'true'],
    ['axeptio_all_vendors', ',matomo,'],
    ['tarteaucitron', ''],
    ['tarteaucitron', '!'],
    ['tarteaucitron', '!matomo=perhaps'],
    ['tarteaucitron', '!matomo=true!youtube'],
    ['cc_cookie', encoded({ categories: 'all', revision: 0 })],
    ['cc_cookie', encoded({ categories: ['necessary'] })],
    ['klaro', '{}'],
    ['klaro', encoded({ matomo: true, version: 2 })],
    ['klaro', 'true'],
    ['eu-consent', '[true]'],
    ['site-consent', encoded({ shown: true })],
    ['site-settings', encoded({ statistics: false })],
    ['cookieyes-consent', 'consent:no'],
    ['cmplz_marketing', 'perhaps'],
    ['cmplz_policy_id', '28'],
    ['cmplz_consented_services', 'allow'],
    ['cmplz_statistics-anonymous', 'allow'],
    ['CookieInformationConsent', encoded({ consents_approved: 'all' })],
    ['cookiefirst-consent', encoded({ necessary: true })],
    ['uc_settings', encoded({ services: {} })],
    ['TERMLY_API_CACHE', '{}'],
    ['cookies_preferences_set', 'true'],
    ['cookie_session', 'abc'],
    ['sessionid', encoded({ necessary: true, marketing: false })],
  ])('%s=%s tells nothing', (name, value) => {
    expect(platformMarkOf(name, value)).toBeUndefined();
  });
});

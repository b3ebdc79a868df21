import { expect, it } from 'vitest';
import { mayTellChoice } from '../../../src/cookie/choice/may-tell';

it.each([
  'OptanonConsent',
  'OptanonAlertBoxClosed',
  'CookieConsent',
  'euconsent-v2',
  'eupubconsent-v2',
  'didomi_token',
  'axeptio_cookies',
  'axeptio_authorized_vendors',
  'tarteaucitron',
  'cc_cookie',
  'klaro',
  'orejime',
  'eu-consent',
  'cookieyes-consent',
  'cmplz_banner-status',
  'cmplz_marketing',
  'CookieInformationConsent',
  'cookiefirst-consent',
  'uc_settings',
  'uc_user_interaction',
  'TERMLY_COOKIE_CONSENT',
  'TERMLY_API_CACHE',
  'cookies_preferences',
  'Privacy-Choices',
])('%s may tell of a choice', (name) => {
  expect(mayTellChoice(name)).toBe(true);
});

it.each([
  '',
  '_ga',
  'sessionid',
  'PHPSESSID',
  '__proto__',
  '_hjSessionUser_1',
  'cookie'.repeat(99),
])('%s tells of none', (name) => {
  expect(mayTellChoice(name)).toBe(false);
});

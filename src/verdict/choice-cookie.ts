import type { Declaration } from '../charter/model';

/** The names under which consent platforms keep a choice, as far as nobody else uses them. */
const NAMES = new Set(
  `OptanonConsent OptanonAlertBoxClosed CookieConsent euconsent-v2 didomi_token axeptio_cookies
  axeptio_authorized_vendors axeptio_all_vendors tarteaucitron cc_cookie klaro orejime cookieyes-consent
  CookieInformationConsent cookiefirst-consent cookies_preferences cookie_consent cookieconsent_status`.split(
    /\s+/,
  ),
);
const PREFIXES = ['cmplz_', 'eupubconsent'];
/** In the languages of the reader: what a row says that keeps the choice on cookies. */
const CONSENT =
  /consent|einwilligung|zustimmung|toestemming|zgod[aęy]|samtyck|samtykk|suostumu|συγκατ[αά]θεσ|souhlas|súhlas|hozzájárul|consim[tț][aă]m/iu;
const LONGEST = 1_000;

/**
 * Whether a cookie keeps the visitor's choice on cookies itself: it needs no consent, and regulators say how
 * long it may. Only where its name is a consent platform's, or its row says so and declares it for nothing that
 * needs consent.
 */
export function remembersChoice(
  { name }: { name: string },
  declaration: Declaration | undefined,
): boolean {
  if (NAMES.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix))) return true;
  if (!declaration) return false;
  const { purpose, service, category } = declaration;
  if (category?.is === 'statistics' || category?.is === 'marketing') return false;
  return [purpose, service].some((text) => text !== undefined && saysConsent(text));
}

function saysConsent(text: string): boolean {
  return CONSENT.test(text.slice(0, LONGEST));
}

import type { Declaration } from '../charter/model';

/** The names under which consent platforms keep a choice, as far as nobody else uses them. */
const NAMES = new Set(
  `OptanonConsent OptanonAlertBoxClosed CookieConsent euconsent-v2 didomi_token axeptio_cookies
  axeptio_authorized_vendors axeptio_all_vendors tarteaucitron cc_cookie klaro orejime cookieyes-consent
  CookieInformationConsent cookiefirst-consent cookies_preferences cookie_consent cookieconsent_status`.split(
    /\s+/,
  ),
);
const PREFIX = /^(?:cmplz_|eupubconsent)/;
/** In the languages of the reader: what a row says that keeps the choice on cookies. */
const CONSENT =
  /consent|consenso|einwilligung|zustimmung|toestemming|zgod[aęy]|samtyck|samtykk|suostumu|συγκατ[αά]θεσ|souhlas|súhlas|hozzájárul|consim[tț][aă]m/iu;
/**
 * Consent as the circumstance in which a cookie is set, which says nothing of what it keeps: "with your consent",
 * "does not require consent", "legal basis: consent". Where two languages share a word, it is there once.
 */
const CIRCUMSTANCES = [
  // en
  'with|without|after|upon|no|any|requires?|needs?|subject to|exempt from|legal basis:?',
  // fr
  'avec|sans|après|nécessite|aucun|moyennant|soumis à|exempté?e?s? de|pas de|nécessitant|base légale ?:?',
  // de
  'mit|ohne|nach|nur bei|keine[rn]?|erfordert|rechtsgrundlage:?',
  // es, it, pt
  'con|sin|tras|previo|base jurídica:?|senza|dopo|base giuridica:?|com|sem|após|mediante',
  // nl
  'met|zonder|na|geen|vereist|rechtsgrond:?',
  // pl, sv, da, cs, sk
  'za|po|bez|med|utan|efter|uden|kræver|kräver|se',
].join('|');
const WORDS_BETWEEN =
  "(?:\\s{1,3}(?:your|the|prior|explicit|votre|le|de|du|l['’]|ihrer|ihre|der|einer|su|el|il|o|seu|tuo|suo|uw|de|twoją|twojej|ditt|dit)){0,3}";
const CIRCUMSTANCE = new RegExp(
  `(?<=^|[\\s(,;:.'’])(?:${CIRCUMSTANCES})${WORDS_BETWEEN}\\s{1,3}(?:${CONSENT.source})`,
  'giu',
);
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
  if (NAMES.has(name) || PREFIX.test(name)) return true;
  if (!declaration) return false;
  const { purpose, service, category } = declaration;
  if (category?.is === 'statistics' || category?.is === 'marketing') return false;
  return saysConsent(purpose) || saysConsent(service);
}

function saysConsent(text = ''): boolean {
  const start = text.slice(0, LONGEST);
  return CONSENT.test(start) && CONSENT.test(start.replace(CIRCUMSTANCE, ''));
}

import type { Declaration } from '../../charter/model';

/** Names by which sites keep the answer to a banner of their own: `cookies_preferences`, `gdpr_accepted`. */
const OWN_NAME =
  /consent|gdpr|rgpd|cookie[a-z]{0,2}[-_. ]?(?:accept|agree|allow|choice|choix|pref|setting)/i;
const LONGEST_NAME = 128;

/**
 * The names of the cookies in which a site says that it keeps the visitor's choice. Their values are in no known
 * form: that one is there tells of an answer, and not of which.
 *
 * @param declarations of the site's charter; names with placeholders are left out.
 */
export function ownChoiceCookies(declarations: readonly Declaration[]): Set<string> {
  const names = declarations
    .filter(({ storage }) => storage === undefined || storage === 'cookie')
    .map(({ name }) => name)
    .filter((name) => name.length <= LONGEST_NAME && OWN_NAME.test(name));
  return new Set(names);
}

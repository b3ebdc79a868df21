const LONGEST_NAME = 128;

/** One of these stands in the name of what every known platform keeps, and in most names that sites give it. */
const WORDS = [
  'consent',
  'cookie',
  'optanon',
  'didomi',
  'axeptio',
  'tarteaucitron',
  'klaro',
  'orejime',
  'cmplz',
  'termly',
  'usercentrics',
  'uc_settings',
  'uc_user_interaction',
  'cc_',
  'choice',
  'privacy',
  'gdpr',
  'rgpd',
];

/**
 * Whether a cookie or storage entry of this name may tell of a visitor's choice. Asked for every change of
 * the jar, so it looks at the name only and costs next to nothing.
 *
 * @param name of a cookie or storage entry; untrusted.
 */
export function mayTellChoice(name: string): boolean {
  if (name.length > LONGEST_NAME) return false;
  const lowered = name.toLowerCase();
  return WORDS.some((word) => lowered.includes(word));
}

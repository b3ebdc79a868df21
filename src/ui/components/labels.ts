import type { Party } from '../../charter/model';
import type { Finding, Verdict } from '../../verdict/report';

/** A verdict's sign, which is trusted before its word and its colour. */
export const SIGNS: Readonly<Record<Verdict, string>> = {
  undeclared: '+',
  mismatch: '≠',
  'as-declared': '✓',
  'not-seen': '○',
  'set-elsewhere': '→',
  unjudged: '·',
};

/** The messages that say a verdict of one row. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  undeclared: 'verdict_undeclared',
  mismatch: 'verdict_mismatch',
  'as-declared': 'verdict_as_declared',
  'not-seen': 'verdict_not_seen',
  'set-elsewhere': 'verdict_set_elsewhere',
  unjudged: 'verdict_unjudged',
};

/** The messages that name a category. */
export const CATEGORY_WORDS: ReadonlyMap<string, string> = new Map([
  ['necessary', 'category_necessary'],
  ['functional', 'category_functional'],
  ['preferences', 'category_preferences'],
  ['statistics', 'category_statistics'],
  ['marketing', 'category_marketing'],
  ['unclassified', 'category_unclassified'],
]);

/** The messages that say under which choice a cookie was set; nothing is said of one that is not known. */
export const CHOICE_WORDS: ReadonlyMap<string, string> = new Map([
  ['before', 'choice_before'],
  ['accepted', 'choice_accepted'],
  ['refused', 'choice_refused'],
  ['mixed', 'choice_mixed'],
]);

/** The messages that say whose a cookie is. */
export const PARTY_WORDS: Readonly<Record<Party, string>> = {
  first: 'party_first',
  third: 'party_third',
};

/** The message that names what a finding is: whether it contradicts the charter, or is only worth knowing of it. */
export function kindWords({ kind, severity }: Pick<Finding, 'kind' | 'severity'>): string {
  if (kind === 'concern') return 'kind_concern';
  return severity === 'info' ? 'kind_note' : 'kind_difference';
}

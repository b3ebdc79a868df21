import type { Finding, Severity } from '../../verdict/report';
import type { FieldId } from './fields';

interface RuleWords {
  /** The message that names it in a word or two. */
  label: string;
  /** The field that it says differs. */
  field?: FieldId;
}

const RULES: ReadonlyMap<string, RuleWords> = new Map<string, RuleWords>([
  ['undeclared', { label: 'rule_undeclared' }],
  ['domain-differs', { label: 'rule_domain_differs', field: 'domain' }],
  ['provider-differs', { label: 'rule_provider_differs', field: 'provider' }],
  ['service-differs', { label: 'rule_service_differs', field: 'service' }],
  ['purpose-differs', { label: 'rule_purpose_differs', field: 'purpose' }],
  ['third-party-undisclosed', { label: 'rule_third_party_undisclosed', field: 'party' }],
  ['outlives-charter', { label: 'rule_outlives_charter', field: 'lifetime' }],
  ['contradictory', { label: 'rule_contradictory' }],
  ['shorter-than-charter', { label: 'rule_shorter_than_charter', field: 'lifetime' }],
  ['not-seen', { label: 'rule_not_seen' }],
  ['before-choice', { label: 'rule_before_choice' }],
  ['after-refusal', { label: 'rule_after_refusal' }],
  ['outlives-guidance', { label: 'rule_outlives_guidance', field: 'lifetime' }],
  ['extended-on-visit', { label: 'rule_extended_on_visit', field: 'lifetime' }],
  ['identifier-for-preference', { label: 'rule_identifier_for_preference' }],
  ['unclassified', { label: 'rule_unclassified', field: 'purpose' }],
  ['duration-missing', { label: 'rule_duration_missing', field: 'lifetime' }],
  ['provider-missing', { label: 'rule_provider_missing', field: 'provider' }],
  ['unsafe-attributes', { label: 'rule_unsafe_attributes' }],
  ['charter-changed', { label: 'rule_charter_changed' }],
]);

const RANK: Readonly<Record<Severity, number>> = { violation: 0, warning: 1, info: 2 };

/** The message that names a rule in a word or two; undefined for a rule that the interface does not know. */
export function labelOf(rule: string): string | undefined {
  return RULES.get(rule)?.label;
}

/** The fields that the findings say differ. What is only worth knowing marks nothing. */
export function differingFields(findings: readonly Finding[]): ReadonlySet<FieldId> {
  const fields = new Set<FieldId>();
  for (const { rule, kind, severity, setAside } of findings) {
    const field = RULES.get(rule)?.field;
    if (field && kind === 'difference' && severity !== 'info' && !setAside) fields.add(field);
  }
  return fields;
}

/** What to say first: differences before concerns, then by severity, else in the report's order; what is set aside last. */
export function byWeight(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => weight(one) - weight(other));
}

function weight({ kind, severity, setAside }: Finding): number {
  return RANK[severity] + (kind === 'difference' ? 0 : 10) + (setAside ? 100 : 0);
}

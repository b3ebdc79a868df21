import type { Finding, Severity } from '../../verdict/report';
import type { FieldId } from './fields';

/** The rules that the interface knows, each with the field that it says differs, if it is of one. */
const RULES: ReadonlyMap<string, FieldId | undefined> = new Map([
  ['undeclared', undefined],
  ['domain-differs', 'domain'],
  ['provider-differs', 'provider'],
  ['service-differs', 'service'],
  ['purpose-differs', 'purpose'],
  ['third-party-undisclosed', 'party'],
  ['outlives-charter', 'lifetime'],
  ['contradictory', undefined],
  ['shorter-than-charter', 'lifetime'],
  ['not-seen', undefined],
  ['before-choice', undefined],
  ['after-refusal', undefined],
  ['outlives-guidance', 'lifetime'],
  ['extended-on-visit', 'lifetime'],
  ['identifier-for-preference', undefined],
  ['unclassified', 'purpose'],
  ['duration-missing', 'lifetime'],
  ['provider-missing', 'provider'],
  ['unsafe-attributes', undefined],
  ['charter-changed', undefined],
]);

const RANK: Readonly<Record<Severity, number>> = { violation: 0, warning: 1, info: 2 };

/** The message that names a rule in a word or two; undefined for a rule that the interface does not know. */
export function labelOf(rule: string): string | undefined {
  return RULES.has(rule) ? `rule_${rule.replaceAll('-', '_')}` : undefined;
}

/** The fields that the findings say differ. What is only worth knowing marks nothing. */
export function differingFields(findings: readonly Finding[]): ReadonlySet<FieldId> {
  const fields = new Set<FieldId>();
  for (const { rule, kind, severity, setAside } of findings) {
    const field = RULES.get(rule);
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

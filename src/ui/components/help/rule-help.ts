import {
  consentChk,
  COOKIE_STANDARD,
  cookieBlock,
  IDENTITY,
  OWASP,
  PETS,
  TASKFORCE,
  type RuleSource,
} from './rule-sources';

/** What the built-in help says of a rule, by messages. */
export interface RuleHelp {
  rule: string;
  meaning: string;
  why: string;
  todo: string;
  /** Who says that it matters. */
  sources: readonly RuleSource[];
}

/** Every rule, differences before concerns. */
export const RULE_HELP: readonly RuleHelp[] = [
  {
    rule: 'undeclared',
    meaning: 'help_undeclared_meaning',
    why: 'help_undeclared_why',
    todo: 'help_undeclared_todo',
    sources: [cookieBlock('5'), consentChk('omit')],
  },
  {
    rule: 'domain-differs',
    meaning: 'help_domain_differs_meaning',
    why: 'help_domain_differs_why',
    todo: 'help_domain_differs_todo',
    sources: [IDENTITY],
  },
  {
    rule: 'provider-differs',
    meaning: 'help_provider_differs_meaning',
    why: 'help_provider_differs_why',
    todo: 'help_provider_differs_todo',
    sources: [{ says: 'source_court_access' }],
  },
  {
    rule: 'third-party-undisclosed',
    meaning: 'help_third_party_undisclosed_meaning',
    why: 'help_third_party_undisclosed_why',
    todo: 'help_third_party_undisclosed_todo',
    sources: [{ says: 'source_third_party' }],
  },
  {
    rule: 'service-differs',
    meaning: 'help_service_differs_meaning',
    why: 'help_service_differs_why',
    todo: 'help_service_differs_todo',
    sources: [{ says: 'source_charter_service' }],
  },
  {
    rule: 'purpose-differs',
    meaning: 'help_purpose_differs_meaning',
    why: 'help_purpose_differs_why',
    todo: 'help_purpose_differs_todo',
    sources: [cookieBlock('1, 2'), TASKFORCE],
  },
  {
    rule: 'outlives-charter',
    meaning: 'help_outlives_charter_meaning',
    why: 'help_outlives_charter_why',
    todo: 'help_outlives_charter_todo',
    sources: [cookieBlock('3')],
  },
  {
    rule: 'contradictory',
    meaning: 'help_contradictory_meaning',
    why: 'help_contradictory_why',
    todo: 'help_contradictory_todo',
    sources: [cookieBlock('6'), consentChk('ambiguous')],
  },
  {
    rule: 'shorter-than-charter',
    meaning: 'help_shorter_than_charter_meaning',
    why: 'help_shorter_than_charter_why',
    todo: 'help_shorter_than_charter_todo',
    sources: [cookieBlock('3')],
  },
  {
    rule: 'not-seen',
    meaning: 'help_not_seen_meaning',
    why: 'help_not_seen_why',
    todo: 'help_not_seen_todo',
    sources: [{ says: 'source_charter_seen' }],
  },
  {
    rule: 'before-choice',
    meaning: 'help_before_choice_meaning',
    why: 'help_before_choice_why',
    todo: 'help_before_choice_todo',
    sources: [cookieBlock('7'), PETS, { says: 'source_eprivacy' }],
  },
  {
    rule: 'after-refusal',
    meaning: 'help_after_refusal_meaning',
    why: 'help_after_refusal_why',
    todo: 'help_after_refusal_todo',
    sources: [cookieBlock('8'), consentChk('incorrect')],
  },
  {
    rule: 'outlives-guidance',
    meaning: 'help_outlives_guidance_meaning',
    why: 'help_outlives_guidance_why',
    todo: 'help_outlives_guidance_todo',
    sources: [{ says: 'source_cnil' }],
  },
  {
    rule: 'extended-on-visit',
    meaning: 'help_extended_on_visit_meaning',
    why: 'help_extended_on_visit_why',
    todo: 'help_extended_on_visit_todo',
    sources: [{ says: 'source_cnil_extended' }],
  },
  {
    rule: 'identifier-for-preference',
    meaning: 'help_identifier_for_preference_meaning',
    why: 'help_identifier_for_preference_why',
    todo: 'help_identifier_for_preference_todo',
    sources: [{ says: 'source_gdpr_minimum' }],
  },
  {
    rule: 'unclassified',
    meaning: 'help_unclassified_meaning',
    why: 'help_unclassified_why',
    todo: 'help_unclassified_todo',
    sources: [cookieBlock('4')],
  },
  {
    rule: 'duration-missing',
    meaning: 'help_duration_missing_meaning',
    why: 'help_duration_missing_why',
    todo: 'help_duration_missing_todo',
    sources: [{ says: 'source_court_duration' }],
  },
  {
    rule: 'provider-missing',
    meaning: 'help_provider_missing_meaning',
    why: 'help_provider_missing_why',
    todo: 'help_provider_missing_todo',
    sources: [{ says: 'source_court_access' }],
  },
  {
    rule: 'unsafe-attributes',
    meaning: 'help_unsafe_attributes_meaning',
    why: 'help_unsafe_attributes_why',
    todo: 'help_unsafe_attributes_todo',
    sources: [COOKIE_STANDARD, OWASP],
  },
  {
    rule: 'charter-changed',
    meaning: 'help_charter_changed_meaning',
    why: 'help_charter_changed_why',
    todo: 'help_charter_changed_todo',
    sources: [{ says: 'source_common_sense' }],
  },
];

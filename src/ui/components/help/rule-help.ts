/** What the built-in help says of a rule, by messages. */
export interface RuleHelp {
  rule: string;
  meaning: string;
  why: string;
  todo: string;
}

/** Every rule, differences before concerns. */
export const RULE_HELP: readonly RuleHelp[] = [
  {
    rule: 'undeclared',
    meaning: 'help_undeclared_meaning',
    why: 'help_undeclared_why',
    todo: 'help_undeclared_todo',
  },
  {
    rule: 'domain-differs',
    meaning: 'help_domain_differs_meaning',
    why: 'help_domain_differs_why',
    todo: 'help_domain_differs_todo',
  },
  {
    rule: 'provider-differs',
    meaning: 'help_provider_differs_meaning',
    why: 'help_provider_differs_why',
    todo: 'help_provider_differs_todo',
  },
  {
    rule: 'third-party-undisclosed',
    meaning: 'help_third_party_undisclosed_meaning',
    why: 'help_third_party_undisclosed_why',
    todo: 'help_third_party_undisclosed_todo',
  },
  {
    rule: 'service-differs',
    meaning: 'help_service_differs_meaning',
    why: 'help_service_differs_why',
    todo: 'help_service_differs_todo',
  },
  {
    rule: 'purpose-differs',
    meaning: 'help_purpose_differs_meaning',
    why: 'help_purpose_differs_why',
    todo: 'help_purpose_differs_todo',
  },
  {
    rule: 'outlives-charter',
    meaning: 'help_outlives_charter_meaning',
    why: 'help_outlives_charter_why',
    todo: 'help_outlives_charter_todo',
  },
  {
    rule: 'contradictory',
    meaning: 'help_contradictory_meaning',
    why: 'help_contradictory_why',
    todo: 'help_contradictory_todo',
  },
  {
    rule: 'shorter-than-charter',
    meaning: 'help_shorter_than_charter_meaning',
    why: 'help_shorter_than_charter_why',
    todo: 'help_shorter_than_charter_todo',
  },
  {
    rule: 'not-seen',
    meaning: 'help_not_seen_meaning',
    why: 'help_not_seen_why',
    todo: 'help_not_seen_todo',
  },
  {
    rule: 'before-choice',
    meaning: 'help_before_choice_meaning',
    why: 'help_before_choice_why',
    todo: 'help_before_choice_todo',
  },
  {
    rule: 'after-refusal',
    meaning: 'help_after_refusal_meaning',
    why: 'help_after_refusal_why',
    todo: 'help_after_refusal_todo',
  },
  {
    rule: 'outlives-guidance',
    meaning: 'help_outlives_guidance_meaning',
    why: 'help_outlives_guidance_why',
    todo: 'help_outlives_guidance_todo',
  },
  {
    rule: 'extended-on-visit',
    meaning: 'help_extended_on_visit_meaning',
    why: 'help_extended_on_visit_why',
    todo: 'help_extended_on_visit_todo',
  },
  {
    rule: 'identifier-for-preference',
    meaning: 'help_identifier_for_preference_meaning',
    why: 'help_identifier_for_preference_why',
    todo: 'help_identifier_for_preference_todo',
  },
  {
    rule: 'unclassified',
    meaning: 'help_unclassified_meaning',
    why: 'help_unclassified_why',
    todo: 'help_unclassified_todo',
  },
  {
    rule: 'duration-missing',
    meaning: 'help_duration_missing_meaning',
    why: 'help_duration_missing_why',
    todo: 'help_duration_missing_todo',
  },
  {
    rule: 'provider-missing',
    meaning: 'help_provider_missing_meaning',
    why: 'help_provider_missing_why',
    todo: 'help_provider_missing_todo',
  },
  {
    rule: 'unsafe-attributes',
    meaning: 'help_unsafe_attributes_meaning',
    why: 'help_unsafe_attributes_why',
    todo: 'help_unsafe_attributes_todo',
  },
  {
    rule: 'charter-changed',
    meaning: 'help_charter_changed_meaning',
    why: 'help_charter_changed_why',
    todo: 'help_charter_changed_todo',
  },
];

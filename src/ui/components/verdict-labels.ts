import type { Severity, Verdict } from '../../verdict/report';
import type { SetUnder } from '../../cookie/model';

/** The messages that name a verdict by itself, the gravest first. */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  undeclared: 'label_undeclared',
  mismatch: 'label_mismatch',
  'as-declared': 'label_as_declared',
  'not-seen': 'label_not_seen',
  'set-elsewhere': 'label_set_elsewhere',
  unjudged: 'label_unjudged',
};

/** The messages that name how grave a finding is. */
export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  violation: 'label_violation',
  warning: 'label_warning',
  info: 'label_info',
};

/** The messages that say what had been chosen when a cookie was set. */
export const CHOICE_LABELS: Readonly<Record<SetUnder['choice'], string>> = {
  before: 'label_choice_before',
  accepted: 'label_choice_accepted',
  refused: 'label_choice_refused',
  mixed: 'label_choice_mixed',
  unknown: 'label_choice_unknown',
};

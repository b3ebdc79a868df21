import type { Severity } from './report';
import { OWN, PROFILES, type Guidance } from './settings';

/** What a person changes of the guidance they follow. */
export type GuidanceEdit =
  /** A shipped profile, or {@link OWN}: the limits of before, as one's own. */
  | { what: 'profile'; profile: string }
  /** Calendar months; null for no limit. Whoever changes a limit follows nobody else's. */
  | { what: 'limit'; of: LimitName; months: number | null }
  /** How much a concern weighs; undefined for as much as its rule says. */
  | { what: 'severity'; rule: string; severity: Severity | 'off' | undefined }
  /** All as it was before anybody changed anything. */
  | { what: 'reset' };

/** What guidance limits. */
export type LimitName = 'statisticsMonths' | 'choiceMonths';

/** The guidance after a change; as it was where the change makes no sense. */
export function editedGuidance(guidance: Guidance, edit: GuidanceEdit): Guidance {
  switch (edit.what) {
    case 'profile': {
      if (edit.profile === OWN) return { ...guidance, profile: OWN };
      const profile = Object.values(PROFILES).find((one) => one.profile === edit.profile);
      return profile ? { ...profile, severities: guidance.severities } : guidance;
    }
    case 'limit':
      return { ...guidance, profile: OWN, [edit.of]: edit.months };
    case 'severity': {
      const { [edit.rule]: _, ...others } = guidance.severities;
      const severities =
        edit.severity === undefined ? others : { ...others, [edit.rule]: edit.severity };
      return { ...guidance, severities };
    }
    case 'reset':
      return PROFILES.neutral;
  }
}

import type { Severity } from './report';

/** How a site is judged beyond what its charter says, and what a person has settled. */
export interface Settings {
  guidance: Guidance;
  setAside: readonly SetAside[];
}

/**
 * Whose guidance the concerns follow. Differences follow none: a charter is true or it is not.
 */
export interface Guidance {
  /** `cnil`, `ico`, `neutral`, or {@link OWN} where a person set limits of their own. */
  profile: string;
  /** Calendar months that audience measurement may be remembered for; null for no limit. */
  statisticsMonths: number | null;
  /** Calendar months that a choice on cookies may be remembered for; null for no limit. */
  choiceMonths: number | null;
  /** Concerns of another severity than the rule's own, by rule; `off` says nothing of it. */
  severities: Readonly<Partial<Record<string, Severity | 'off'>>>;
}

/** A finding that a person has looked at: it stays listed, and counts no more. */
export interface SetAside {
  rule: string;
  /** The host of the site that it is set aside for. */
  site: string;
  /** The cookie's name, or the declared notation where no cookie is there; of the charter itself an empty text. */
  name: string;
  /** The cookie's domain as the browser gives it; absent for every domain. */
  domain?: string;
  reason: string;
  /** Who settled it, by a name of their own. */
  by?: string;
  /** ISO 8601 UTC: when it was settled. */
  at: string;
}

/**
 * CNIL, guidelines and recommendation of 17 September 2020: audience measurement 13 months, and a choice is
 * asked for again after 6. The ICO (guidance on storage and access technologies, 2025) gives no numbers: as long
 * as the purpose needs. Neutral follows nobody's numbers.
 */
export const PROFILES = {
  neutral: { profile: 'neutral', statisticsMonths: null, choiceMonths: null, severities: {} },
  cnil: { profile: 'cnil', statisticsMonths: 13, choiceMonths: 6, severities: {} },
  ico: { profile: 'ico', statisticsMonths: null, choiceMonths: null, severities: {} },
} as const satisfies Record<string, Guidance>;

/** A guidance profile that is shipped. */
export type ProfileName = keyof typeof PROFILES;

/** The profile of a person's own limits: nobody else is to be blamed for them. */
export const OWN = 'own';

/** What holds where nobody has set anything. */
export const DEFAULT_SETTINGS: Settings = { guidance: PROFILES.neutral, setAside: [] };

import type { Severity } from './report';
import { RULES } from './rules';
import { OWN, PROFILES, type Guidance } from './settings';

/** A concern's severity as a person chose it; `off` says nothing of it. */
type Weight = Severity | 'off';

/** More than any regulator lets a cookie last. */
export const MOST_MONTHS = 120;

const WEIGHTS: readonly Weight[] = ['off', 'info', 'warning', 'violation'];

const CONCERNS = RULES.filter(({ kind }) => kind === 'concern').map(({ id }) => id);

/**
 * The guidance that was stored. It may come from another version, another machine or a damaged store: what makes
 * no sense falls back to what is usual, part by part, and nothing else than it has a name for is taken.
 *
 * @param stored whatever the store held.
 * @returns neutral guidance where nothing was stored. Limits are a person's own under {@link OWN} alone.
 */
export function readGuidance(stored: unknown): Guidance {
  if (!isRecord(stored)) return PROFILES.neutral;
  const severities = severitiesIn(own(stored, 'severities'));
  const name = own(stored, 'profile');
  if (name === OWN) {
    return {
      profile: OWN,
      statisticsMonths: monthsIn(own(stored, 'statisticsMonths')),
      choiceMonths: monthsIn(own(stored, 'choiceMonths')),
      severities,
    };
  }
  const profile = Object.values(PROFILES).find((one) => one.profile === name) ?? PROFILES.neutral;
  return { ...profile, severities };
}

function severitiesIn(stored: unknown): Guidance['severities'] {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    CONCERNS.flatMap((rule) => {
      const weight = WEIGHTS.find((one) => one === own(stored, rule));
      return weight === undefined ? [] : [[rule, weight]];
    }),
  );
}

/** No limit where it is no number of months. */
function monthsIn(stored: unknown): number | null {
  const isMonths = Number.isSafeInteger(stored) && Number(stored) >= 1;
  return isMonths ? Math.min(Number(stored), MOST_MONTHS) : null;
}

function own(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

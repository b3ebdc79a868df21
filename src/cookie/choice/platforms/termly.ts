import type { ChoiceEntry } from '../entry';
import { flags, property } from '../json';
import type { ChoiceMark } from '../model';
import { answeredMark, partOfId } from '../parts';

const CATEGORIES = new Set([
  'essential',
  'performance',
  'analytics',
  'advertising',
  'social_networking',
  'unclassified',
]);

/** Termly keeps a boolean a category in localStorage, as `TERMLY_COOKIE_CONSENT` or within `TERMLY_API_CACHE`. */
export function termlyMark({ name, json }: ChoiceEntry): ChoiceMark | undefined {
  if (!name.startsWith('TERMLY_')) return undefined;
  const kept = property(json, 'TERMLY_COOKIE_CONSENT') ?? json;
  const states = flags(property(kept, 'value') ?? kept).filter(([id]) => CATEGORIES.has(id));
  if (states.length === 0) return undefined;
  return answeredMark(
    'Termly',
    states.map(([id, granted]) => partOfId(id, granted)),
  );
}

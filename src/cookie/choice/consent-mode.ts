import type { Category } from '../../charter/model';
import { CONSENT_MODE } from './general-signals';
import { property } from './json';
import type { ChoiceMark } from './model';
import { answeredMark, optOutMark, pendingMark, type ChoicePart } from './parts';

/** Google's consent types. */
const TYPES = new Map<string, Category>([
  ['ad_storage', 'marketing'],
  ['ad_user_data', 'marketing'],
  ['ad_personalization', 'marketing'],
  ['analytics_storage', 'statistics'],
  ['personalization_storage', 'preferences'],
  ['functionality_storage', 'functional'],
  ['security_storage', 'necessary'],
]);

/** More than a page has; a page could push endlessly. */
const MOST_CALLS = 10_000;

/**
 * What a page told Google's tags, in the entries of its `dataLayer`: `['consent', 'default', {…}]` before any
 * answer, `['consent', 'update', {…}]` after one. A mere default counts as being asked only where it denies
 * something, and to everyone: with regions, which of the defaults holds here is not known.
 *
 * @param calls the entries in their order, as plain data: lists, or objects with the keys 0, 1 and 2, which an
 *   `arguments` object becomes. Others than consent's are passed over. Untrusted.
 * @returns undefined where consent mode is not in use.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function consentModeMark(calls: readonly unknown[]): ChoiceMark | undefined {
  const some = calls.slice(0, MOST_CALLS).filter((call) => argument(call, 0) === 'consent');
  const isRegional = some.some((call) => property(argument(call, 2), 'region') !== undefined);
  const defaults = partsOf(some, 'default');
  const updates = partsOf(some, 'update');
  if (updates.size > 0) {
    const known = isRegional ? updates : new Map([...defaults, ...updates]);
    return answeredMark(CONSENT_MODE, [...known.values()]);
  }
  if (defaults.size === 0) return undefined;
  const parts = [...defaults.values()];
  const denies = !isRegional && parts.some(({ granted }) => !granted);
  return denies ? pendingMark(CONSENT_MODE, parts) : optOutMark(CONSENT_MODE);
}

/** What the calls of one command come to, by consent type: a later call goes over an earlier one. */
function partsOf(calls: readonly unknown[], command: string): Map<string, ChoicePart> {
  const parts = new Map<string, ChoicePart>();
  for (const call of calls) {
    if (argument(call, 1) !== command) continue;
    for (const [type, category] of TYPES) {
      const state = property(argument(call, 2), type);
      if (state === 'granted' || state === 'denied') {
        parts.set(type, { category, granted: state === 'granted' });
      }
    }
  }
  return parts;
}

function argument(call: unknown, index: number): unknown {
  return Array.isArray(call) ? (call[index] as unknown) : property(call, String(index));
}

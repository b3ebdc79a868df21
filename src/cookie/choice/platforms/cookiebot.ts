import type { ChoiceEntry } from '../entry';
import type { ChoiceMark } from '../model';
import { answeredMark, partOfId, unknownAnswerMark } from '../parts';

const PLATFORM = 'Cookiebot';
const CATEGORIES = 4;

/**
 * Cookiebot writes `{stamp:'…',necessary:true,preferences:false,statistics:false,marketing:false,…}`, which is
 * no JSON, once there is an answer; `-1` where it does not ask, for the visitor's country asks for no answer.
 */
export function cookiebotMark({ name, text }: ChoiceEntry): ChoiceMark | undefined {
  if (name === 'CookieConsent' && text === '-1') return unknownAnswerMark(PLATFORM);
  if (!text.startsWith('{stamp:')) return undefined;
  const found = text.matchAll(
    /[,{](necessary|preferences|statistics|marketing):(true|false)(?=[,}])/g,
  );
  const states = new Map(Array.from(found, ([, category = '', state]) => [category, state]));
  if (states.size < CATEGORIES) return undefined;
  return answeredMark(
    PLATFORM,
    [...states].map(([category, state]) => partOfId(category, state === 'true')),
  );
}

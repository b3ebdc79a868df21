import type { ChoiceEntry } from '../entry';
import type { ChoiceMark } from '../model';
import { answeredMark, optOutMark, partOfId } from '../parts';

const PLATFORM = 'Cookiebot';
const CATEGORIES = 4;

/**
 * Cookiebot writes `{stamp:'…',necessary:true,preferences:false,statistics:false,marketing:false,…}`, which is
 * no JSON, once there is an answer; with `method:'implied'` where nobody gave one, and `-1` where it does not ask,
 * for the visitor's country asks for no answer.
 */
export function cookiebotMark({ name, text }: ChoiceEntry): ChoiceMark | undefined {
  if (name === 'CookieConsent' && text === '-1') return optOutMark(PLATFORM);
  if (!text.startsWith('{stamp:')) return undefined;
  const found = text.matchAll(
    /[,{](necessary|preferences|statistics|marketing):(true|false)(?=[,}])/g,
  );
  const states = new Map(Array.from(found, ([, category = '', state]) => [category, state]));
  if (states.size < CATEGORIES) return undefined;
  if (/[,{]method:'implied'(?=[,}])/.test(text)) return optOutMark(PLATFORM);
  return answeredMark(
    PLATFORM,
    [...states].map(([category, state]) => partOfId(category, state === 'true')),
  );
}

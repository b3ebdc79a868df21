import type { ChoiceEntry } from '../entry';
import { property } from '../json';
import type { ChoiceMark } from '../model';
import { answeredMark, partOfId } from '../parts';

const CATEGORIES = ['necessary', 'performance', 'functional', 'advertising'];

/** CookieFirst writes JSON with a boolean for each of its four categories once there is an answer. */
export function cookieFirstMark({ json }: ChoiceEntry): ChoiceMark | undefined {
  const states = CATEGORIES.map((category) => property(json, category));
  if (!states.every((state) => typeof state === 'boolean')) return undefined;
  const parts = CATEGORIES.map((category, index) => partOfId(category, states[index]!));
  return answeredMark('CookieFirst', parts);
}

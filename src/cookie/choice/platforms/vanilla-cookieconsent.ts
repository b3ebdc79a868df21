import type { ChoiceEntry } from '../entry';
import { isRecord, property, texts } from '../json';
import type { ChoiceMark } from '../model';
import { answeredMark, categoriesOf, partOfId, type ChoicePart } from '../parts';

const PLATFORM = 'vanilla-cookieconsent';

/**
 * vanilla-cookieconsent writes JSON once there is an answer: the accepted `categories`, and in version 3
 * `services` with a key for every category. Version 2, whose list was first called `level`, does not say
 * what else there is: then the answer is known only where nothing but what is necessary was accepted.
 */
export function vanillaCookieConsentMark({ json }: ChoiceEntry): ChoiceMark | undefined {
  if (property(json, 'revision') === undefined) return undefined;
  const list = property(json, 'categories') ?? property(json, 'level');
  if (!Array.isArray(list)) return undefined;
  const accepted = new Set(texts(list));
  const services = property(json, 'services');
  const parts = [...accepted].map((id) => partOfId(id, true));
  if (!isRecord(services)) return markOfAccepted(parts);
  const others = Object.keys(services).filter((id) => !accepted.has(id));
  return answeredMark(PLATFORM, [...parts, ...others.map((id) => partOfId(id, false))]);
}

function markOfAccepted(parts: readonly ChoicePart[]): ChoiceMark {
  const refused = parts.every(({ category }) => category === 'necessary');
  return {
    platform: PLATFORM,
    answered: true,
    answer: refused ? 'refused' : 'unknown',
    categories: categoriesOf(parts),
  };
}

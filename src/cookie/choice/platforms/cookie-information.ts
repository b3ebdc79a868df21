import type { ChoiceEntry } from '../entry';
import { property, texts } from '../json';
import type { ChoiceMark } from '../model';
import { answeredMark, partOfId } from '../parts';

/** Cookie Information writes JSON with the lists `consents_approved` and `consents_denied` once there is an answer. */
export function cookieInformationMark({ json }: ChoiceEntry): ChoiceMark | undefined {
  const parts = [
    ...texts(property(json, 'consents_approved')).map((id) => partOfId(id, true)),
    ...texts(property(json, 'consents_denied')).map((id) => partOfId(id, false)),
  ];
  return parts.length > 0 ? answeredMark('Cookie Information', parts) : undefined;
}

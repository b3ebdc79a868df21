import type { ChoiceEntry } from '../entry';
import type { ChoiceMark } from '../model';
import { unknownAnswerMark } from '../parts';

/** Portals of Opendatasoft keep the answer in `cookies_preferences`. How it is written is not known. */
export function opendatasoftMark({ name }: ChoiceEntry): ChoiceMark | undefined {
  return name === 'cookies_preferences' ? unknownAnswerMark('Opendatasoft') : undefined;
}

import { partsOfFlags } from '../all-flags';
import type { ChoiceEntry } from '../entry';
import type { ChoiceMark } from '../model';
import { answeredMark } from '../parts';

/** Orejime writes JSON, true or false for each purpose, once there is an answer; version 3 as `eu-consent`. */
export function orejimeMark({ name, json }: ChoiceEntry): ChoiceMark | undefined {
  if (name !== 'eu-consent' && !name.toLowerCase().includes('orejime')) return undefined;
  const parts = partsOfFlags(json);
  return parts.length > 0 ? answeredMark('Orejime', parts) : undefined;
}

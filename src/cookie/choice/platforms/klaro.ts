import { partsOfFlags } from '../all-flags';
import type { ChoiceEntry } from '../entry';
import type { ChoiceMark } from '../model';
import { answeredMark } from '../parts';

/** Klaro writes JSON, true or false for each service, once there is an answer. */
export function klaroMark({ name, json }: ChoiceEntry): ChoiceMark | undefined {
  if (!name.toLowerCase().includes('klaro')) return undefined;
  const parts = partsOfFlags(json);
  return parts.length > 0 ? answeredMark('Klaro', parts) : undefined;
}

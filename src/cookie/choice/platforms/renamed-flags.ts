import { partsOfFlags } from '../all-flags';
import type { ChoiceEntry } from '../entry';
import type { ChoiceMark } from '../model';
import { answeredMark } from '../parts';

/**
 * Klaro's and Orejime's JSON under a name that the site chose: they cannot be told apart. It counts where the
 * name speaks of consent and an id speaks of a category that is asked about.
 */
export function renamedFlagsMark({ name, json }: ChoiceEntry): ChoiceMark | undefined {
  if (!name.toLowerCase().includes('consent')) return undefined;
  const parts = partsOfFlags(json);
  const known = parts.some(({ category }) => category !== undefined && category !== 'necessary');
  return known ? answeredMark('Klaro / Orejime', parts) : undefined;
}

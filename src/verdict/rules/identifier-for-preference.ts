import type { Declaration } from '../../charter/model';
import type { Sighting } from '../../cookie/model';
import { remembersChoice } from '../choice-cookie';
import type { PairRule } from '../rule';

/**
 * Declared to keep a choice, of language or display, and its value has the form of a unique identifier. What
 * keeps the choice on cookies may be numbered: the site has to prove consent.
 */
export const identifierForPreference: PairRule = {
  id: 'identifier-for-preference',
  kind: 'concern',
  judges: 'pair',
  judge: (sighting, declaration) => {
    const { shape } = sighting;
    if (!shape?.looksLikeIdentifier || !keepsPreference(sighting, declaration)) return undefined;
    if (remembersChoice(sighting, declaration)) return undefined;
    return {
      rule: 'identifier-for-preference',
      kind: 'concern',
      severity: 'warning',
      declared: declaration.purpose ?? declaration.category?.text ?? 'preferences',
      evidence: { by: 'shape', ...shape },
    };
  },
};

/** "Functional" can mean a preference: there the known category decides. */
function keepsPreference({ known }: Sighting, { category }: Declaration): boolean {
  if (category?.is === 'preferences') return true;
  return category?.is === 'functional' && known?.category === 'preferences';
}

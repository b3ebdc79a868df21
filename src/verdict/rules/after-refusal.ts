import type { SetUnder } from '../../cookie/model';
import { categoryOf } from '../category-of';
import { remembersChoice } from '../choice-cookie';
import { isCalledExempt } from '../exempt-statistics';
import type { SightingRule } from '../rule';

/**
 * A cookie was set after its category was refused. Where everything was refused at once, that is what needs
 * consent beyond dispute: statistics and marketing; a preference only where it was refused by name.
 */
export const afterRefusal: SightingRule = {
  id: 'after-refusal',
  kind: 'concern',
  judges: 'sighting',
  judge: (sighting, declaration) => {
    if (!sighting.setUnder) return undefined;
    const category = categoryOf(sighting, declaration);
    const under = category && sighting.setUnder.find((one) => isRefused(category, one));
    if (!under || remembersChoice(sighting, declaration) || isCalledExempt(declaration)) {
      return undefined;
    }
    const { choice, at, platform } = under;
    return {
      rule: 'after-refusal',
      kind: 'concern',
      severity: 'violation',
      actual: category,
      evidence: { by: 'choice', choice, at, ...(platform !== undefined && { platform }) },
    };
  },
};

function isRefused(
  category: NonNullable<ReturnType<typeof categoryOf>>,
  { choice, refused }: SetUnder,
): boolean {
  if (category === 'necessary' || category === 'functional') return false;
  if (choice !== 'refused' && choice !== 'mixed') return false;
  if (refused) return refused.includes(category);
  return choice === 'refused' && category !== 'preferences';
}

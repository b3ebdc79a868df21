import type { Category, Declaration } from '../../charter/model';
import type { SetUnder, Sighting } from '../../cookie/model';
import { categoryOf } from '../category-of';
import { remembersChoice } from '../choice-cookie';
import { isCalledExempt } from '../exempt-statistics';
import type { Severity } from '../report';
import type { SightingRule } from '../rule';

/**
 * A cookie that needs consent was set while the site asked for a choice and had none. Being in the jar does not
 * count; nor does a category that the site's platform says it allows unasked, for that is no question. A warning where an exemption can be argued: what keeps a preference, and measurement by a programme
 * that the site runs itself.
 */
export const beforeChoice: SightingRule = {
  id: 'before-choice',
  kind: 'concern',
  judges: 'sighting',
  judge: (sighting, declaration) => {
    const category = categoryOf(sighting, declaration);
    const under = category && sighting.setUnder?.find((one) => isUnanswered(category, one));
    if (!under) return undefined;
    const severity = severityOf(sighting, declaration, category);
    if (!severity || remembersChoice(sighting, declaration)) return undefined;
    const { at, platform } = under;
    return {
      rule: 'before-choice',
      kind: 'concern',
      severity,
      actual: category,
      evidence: { by: 'choice', choice: 'before', at, ...(platform !== undefined && { platform }) },
    };
  },
};

function isUnanswered(category: Category, { choice, allowed }: SetUnder): boolean {
  return choice === 'before' && !allowed?.includes(category);
}

function severityOf(
  { known, party }: Sighting,
  declaration: Declaration | undefined,
  category: ReturnType<typeof categoryOf>,
): Severity | undefined {
  if (category === 'marketing') return 'violation';
  if (category === 'preferences') return 'warning';
  if (category !== 'statistics' || isCalledExempt(declaration)) return undefined;
  return known?.kind === 'software' && party === 'first' ? 'warning' : 'violation';
}

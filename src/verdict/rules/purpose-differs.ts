import type { Category } from '../../charter/model';
import type { Severity } from '../report';
import type { PairRule } from '../rule';

/**
 * How much a category asks of the visitor, from mild to strong: the mildest and the strongest reading of
 * its word. `functional` can mean necessary or preferences, so it contradicts neither.
 */
const STRENGTH: Record<Exclude<Category, 'unclassified'>, readonly [number, number]> = {
  necessary: [0, 0],
  functional: [0, 1],
  preferences: [1, 1],
  statistics: [2, 2],
  marketing: [3, 3],
};

/**
 * The declared category is milder than the known one. Never the other way round: a charter that is
 * stricter than the database is honest.
 */
export const purposeDiffers: PairRule = {
  id: 'purpose-differs',
  kind: 'difference',
  judges: 'pair',
  source: 'CookieBlock (2022) types 1 and 2; EDPB Cookie Banner Taskforce report (2023)',
  judge: ({ known }, { category }) => {
    if (!category || !known?.category) return undefined;
    const severity = severityOf(category.is, known.category);
    return (
      severity && {
        rule: 'purpose-differs',
        kind: 'difference',
        severity,
        declared: category.is,
        actual: known.category,
        evidence: {
          by: 'known',
          platform: known.platform,
          ...(known.controller && { controller: known.controller }),
        },
      }
    );
  },
};

function severityOf(declared: Category, known: Category): Severity | undefined {
  if (declared === 'unclassified' || known === 'unclassified') return undefined;
  const [, declaredAtMost] = STRENGTH[declared];
  const [knownAtLeast] = STRENGTH[known];
  if (declaredAtMost >= knownAtLeast) return undefined;
  if (known === 'preferences') return 'info';
  return declared === 'necessary' && known === 'marketing' ? 'violation' : 'warning';
}

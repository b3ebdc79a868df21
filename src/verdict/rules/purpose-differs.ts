import type { Category } from '../../charter/model';
import type { Severity } from '../report';
import type { PairRule } from '../rule';
import { isMilder } from '../strength';

/**
 * The declared category is milder than the known one. Never the other way round: a charter that is
 * stricter than the database is honest.
 */
export const purposeDiffers: PairRule = {
  id: 'purpose-differs',
  kind: 'difference',
  judges: 'pair',
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
          ...(category.text !== undefined && { words: category.text }),
        },
      }
    );
  },
};

function severityOf(declared: Category, known: Category): Severity | undefined {
  if (!isMilder(declared, known)) return undefined;
  if (known === 'preferences') return 'info';
  return declared === 'necessary' && known === 'marketing' ? 'violation' : 'warning';
}

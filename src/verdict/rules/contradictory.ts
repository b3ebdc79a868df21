import type { Declaration } from '../../charter/model';
import type { WordingRule } from '../rule';

/** One name and domain is declared in two categories, or with two lifetimes that exclude each other. */
export const contradictory: WordingRule = {
  id: 'contradictory',
  kind: 'difference',
  judges: 'wording',
  judge: (declaration, { contradictions }) => {
    const contradiction = contradictions.get(declaration);
    if (!contradiction) return undefined;
    const { field, other } = contradiction;
    return {
      rule: 'contradictory',
      kind: 'difference',
      severity: 'warning',
      declared: saidOf(declaration, field),
      actual: saidOf(other, field),
      evidence: {
        by: 'declarations',
        field,
        ...(other.line !== undefined && { line: other.line }),
      },
    };
  },
};

function saidOf({ category, retention }: Declaration, field: 'category' | 'retention'): string {
  return (field === 'category' ? category?.is : retention?.text) ?? '';
}

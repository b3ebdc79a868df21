import type { DeclarationRule } from '../rule';

/** A declaration that nothing fitted in what was watched; says how much that was. */
export const notSeen: DeclarationRule = {
  id: 'not-seen',
  kind: 'difference',
  judges: 'declaration',
  judge: ({ name }, { watched: { since, pages, visits } }) => ({
    rule: 'not-seen',
    kind: 'difference',
    severity: 'info',
    declared: name,
    evidence: { by: 'watched', since, pages, visits },
  }),
};

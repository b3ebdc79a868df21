import type { CharterRule } from '../rule';

/** The charter is not as it was when it was read before: rows added, removed, reworded. */
export const charterChanged: CharterRule = {
  id: 'charter-changed',
  kind: 'concern',
  judges: 'charter',
  judge: ({ changes }) => {
    if (!changes || changes.added + changes.removed + changes.reworded === 0) return undefined;
    return {
      rule: 'charter-changed',
      kind: 'concern',
      severity: 'info',
      evidence: { by: 'changes', ...changes },
    };
  },
};

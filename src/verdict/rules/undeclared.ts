import type { CookieRule } from '../rule';

/** A cookie of this site that no declaration's name notation fits. */
export const undeclared: CookieRule = {
  id: 'undeclared',
  kind: 'difference',
  judges: 'cookie',
  source: 'CookieBlock (USENIX Security 2022) type 5; ConsentChk (2025) "omit"',
  judge: ({ known }) => ({
    rule: 'undeclared',
    kind: 'difference',
    severity: 'violation',
    ...(known && {
      actual: known.controller ?? known.platform,
      evidence: {
        by: 'known',
        platform: known.platform,
        ...(known.controller && { controller: known.controller }),
      },
    }),
  }),
};

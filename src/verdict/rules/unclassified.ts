import type { WordingRule } from '../rule';

/** The declaration has neither purpose nor category, or says that the cookie is unclassified. */
export const unclassified: WordingRule = {
  id: 'unclassified',
  kind: 'concern',
  judges: 'wording',
  source: 'CookieBlock (USENIX Security 2022) type 4',
  judge: ({ category, purpose }) => {
    const saysSo = category?.is === 'unclassified' && category.text !== undefined;
    if (!saysSo && (category || purpose?.trim())) return undefined;
    return {
      rule: 'unclassified',
      kind: 'concern',
      severity: 'warning',
      ...(saysSo && { declared: category.text }),
    };
  },
};

import { categoryOfText } from '../../charter/meaning/category';
import type { WordingRule } from '../rule';

/**
 * The declaration has neither purpose nor category, or says that the cookie is unclassified. Words for a category
 * that are not understood are no such saying.
 */
export const unclassified: WordingRule = {
  id: 'unclassified',
  kind: 'concern',
  judges: 'wording',
  judge: ({ category, purpose }) => {
    const words = category?.is === 'unclassified' ? category.text : undefined;
    const saysSo = words !== undefined && categoryOfText(words) === 'unclassified';
    if (!saysSo && (category || purpose?.trim())) return undefined;
    return {
      rule: 'unclassified',
      kind: 'concern',
      severity: 'warning',
      ...(saysSo && { declared: words }),
    };
  },
};

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { categoryOfId } from '../../../src/cookie/choice/category-of-id';

it.each([
  ['analytics', 'statistics'],
  ['mesure-audience', 'statistics'],
  ['googleAnalytics', 'statistics'],
  ['cookie_cat_statistic', 'statistics'],
  ['measure_content_performance', 'statistics'],
  ['measure_ad_performance', 'marketing'],
  ['Publicité', 'marketing'],
  ['googleads', 'marketing'],
  ['facebook_pixel', 'marketing'],
  ['social_networking', 'marketing'],
  ['strictly-necessary', 'necessary'],
  ['essenziell', 'necessary'],
  ['preferences', 'preferences'],
  ['functional', 'functional'],
  ['cookie_cat_unclassified', 'unclassified'],
  ['youtube', undefined],
  ['loads', undefined],
  ['', undefined],
  ['analytics'.repeat(20), undefined],
])('%j is %s', (id, category) => {
  expect(categoryOfId(id)).toBe(category);
});

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (id) => {
      expect(() => categoryOfId(id)).not.toThrow();
    }),
  );
});

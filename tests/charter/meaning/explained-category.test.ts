import { expect, it } from 'vitest';
import { withExplainedCategory } from '../../../src/charter/meaning/explained-category';

const row = { name: 'a', source: 's' };

it.each([
  ['Audience statistics', 'statistics', 'audience, statistics'],
  ['Mesure d’audience et publicité ciblée', 'marketing', 'publicite'],
  ['Merkt sich die Sprache', 'preferences', 'sprache'],
  ['No advertising. Login only.', 'necessary', 'login'],
] as const)('%j is told by its words', (purpose, is, text) => {
  expect(withExplainedCategory({ ...row, purpose }).category).toEqual({
    text,
    is,
    from: 'purpose',
  });
});

it('leaves a declaration that states its category, or of which nothing is clear', () => {
  const stated = {
    ...row,
    purpose: 'Advertising',
    category: { is: 'necessary', from: 'column' },
  } as const;
  expect(withExplainedCategory(stated)).toBe(stated);
  const unclear = { ...row, purpose: 'Whatever' };
  expect(withExplainedCategory(unclear)).toBe(unclear);
});

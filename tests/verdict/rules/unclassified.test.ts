import { unclassified } from '../../../src/verdict/rules/unclassified';
import { checkWordingRule } from './check-wording';

const text = (words: string) => ({ text: words, is: 'unclassified', from: 'column' }) as const;

checkWordingRule(
  unclassified,
  [
    { name: 'a purpose', declared: { purpose: 'Keeps the basket' } },
    { name: 'a category', declared: { category: { is: 'necessary', from: 'section' } } },
    {
      name: 'a purpose beside a category that was not understood',
      declared: { purpose: 'Basket', category: { is: 'unclassified', from: 'column' } },
    },
    {
      name: 'words for a category that are not understood',
      declared: { purpose: 'Keeps your choice', category: text('Needed') },
    },
    { name: 'such words alone', declared: { category: text('Kuchen') } },
  ],
  [
    { name: 'a bare name', declared: {}, finding: { severity: 'warning' } },
    { name: 'a blank purpose', declared: { purpose: ' ' }, finding: { severity: 'warning' } },
    {
      name: '"unclassified"',
      declared: { purpose: 'Basket', category: text('Unclassified') },
      finding: { severity: 'warning', declared: 'Unclassified' },
    },
  ],
);

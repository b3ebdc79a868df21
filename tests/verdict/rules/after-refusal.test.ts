import type { Category } from '../../../src/charter/model';
import type { SetUnder } from '../../../src/cookie/model';
import { afterRefusal } from '../../../src/verdict/rules/after-refusal';
import { knowns, NOW, sighting } from '../fixtures';
import { checkPairRule } from './check-pair';

const all: SetUnder = { choice: 'refused', at: NOW };
const some = (...refused: Category[]): SetUnder => ({ choice: 'mixed', at: NOW, refused });
const ga = (...setUnder: SetUnder[]) => sighting({ name: '_ga', known: knowns.ga, setUnder });
const is = (category: Category) => ({ category: { is: category, from: 'column' as const } });
const finding = (choice: SetUnder['choice'], actual: Category) => ({
  severity: 'violation' as const,
  actual,
  evidence: { by: 'choice' as const, choice, at: NOW },
});

checkPairRule(
  afterRefusal,
  [
    {
      name: 'a cookie that was not seen being set (a tag manager’s deletion is no setting)',
      cookie: ga(),
    },
    { name: 'one set before the choice', cookie: ga({ choice: 'before', at: NOW }) },
    { name: 'one whose category was accepted', cookie: ga(some('marketing')) },
    {
      name: 'one set under a choice that could not be told',
      cookie: ga({ choice: 'unknown', at: NOW }),
    },
    { name: 'a necessary one', cookie: sighting({ setUnder: [all] }), declared: is('necessary') },
    {
      name: 'a necessary one that was refused by name',
      cookie: sighting({ setUnder: [some('necessary')] }),
      declared: is('necessary'),
    },
    {
      name: 'a preference where all was refused at once',
      cookie: sighting({ setUnder: [all] }),
      declared: is('preferences'),
    },
    {
      name: 'the cookie of the choice itself',
      cookie: sighting({ name: 'cc_cookie', setUnder: [all] }),
      declared: is('preferences'),
    },
    {
      name: 'statistics that the charter calls exempt',
      cookie: ga(all),
      declared: { ...is('statistics'), purpose: 'Exempt from consent' },
    },
    { name: 'a mixed choice of which nothing is told', cookie: ga({ choice: 'mixed', at: NOW }) },
  ],
  [
    {
      name: 'statistics after all was refused',
      cookie: ga(all),
      finding: finding('refused', 'statistics'),
    },
    {
      name: 'an undeclared one',
      cookie: ga(all),
      declared: null,
      finding: finding('refused', 'statistics'),
    },
    {
      name: 'one whose category was refused',
      cookie: ga(some('marketing', 'statistics')),
      finding: finding('mixed', 'statistics'),
    },
    {
      name: 'a preference that was refused by name',
      cookie: sighting({ setUnder: [some('preferences')] }),
      declared: is('preferences'),
      finding: finding('mixed', 'preferences'),
    },
    {
      name: 'the declared category, not the known one',
      cookie: ga(some('marketing')),
      declared: is('marketing'),
      finding: finding('mixed', 'marketing'),
    },
  ],
);

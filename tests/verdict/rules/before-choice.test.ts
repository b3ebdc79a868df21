import type { SetUnder } from '../../../src/cookie/model';
import { beforeChoice } from '../../../src/verdict/rules/before-choice';
import { knowns, NOW, sighting, thirdPartySighting, holders } from '../fixtures';
import { checkPairRule } from './check-pair';

const before: SetUnder = { choice: 'before', at: NOW, platform: 'OneTrust' };
const accepted: SetUnder = { choice: 'accepted', at: NOW };
const fbp = (...setUnder: SetUnder[]) => sighting({ name: '_fbp', known: knowns.fbp, setUnder });
const is = (category: 'necessary' | 'functional' | 'preferences' | 'statistics' | 'marketing') => ({
  category: { is: category, from: 'column' as const },
});
const finding = (severity: 'violation' | 'warning', actual: string) => ({
  severity,
  actual,
  evidence: { by: 'choice' as const, choice: 'before' as const, at: NOW, platform: 'OneTrust' },
});
const basket = sighting({ setUnder: [before] });

checkPairRule(
  beforeChoice,
  [
    { name: 'a cookie that was not seen being set (a site without a banner)', cookie: fbp() },
    {
      name: 'one that merely was in the jar',
      cookie: sighting({ name: '_fbp', known: knowns.fbp, setAt: null }),
    },
    { name: 'one set after everything was accepted', cookie: fbp(accepted) },
    { name: 'a necessary one', cookie: basket, declared: is('necessary') },
    { name: 'a functional one', cookie: basket, declared: is('functional') },
    { name: 'one of which nobody knows what it is for', cookie: basket },
    {
      name: 'one declared necessary, whatever is known of it',
      cookie: fbp(before),
      declared: is('necessary'),
    },
    {
      name: 'an undeclared programme’s cookie',
      cookie: sighting({ known: knowns.php, setUnder: [before] }),
      declared: null,
    },
    {
      name: 'the cookie of the choice itself',
      cookie: sighting({ name: 'OptanonConsent', setUnder: [before] }),
      declared: is('preferences'),
    },
    {
      name: 'one whose category the site’s platform allows without an answer',
      cookie: fbp({ ...before, allowed: ['statistics', 'marketing'] }),
    },
    {
      name: 'one set where the platform takes consent for granted',
      cookie: fbp({ choice: 'unknown', at: NOW, platform: 'OneTrust' }),
    },
    {
      name: 'statistics that the charter calls exempt',
      cookie: basket,
      declared: { ...is('statistics'), purpose: 'Mesure d’audience exemptée de consentement' },
    },
    {
      name: 'statistics that the charter calls anonymous',
      cookie: basket,
      declared: { ...is('statistics'), purpose: 'Anonymous statistics' },
    },
  ],
  [
    {
      name: 'marketing, declared',
      cookie: basket,
      declared: is('marketing'),
      finding: finding('violation', 'marketing'),
    },
    {
      name: 'marketing, known, not declared',
      cookie: fbp(accepted, before),
      declared: null,
      finding: finding('violation', 'marketing'),
    },
    {
      name: 'marketing, although statistics are allowed without an answer',
      cookie: fbp({ ...before, allowed: ['statistics'] }),
      finding: finding('violation', 'marketing'),
    },
    {
      name: 'statistics',
      cookie: basket,
      declared: is('statistics'),
      finding: finding('violation', 'statistics'),
    },
    {
      name: 'preferences, of which it can be argued',
      cookie: basket,
      declared: is('preferences'),
      finding: finding('warning', 'preferences'),
    },
    {
      name: 'statistics by a programme that the site runs, of which it can be argued',
      cookie: sighting({ known: { ...knowns.php, category: 'statistics' }, setUnder: [before] }),
      finding: finding('warning', 'statistics'),
    },
    {
      name: 'statistics by a programme that another runs',
      cookie: thirdPartySighting(holders.stranger, {
        known: { ...knowns.php, category: 'statistics' },
        setUnder: [before],
      }),
      finding: finding('violation', 'statistics'),
    },
  ],
);

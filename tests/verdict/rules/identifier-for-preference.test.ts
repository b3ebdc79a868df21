import type { ValueShape } from '../../../src/cookie/model';
import { identifierForPreference } from '../../../src/verdict/rules/identifier-for-preference';
import { knowns, sighting } from '../fixtures';
import { checkPairRule } from './check-pair';

const identifier: ValueShape = { length: 'long', entropy: 'high', looksLikeIdentifier: true };
const word: ValueShape = { length: 'short', entropy: 'low', looksLikeIdentifier: false };
const preference = {
  category: { is: 'preferences', from: 'column' },
  purpose: 'Language',
} as const;
const functional = { category: { is: 'functional', from: 'column', text: 'Fonctionnel' } } as const;
const numbered = (differing = {}) => sighting({ name: 'lang', shape: identifier, ...differing });
const finding = (declared: string) => ({
  severity: 'warning' as const,
  declared,
  evidence: { by: 'shape' as const, ...identifier },
});

checkPairRule(
  identifierForPreference,
  [
    { name: 'a language’s code', cookie: sighting({ shape: word }), declared: preference },
    { name: 'a value that was not looked at', declared: preference },
    {
      name: 'an identifier for statistics',
      cookie: numbered(),
      declared: { category: { is: 'statistics', from: 'column' } },
    },
    {
      name: 'an identifier of a session',
      cookie: numbered({ known: knowns.php }),
      declared: functional,
    },
    {
      name: 'a choice on cookies, which has to be proven',
      cookie: numbered({ name: 'CookieConsent' }),
      declared: preference,
    },
    {
      name: 'a choice on cookies, by what its row says',
      cookie: numbered(),
      declared: { ...preference, purpose: 'Remembers your consent' },
    },
  ],
  [
    {
      name: 'a number for a language',
      cookie: numbered(),
      declared: preference,
      finding: finding('Language'),
    },
    {
      name: 'a number where the word is functional, and what is known is a preference',
      cookie: numbered({ known: { ...knowns.php, category: 'preferences' } }),
      declared: functional,
      finding: finding('Fonctionnel'),
    },
  ],
);

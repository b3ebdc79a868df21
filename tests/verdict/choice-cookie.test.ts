import { describe, expect, it } from 'vitest';
import { remembersChoice } from '../../src/verdict/choice-cookie';
import { declaration } from './fixtures';

const saying = (purpose: string) =>
  remembersChoice({ name: 'a' }, declaration({ name: 'a', purpose }));

describe('remembersChoice', () => {
  it.each([
    'Stores the user’s cookie consent state for the current domain',
    'Consent',
    'Remembers whether you have given your consent to cookies',
    'Needed to prove consent',
    'Enregistre votre consentement',
    'Mémorise le choix de consentement du visiteur',
    'Speichert Ihre Einwilligung',
    'Guarda el consentimiento del usuario',
    'Memorizza il consenso',
    'Bewaart de toestemming voor cookies',
    'Zapamiętuje zgodę na pliki cookie',
    'Αποθηκεύει τη συγκατάθεση',
    'Elmenti a hozzájárulást',
  ])('holds for a cookie whose row says %j', (purpose) => {
    expect(saying(purpose)).toBe(true);
  });

  it.each([
    'Keeps the basket',
    'Live chat, only with your consent',
    'Language. Set after consent.',
    'Basket: set without consent',
    'Basket; does not require your consent',
    'Basket, no consent needed',
    'Legal basis: consent. Keeps the language.',
    'Langue. Déposé après consentement',
    'Langue, avec votre consentement',
    'Panier. Ne nécessite pas de consentement',
    'Panier, exempté de consentement',
    'Langue (base légale : consentement)',
    'Sprache, nur mit Ihrer Einwilligung',
    'Warenkorb, ohne Einwilligung',
    'Idioma, con su consentimiento',
    'Lingua, previo consenso',
    'Taal, alleen met uw toestemming',
    'Idioma, com o seu consentimento',
  ])('does not hold where %j only speaks of what it is set by', (purpose) => {
    expect(saying(purpose)).toBe(false);
  });

  it('knows consent platforms by their names, whatever their row says', () => {
    expect(remembersChoice({ name: 'OptanonConsent' }, undefined)).toBe(true);
    expect(remembersChoice({ name: 'cmplz_banner-status' }, undefined)).toBe(true);
  });

  it('believes no row that declares it for what needs consent', () => {
    const row = declaration({
      purpose: 'Stores your consent',
      category: { is: 'marketing', from: 'column' },
    });
    expect(remembersChoice({ name: 'a' }, row)).toBe(false);
  });
});

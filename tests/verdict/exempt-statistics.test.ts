import { describe, expect, it } from 'vitest';
import { isCalledExempt } from '../../src/verdict/exempt-statistics';
import { declaration } from './fixtures';

const statistics = (purpose: string) =>
  declaration({ purpose, category: { is: 'statistics', from: 'column' } });

describe('isCalledExempt', () => {
  it.each([
    'Mesure d’audience exemptée de consentement',
    'Statistiques anonymes',
    'Anonymous audience measurement',
    'Audience measurement; no consent required',
    'Audience measurement. Consent is not required.',
    'Visits are counted without your consent',
    'Mesure d’audience sans consentement',
    'Mesure d’audience ne nécessitant pas de consentement',
    'Mesure d’audience dispensée du consentement',
    'Reichweitenmessung, einwilligungsfrei',
    'Reichweitenmessung ohne Einwilligung',
    'Estadísticas sin consentimiento',
    'Statistiche esenti dal consenso',
    'Statistieken waarvoor geen toestemming nodig is',
    'Medição de audiência sem consentimento',
    'Statystyki bez zgody',
    'Ανώνυμες στατιστικές',
    'Anonymní statistiky',
    'Név nélküli, hozzájárulás nélkül készülő statisztika',
  ])('holds for %j', (purpose) => {
    expect(isCalledExempt(statistics(purpose))).toBe(true);
  });

  it.each([
    'Audience measurement',
    'Statistics, only with your consent',
    'Statistics (not exempt)',
    'Statistics that are not anonymous',
    'Mesure d’audience non exemptée de consentement',
    'Statistiques non anonymes',
    'Statistiques qui ne sont pas anonymisées',
    'Nicht anonyme Statistik',
    'Estadísticas no anónimas',
    'Niet-anonieme statistieken',
    'Never set without your consent',
    'N’est jamais déposé sans consentement',
    'Wird nicht ohne Ihre Einwilligung gesetzt',
  ])('does not hold for %j', (purpose) => {
    expect(isCalledExempt(statistics(purpose))).toBe(false);
  });

  it('is of statistics only', () => {
    const purpose = 'Publicité exemptée de consentement';
    expect(isCalledExempt(declaration({ purpose }))).toBe(false);
    expect(isCalledExempt(undefined)).toBe(false);
  });
});

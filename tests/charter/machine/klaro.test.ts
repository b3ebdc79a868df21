import { describe, expect, test } from 'vitest';
import { gridsOfJson } from '../../../src/charter/machine/json';
import { rowsOf } from './rows';

const config = {
  lang: 'fr',
  cookieName: 'teaConsent',
  translations: {
    zz: { privacyPolicyUrl: '/privacy', purposes: { films: 'Films' } },
    fr: {
      counter: { description: 'Compte les visites' },
      purposes: { counting: 'Mesure', ads: { title: 'Publicité' } },
    },
    en: { counter: { description: 'Counts visits' }, purposes: { counting: 'Counting' } },
  },
  services: [
    {
      name: 'counter',
      title: 'Tea Counter',
      purposes: ['counting', 'films', 'other'],
      cookies: [
        '/^seen/',
        ['/^deep/', '/', 'tea.example'],
        { pattern: 'late', domain: 'b.example' },
      ],
    },
    {
      name: 'loud',
      translations: { fr: { title: 'Fort' } },
      purposes: ['ads'],
      cookies: ['loud', 7, null],
    },
    { name: 'none', purposes: ['ads'] },
    'broken',
  ],
};

describe('Klaro', () => {
  test('services with their purposes and cookies, in its language', () => {
    const { format, grids, unread } = gridsOfJson(config);
    const counter = {
      service: 'Tea Counter',
      category: 'Mesure, Films, other',
      purpose: 'Compte les visites',
    };
    expect(format).toBe('klaro');
    expect(rowsOf(grids)).toEqual([
      { ...counter, name: '/^seen/' },
      { ...counter, name: '/^deep/', domain: 'tea.example' },
      { ...counter, name: 'late', domain: 'b.example' },
      { service: 'Fort', category: 'Publicité', name: 'loud' },
      { service: 'Fort', category: 'Publicité', name: '7' },
    ]);
    expect(unread).toEqual([
      { where: 'services[1].cookies[2]', text: 'null', why: 'malformed' },
      { where: 'services[3]', text: 'broken', why: 'malformed' },
    ]);
  });

  test('a purpose’s id where its title is in no word that is understood', () => {
    const { grids } = gridsOfJson({
      translations: { en: { purposes: { analytics: 'Counting heads' } } },
      services: [{ name: 'counter', purposes: ['analytics'], cookies: ['seen'] }],
    });
    expect(rowsOf(grids)).toEqual([{ service: 'counter', category: 'analytics', name: 'seen' }]);
  });

  test('the language of the page where the configuration sets none', () => {
    const { lang: _lang, ...open } = config;
    expect(rowsOf(gridsOfJson(open, 'en-GB').grids)[0]?.purpose).toBe('Counts visits');
  });

  test('the only language that is there, before what is said in every language', () => {
    const { lang: _lang, translations, ...rest } = config;
    const only = { zz: translations.zz, fr: translations.fr };
    const { grids } = gridsOfJson({ ...rest, translations: only });
    expect(rowsOf(grids)[0]?.category).toBe('Mesure, Films, other');
  });

  test('apps, as it and Orejime 2 called them', () => {
    const { services: apps, ...rest } = config;
    expect(rowsOf(gridsOfJson({ ...rest, apps }).grids)).toHaveLength(5);
  });
});

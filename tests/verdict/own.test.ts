import { describe, expect, it } from 'vitest';
import { isSiteItself } from '../../src/verdict/own';
import { named, site } from './fixtures';

describe('isSiteItself', () => {
  it.each([
    'We',
    'Us',
    'First party',
    'First-party',
    '1st Party',
    'This website',
    'Own',
    'Internal',
    'Nous',
    'Nous-mêmes',
    'Interne',
    'Le site',
    'Ce site',
    'Éditeur du site',
    'L’éditeur',
    'lampe.example',
    'www.lampe.example',
    '.lampe.example',
    'https://www.lampe.example/',
    'shop.lampe.example',
    'Lampe',
    'LAMPE SAS',
    'Groupe Lampe',
    'Lampe (www.lampe.example)',
    'This website (Luminaires du Nord SAS)',
    'Luminaires du Nord SAS – ce site',
    'Opendatasoft',
    'Diese Website',
    'Webseitenbetreiber',
    'Este sitio web',
    'Questo sito',
    'Deze website',
    'Este site',
    'Własne',
    'Den här webbplatsen',
    'Denne hjemmeside',
    'Tämä sivusto',
    'Εμείς',
    'Tento web',
    'Tato stránka',
    'Ez a weboldal',
    'Acest site',
  ])('holds for %j', (provider) => {
    expect(isSiteItself(provider, site, named)).toBe(true);
  });

  it.each([
    '',
    ' ',
    '—',
    'Google',
    'Google LLC (US)',
    'Third party',
    'Tiers',
    'Partenaires',
    'grandelampe.example',
    'Lampes',
    'example',
    'Hotjar Ltd',
  ])('does not hold for %j', (provider) => {
    expect(isSiteItself(provider, site, named)).toBe(false);
  });

  it('holds for the organisation that holds the site', () => {
    expect(isSiteItself('Google Ireland Ltd', { ...site, organisation: 'Google' }, named)).toBe(
      true,
    );
  });

  it('takes a hyphen in the site’s name for a space or for nothing', () => {
    const hyphened = { host: 'grand-paris.example', registrableDomain: 'grand-paris.example' };
    for (const provider of ['Grand Paris', 'GrandParis', 'Société du Grand Paris SAS']) {
      expect(isSiteItself(provider, hyphened, named)).toBe(true);
    }
  });

  it('knows a short name only where it is all that is said', () => {
    const short = { host: 'www.ft.example', registrableDomain: 'ft.example' };
    expect(isSiteItself('FT', short, named)).toBe(true);
    expect(isSiteItself('FT Analytics', short, named)).toBe(false);
  });
});

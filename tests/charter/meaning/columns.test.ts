import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyString } from './any-string';
import {
  columnOfHeading,
  isDoubtfulHeading,
  unitOfHeading,
} from '../../../src/charter/meaning/columns';

/** Headings a language: name, provider, purpose, retention. */
const languages: Record<string, [string, string, string, string]> = {
  French: ['Nom du cookies', 'Nom du prestataire', 'Finalités', 'Durée de conservation'],
  English: ['Cookie name(s)', "Service provider's name", 'Purposes', 'Lasts for'],
  German: ['Cookie-Name', 'Lieferant', 'Zweck', 'Speicherdauer'],
  Spanish: ['Nombre de la cookie', 'Proveedor', 'Finalidad', 'Caducidad'],
  Italian: ['Nome del cookie', 'Fornitore', 'Scopo', 'Scadenza'],
  Dutch: ['Naam', 'Aanbieder', 'Doel', 'Bewaartermijn'],
  Portuguese: ['Nome do cookie', 'Fornecedor', 'Descrição', 'Validade'],
  Polish: ['Nazwa pliku cookie', 'Dostawca', 'Cel', 'Okres przechowywania'],
  Swedish: ['Namn', 'Leverantör', 'Syfte', 'Lagringstid'],
  Danish: ['Navn', 'Udbyder', 'Formål', 'Udløb'],
  Finnish: ['Evästeen nimi', 'Palveluntarjoaja', 'Käyttötarkoitus', 'Voimassaoloaika'],
  Greek: ['Όνομα cookie', 'Πάροχος', 'Σκοπός', 'Διάρκεια'],
  Czech: ['Název souboru cookie', 'Poskytovatel', 'Účel', 'Doba platnosti'],
  Slovak: ['Názov', 'Poskytovateľ', 'Popis', 'Doba uchovávania'],
  Hungarian: ['A süti neve', 'Szolgáltató', 'Cél', 'Lejárat'],
  Romanian: ['Denumire cookie', 'Furnizor', 'Scopul', 'Perioada de stocare'],
};

describe('columnOfHeading', () => {
  test.each(Object.entries(languages))('%s', (_language, headings) => {
    expect(headings.map(columnOfHeading)).toEqual(['name', 'provider', 'purpose', 'retention']);
  });

  test.each([
    ['Service et emplacement', 'service'],
    ['Funktion und Ort', 'service'],
    ['Hvem sætter den', 'provider'],
    ['Hvad bruges den til', 'purpose'],
    ['Partij', 'provider'],
    ['Derde partij', 'party'],
    ['Cookie lié au service', 'service'],
    ['Type of cookie', 'category'],
    ['Cookie Category', 'category'],
    ['Third party Cookie', 'party'],
    ['Propia o de terceros', 'party'],
    ['Third Party Name', 'provider'],
    ['Persistent or session Cookie', 'retention'],
    ['Durée de vie (jours)', 'retention'],
    ['Default expiration time', 'retention'],
    ['Cookies set', 'name'],
    ['COOKIE', 'name'],
    ['Host', 'domain'],
    ['Geltungsbereich', 'domain'],
    ['Cookie Subgroup', 'domain'],
    ['Storage type', 'storage'],
    ['Is this cookie strictly necessary?', 'ignored'],
    ['Privacy policy', 'ignored'],
    ['#### Intended use', 'purpose'],
    ['desc', 'purpose'],
    ['What it is for', 'purpose'],
    ['maxAge', 'retention'],
    ['provider_name', 'provider'],
    ['cookie_name', 'name'],
    ['Purpose and duration', 'purpose'],
    ['Why', 'purpose'],
    ['Website', 'domain'],
    ['Hinweis', 'purpose'],
    ['Script name', 'service'],
  ])('%s: %s', (heading, column) => expect(columnOfHeading(heading)).toBe(column));

  test.each([
    'Cookie de session',
    'Cookies strictement nécessaires',
    'Google Analytics',
    'Session',
    'HTTP Cookie',
    'Analytics cookies',
    'Marketing purposes',
    'We use the following cookies',
    'Nous utilisons les cookies suivants',
    'What are cookies',
    'Types of cookies we use',
    'This cookie is used to store what you prefer, and for which purpose.',
    '',
    '—',
    '__proto__',
    'constructor',
  ])('no heading: %s', (text) => expect(columnOfHeading(text)).toBeUndefined());

  test('says which headings the cells have to decide', () => {
    const doubtful = ['Type', 'Cookies', 'Cookies used', 'Tipo', 'Notes'];
    expect(doubtful.filter(isDoubtfulHeading)).toEqual(doubtful);
    expect(['Name', 'Purpose', 'Category'].filter(isDoubtfulHeading)).toEqual([]);
  });

  test('takes any text', () => {
    const read = fc.property(anyString, (text) => void columnOfHeading(text));
    expect(() => fc.assert(read)).not.toThrow();
  });
});

test('a heading may give the unit of the numbers below', () => {
  expect(unitOfHeading('Durée de vie (jours)')).toBe('day');
  expect(unitOfHeading('Dauer in Tagen')).toBe('day');
  expect(unitOfHeading('maxAgeSeconds')).toBe('second');
  expect(unitOfHeading('Duration')).toBeUndefined();
});

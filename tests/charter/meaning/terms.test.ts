import { expect, test } from 'vitest';
import { answerOfText, partyOfText } from '../../../src/charter/meaning/party';
import { storageOfText } from '../../../src/charter/meaning/storage';

test.each([
  ['First party', 'first'],
  ['1st party cookie', 'first'],
  ['Cookies internes', 'first'],
  ['Propia', 'first'],
  ['Eigene Cookies', 'first'],
  ['Förstapartskakor', 'first'],
  ['Third-party', 'third'],
  ['Cookies tiers', 'third'],
  ['De terceros', 'third'],
  ['Cookie di terze parti', 'third'],
  ['Drittanbieter', 'third'],
  ['Cookies van derden', 'third'],
  ['Pliki cookie stron trzecich', 'third'],
  ['Tredjepartscookies', 'third'],
  ['Kolmannen osapuolen evästeet', 'third'],
  ['Cookies τρίτων', 'third'],
  ['Soubory cookie třetích stran', 'third'],
  ['Harmadik fél', 'third'],
  ['Cookie-uri terță parte', 'third'],
  ['First and third party cookies', undefined],
  ['Necessary cookies', undefined],
  ['__proto__', undefined],
])('the party of "%s" is %s', (text, party) => expect(partyOfText(text)).toBe(party));

test.each([
  ['HTTP Cookie', 'cookie'],
  ['Cookie', 'cookie'],
  ['HTML Local Storage', 'local'],
  ['HTML', 'local'],
  ['localStorage', 'local'],
  ['Stockage local', 'local'],
  ['Lokaler Speicher', 'local'],
  ['Session storage', 'session'],
  ['sessionStorage', 'session'],
  ['Almacenamiento de sesión', 'session'],
  ['IndexedDB', 'indexeddb'],
  ['Pixel Tracker', 'pixel'],
  ['Session cookie', 'cookie'],
  ['Session', undefined],
  ['Marketing cookies', undefined],
  ['Local storage and session storage', undefined],
])('the storage of "%s" is %s', (text, kind) => expect(storageOfText(text)).toBe(kind));

test('yes and no', () => {
  expect(['Yes', 'oui', 'Ja', 'Sí', 'ΝΑΙ', 'Kyllä'].map(answerOfText)).toEqual(Array(6).fill(true));
  expect(['No', 'non', 'Nein', 'Nej', 'Όχι', 'Ei'].map(answerOfText)).toEqual(Array(6).fill(false));
  expect(answerOfText('Yes, by our partner')).toBeUndefined();
});

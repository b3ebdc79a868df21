import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyString } from './any-string';
import { categoryOfText } from '../../../src/charter/meaning/category';
import { categoryOfPurpose } from '../../../src/charter/meaning/purpose-category';

test.each([
  // Necessary
  ['Strictly necessary cookies', 'necessary'],
  ['Essential', 'necessary'],
  ['Required', 'necessary'],
  ['Cookies strictement nécessaires', 'necessary'],
  ['Cookies techniques', 'necessary'],
  ['Cookies nécessaires au bon fonctionnement de la boutique / cookies fonctionnels', 'necessary'],
  ['Unbedingt erforderliche Cookies', 'necessary'],
  ['Notwendig', 'necessary'],
  ['Cookies técnicas', 'necessary'],
  ['Estrictamente necesarias', 'necessary'],
  ['Cookie tecnici', 'necessary'],
  ['Strettamente necessari', 'necessary'],
  ['Strikt noodzakelijke cookies', 'necessary'],
  ['Cookies estritamente necessários', 'necessary'],
  ['Niezbędne pliki cookie', 'necessary'],
  ['Nödvändiga kakor', 'necessary'],
  ['Nødvendige cookies', 'necessary'],
  ['Välttämättömät evästeet', 'necessary'],
  ['Απολύτως απαραίτητα cookies', 'necessary'],
  ['Nezbytné soubory cookie', 'necessary'],
  ['Nevyhnutné súbory cookie', 'necessary'],
  ['Feltétlenül szükséges sütik', 'necessary'],
  ['Cookie-uri strict necesare', 'necessary'],
  // Functional, the word that means two things
  ['Functional cookies', 'functional'],
  ['Functionality', 'functional'],
  ['Cookies fonctionnels', 'functional'],
  ['Funktionale Cookies', 'functional'],
  ['Cookies funcionales', 'functional'],
  ['Cookie funzionali', 'functional'],
  ['Functionele cookies', 'functional'],
  ['Funkcjonalne', 'functional'],
  ['Funktionella kakor', 'functional'],
  ['Funktionelle cookies', 'functional'],
  ['Toiminnalliset evästeet', 'functional'],
  ['Λειτουργικά cookies', 'functional'],
  ['Funkční cookies', 'functional'],
  ['Funkcionális sütik', 'functional'],
  // Preferences
  ['Preferences', 'preferences'],
  ['Cookies de préférences', 'preferences'],
  ['Personnalisation', 'preferences'],
  ['Präferenzen', 'preferences'],
  ['Preferencias', 'preferences'],
  ['Preferenze', 'preferences'],
  ['Voorkeuren', 'preferences'],
  ['Preferências', 'preferences'],
  ['Preferencje', 'preferences'],
  ['Inställningar', 'preferences'],
  ['Præferencer', 'preferences'],
  ['Mieltymykset', 'preferences'],
  ['Προτιμήσεις', 'preferences'],
  ['Preferenční cookies', 'preferences'],
  ['Preferințe', 'preferences'],
  // Statistics
  ['Analytics', 'statistics'],
  ['Performance cookies', 'statistics'],
  ['Mesure d’audience', 'statistics'],
  ['Statistiques', 'statistics'],
  ['Statistik-Cookies', 'statistics'],
  ['Leistungs-Cookies', 'statistics'],
  ['Cookies analíticas', 'statistics'],
  ['Statistica', 'statistics'],
  ['Cookie analitici', 'statistics'],
  ['Analytische cookies', 'statistics'],
  ['Cookies de desempenho', 'statistics'],
  ['Analityczne', 'statistics'],
  ['Statistikkakor', 'statistics'],
  ['Statistiske cookies', 'statistics'],
  ['Tilastolliset evästeet', 'statistics'],
  ['Στατιστικά', 'statistics'],
  ['Statistické cookies', 'statistics'],
  ['Výkonnostné súbory cookie', 'statistics'],
  ['Statisztikai sütik', 'statistics'],
  ['Analiză', 'statistics'],
  // Marketing
  ['Marketing', 'marketing'],
  ['Targeting (advertising) cookies', 'marketing'],
  ['Cookies publicitaires', 'marketing'],
  ['Cookies « réseaux sociaux »', 'marketing'],
  ['Werbe-Cookies', 'marketing'],
  ['Publicidad comportamental', 'marketing'],
  ['Cookie di profilazione', 'marketing'],
  ['Advertentiecookies', 'marketing'],
  ['Publicidade', 'marketing'],
  ['Reklamowe', 'marketing'],
  ['Marknadsföring', 'marketing'],
  ['Markedsføring', 'marketing'],
  ['Markkinointi', 'marketing'],
  ['Διαφήμιση', 'marketing'],
  ['Reklamní', 'marketing'],
  ['Reklamné cookies', 'marketing'],
  ['Hirdetési sütik', 'marketing'],
  ['Publicitate', 'marketing'],
  ['Statistics and marketing', 'marketing'],
  // Unclassified
  ['Unclassified', 'unclassified'],
  ['Non classés', 'unclassified'],
  ['Nicht klassifizierte Cookies', 'unclassified'],
  ['Sin clasificar', 'unclassified'],
  ['Non classificati', 'unclassified'],
  ['Niet-geclassificeerd', 'unclassified'],
  ['Não classificados', 'unclassified'],
  ['Niesklasyfikowane', 'unclassified'],
  ['Oklassificerade', 'unclassified'],
  ['Uklassificerede', 'unclassified'],
  ['Luokittelemattomat', 'unclassified'],
  ['Αταξινόμητα', 'unclassified'],
  ['Nezařazené', 'unclassified'],
  ['Neklasifikované', 'unclassified'],
  ['Nem besorolt', 'unclassified'],
  ['Neclasificate', 'unclassified'],
  // None
  ['Third-party cookies', undefined],
  ['Session cookies', undefined],
  ['Persistent cookies', undefined],
  ['Non-essential cookies', undefined],
  ['How can I refuse advertising cookies?', undefined],
  ['Comment refuser les cookies publicitaires', undefined],
  ['Local storage', undefined],
  ['__proto__', undefined],
  ['', undefined],
])('the category of "%s" is %s', (text, category) => expect(categoryOfText(text)).toBe(category));

test.each([
  ['Used to show you advertisements that suit you', 'marketing'],
  ['Permet d’afficher de la publicité', 'marketing'],
  ['Zeigt Ihnen passende Werbung', 'marketing'],
  ['Counts visits for our statistics', 'statistics'],
  ['Mesure la fréquentation de la boutique', 'statistics'],
  ['Keeps you logged in', 'necessary'],
  ['Protects against CSRF attacks', 'necessary'],
  ['Mémorise votre panier', 'necessary'],
  ['Stores your cookie consent', 'necessary'],
  ['Remembers your language', 'preferences'],
  ['Speichert die Sprache', 'preferences'],
  ['Statistics of logins', 'statistics'],
  ['Remembers your login, for advertising', 'marketing'],
  ['Remembers your language. It is not used for any advertising.', 'preferences'],
  ['Sans publicité ni statistiques', undefined],
  ['Keine Werbung', undefined],
  ['Makes the page look nice', undefined],
  ['', undefined],
])('the category of the purpose "%s" is %s', (text, category) =>
  expect(categoryOfPurpose(text)).toBe(category),
);

test('any text is taken', () => {
  const take = fc.property(anyString, (text) => {
    categoryOfText(text);
    categoryOfPurpose(text);
  });
  expect(() => fc.assert(take)).not.toThrow();
});

test.each(['no ', 'ad ', 'aA', '.', 'ß'])('time in proportion to "%s" over and over', (piece) => {
  const start = performance.now();
  categoryOfText(piece.repeat(500_000));
  categoryOfPurpose(piece.repeat(500_000));
  expect(performance.now() - start).toBeLessThan(1_000);
});

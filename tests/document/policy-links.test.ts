import { describe, expect, test } from 'vitest';
import { policyLinks } from '../../src/document/policy-links';
import { parse } from './parse';

const base = 'https://www.shop.example/fr/';

/** A footer: the link wanted first, by its address, then others that are worse. */
const footers: Record<string, [text: string, href: string][]> = {
  French: [
    ['Charte cookies', '/charte'],
    ['Politique de confidentialité', '/confidentialite'],
    ['Mentions légales', '/mentions-legales'],
    ['Contact', '/contact'],
  ],
  English: [
    ['Cookie policy', '/legal/c'],
    ['Privacy notice', '/legal/p'],
    ['Legal notice', '/legal/l'],
    ['Careers', '/careers'],
  ],
  German: [
    ['Cookie-Richtlinie (EU)', '/richtlinie'],
    ['Datenschutzerklärung', '/datenschutz'],
    ['Impressum', '/impressum'],
    ['Kontakt', '/kontakt'],
  ],
  Spanish: [
    ['Política de cookies', '/p1'],
    ['Política de privacidad', '/p2'],
    ['Aviso legal', '/p3'],
    ['Tienda', '/tienda'],
  ],
  Italian: [
    ['Informativa sui cookie', '/i1'],
    ['Informativa sulla privacy', '/i2'],
    ['Note legali', '/i3'],
    ['Negozi', '/negozi'],
  ],
  Dutch: [
    ['Cookiebeleid', '/n1'],
    ['Privacyverklaring', '/n2'],
    ['Disclaimer', '/n3'],
    ['Winkels', '/winkels'],
  ],
  Portuguese: [
    ['Política de Cookies', '/t1'],
    ['Proteção de dados', '/t2'],
    ['Informações legais', '/t3'],
    ['Loja', '/loja'],
  ],
  Polish: [
    ['Polityka plików cookies', '/l1'],
    ['Polityka prywatności', '/l2'],
    ['Informacje prawne', '/l3'],
    ['Sklep', '/sklep'],
  ],
  Swedish: [
    ['Om kakor på webbplatsen', '/s1'],
    ['Integritetspolicy', '/s2'],
    ['Juridisk information', '/s3'],
    ['Butiker', '/butiker'],
  ],
  Danish: [
    ['Cookiepolitik', '/d1'],
    ['Privatlivspolitik', '/d2'],
    ['Juridisk meddelelse', '/d3'],
    ['Butikker', '/butikker'],
  ],
  Finnish: [
    ['Evästekäytäntö', '/f1'],
    ['Tietosuojaseloste', '/f2'],
    ['Oikeudelliset tiedot', '/f3'],
    ['Myymälät', '/myymalat'],
  ],
  Greek: [
    ['Πολιτική Cookies', '/g1'],
    ['Πολιτική απορρήτου', '/g2'],
    ['Νομική σημείωση', '/g3'],
    ['Καταστήματα', '/katastimata'],
  ],
  Czech: [
    ['Zásady používání souborů cookie', '/c1'],
    ['Ochrana osobních údajů', '/c2'],
    ['Právní informace', '/c3'],
    ['Prodejny', '/prodejny'],
  ],
  Slovak: [
    ['Zásady používania súborov cookie', '/k1'],
    ['Ochrana osobných údajov', '/k2'],
    ['Právne informácie', '/k3'],
    ['Predajne', '/predajne'],
  ],
  Hungarian: [
    ['Süti szabályzat', '/h1'],
    ['Adatvédelmi tájékoztató', '/h2'],
    ['Jogi nyilatkozat', '/h3'],
    ['Üzletek', '/uzletek'],
  ],
  Romanian: [
    ['Politica de cookie-uri', '/r1'],
    ['Politica de confidențialitate', '/r2'],
    ['Mențiuni legale', '/r3'],
    ['Magazine', '/magazine'],
  ],
};

function pathsIn(html: string, address = base): string[] {
  return policyLinks(parse(`<!doctype html><html><body>${html}</body></html>`), address).map(
    ({ url }) => url.replace('https://www.shop.example', ''),
  );
}

function link(text: string, href: string): string {
  return `<li><a href="${href}">${text}</a></li>`;
}

describe('policyLinks', () => {
  test.each(Object.entries(footers))('%s: cookies before privacy before law', (_, footer) => {
    const links = footer.toReversed().map(([text, href]) => link(text, href));
    const wanted = footer.slice(0, 3).map(([, href]) => href);
    expect(pathsIn(`<footer><ul>${links.join('')}</ul></footer>`)).toEqual(wanted);
  });

  test.each(Object.entries(footers))('%s: by its path alone', (_, [first]) => {
    const path = `/${(first?.[0] ?? '').toLowerCase().replaceAll(' ', '-')}`;
    const found = pathsIn(link('→', path));
    expect(found.map((one) => decodeURIComponent(one))).toEqual([path]);
  });

  test('a link that only opens a dialog is none', () => {
    const dialogs = [
      '#',
      '#cookies',
      ['javascript', 'openCookies()'].join(':'),
      '',
      'mailto:cookies@shop.example',
    ];
    expect(pathsIn(dialogs.map((href) => link('Gestion des cookies', href)).join(''))).toEqual([]);
    expect(pathsIn('<a>Cookie policy</a><button>Cookie policy</button>')).toEqual([]);
  });

  test('neither is the page itself, with or without a fragment', () => {
    const address = 'https://www.shop.example/cookies';
    expect(
      pathsIn(link('Cookies', '/cookies') + link('Cookies', '/cookies#list'), address),
    ).toEqual([]);
  });

  test('nor a guide, a recipe, or another site that explains cookies', () => {
    const others: [string, string][] = [
      ['Supprimer les cookies dans Chrome', 'https://support.google.com/chrome/answer/95647'],
      ['Manage cookies in Firefox', '/help/firefox-cookies'],
      ['Cookies', 'https://www.aboutcookies.org/'],
      ['Les cookies selon la CNIL', 'https://www.cnil.fr/fr/cookies'],
      ['Facebook cookie policy', 'https://www.facebook.com/policies/cookies'],
      ['Cookies aux noix', '/recettes/cookies-aux-noix'],
    ];
    expect(pathsIn(others.map(([text, href]) => link(text, href)).join(''))).toEqual([]);
  });

  test('a policy on another host counts for less than one at home', () => {
    const html =
      link('Cookie policy', 'https://group.example/cookie-policy') + link('Cookie policy', '/c');
    expect(pathsIn(html)).toEqual(['/c', 'https://group.example/cookie-policy']);
  });

  test('credentials and fragment are dropped, and one address comes once', () => {
    const html =
      link('Legal', 'https://me:secret@www.shop.example/cookies#top') +
      link('Cookie policy', '/cookies');
    expect(policyLinks(parse(html), base)).toEqual([
      {
        url: 'https://www.shop.example/cookies',
        text: 'Cookie policy',
        rank: expect.any(Number) as number,
      },
    ]);
  });

  test('the page says what its addresses are relative to', () => {
    expect(
      pathsIn('<base href="https://www.shop.example/de/"><a href="cookies">Cookies</a>'),
    ).toEqual(['/de/cookies']);
  });

  test('five at most, however many there are', () => {
    const html = Array.from({ length: 30_000 }, (_, i) => link('Cookies', `/c${i}`)).join('');
    expect(pathsIn(html)).toHaveLength(5);
  });

  test('no address is too strange', () => {
    const strange = [
      'http://',
      'https://[',
      '//',
      '\u0000',
      '/%E0%A4%A',
      'ftp://cookies',
      'https://x:99999',
    ];
    expect(pathsIn(strange.map((href) => link('Cookie policy', href)).join(''))).toEqual([
      '/%E0%A4%A',
    ]);
  });
});

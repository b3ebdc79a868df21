import type { Site } from '../../../scripts/demo/server';
import { setCookie } from '../../../scripts/demo/set-cookie';

const DAY = 86_400;

export const fournilHost = 'www.fournil.example';

/** What the bakery sets; its charter, in French and with every column, is tests/fixtures/charters/fournil.json. */
export const fournilCookies = [
  'panier',
  'four_7',
  '_ga',
  '_fbp',
  '+minuteur',
  '@moulin|ble',
  'farine',
];

/** Cookies that are as declared, that outlive what is declared, and that no row declares: hostile names among them. */
const fournil: Site = ({ path }) => {
  if (path !== '/') return undefined;
  return {
    cookies: [
      setCookie('panier', 'a', { httpOnly: true }),
      setCookie('four_7', 'a', { maxAge: 365 * DAY }),
      setCookie('_fbp', 'a', { maxAge: 90 * DAY }),
      setCookie('+minuteur', 'a', { maxAge: DAY }),
      setCookie('farine', 'a', { maxAge: 400 * DAY }),
    ],
    body: `<!doctype html><html lang="fr"><title>Le fournil</title><h1>Pain</h1><script>
      const until = '=a; Path=/; Secure; Max-Age=';
      document.cookie = '_ga' + until + ${30 * DAY};
      document.cookie = '@moulin|ble' + until + ${DAY};
    </script>`,
  };
};

export const fournilSites: Record<string, Site> = { [fournilHost]: fournil };

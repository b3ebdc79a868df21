import type { Site } from '../../../scripts/demo/server';
import { setCookie } from '../../../scripts/demo/set-cookie';

const DAY = 86_400;

export const millHost = 'www.mill.example';

/** What the mill sets; its charter is tests/fixtures/charters/mill.json. */
export const millCookies = ['_ga', '_fbp', 'stray'];

/** A mill whose charter calls Meta’s cookie Hotjar’s, and whose measurement lasts for two years, as it says. */
const mill: Site = ({ path }) => {
  if (path !== '/') return undefined;
  return {
    cookies: [
      setCookie('_ga', 'a', { maxAge: 730 * DAY }),
      setCookie('_fbp', 'a', { maxAge: 30 * DAY }),
      setCookie('stray', 'a', { maxAge: DAY }),
    ],
    body: '<!doctype html><html lang="en"><title>Mill</title><h1>Mill</h1>',
  };
};

export const millSites: Record<string, Site> = { [millHost]: mill };

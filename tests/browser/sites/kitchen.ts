import type { Site } from '../../../scripts/demo/server';
import { setCookie } from '../../../scripts/demo/set-cookie';

const MINUTE = 60;
const DAY = 86_400;
export const TWO_YEARS = 2 * 365 * DAY;

export const kitchenHost = 'news.kitchen.example';
export const parentHost = 'www.kitchen.example';
export const frameHost = 'frame.saucier.example';
export const pixelHost = 'pixel.patissier.example';
export const strangerHost = 'www.stranger.example';

/** What the page, its frame, its pixel and its script set. The charter is tests/fixtures/charters/kitchen.json. */
const kitchen: Site = ({ path, originOf }) => {
  if (path === '/fetched') {
    return { body: 'ok', cookies: [setCookie('k_fetched', 'a', { maxAge: DAY })] };
  }
  if (path !== '/') return undefined;
  return {
    cookies: [
      setCookie('k_session', 'a', { httpOnly: true }),
      setCookie('k_month', 'a', { maxAge: 30 * DAY }),
      setCookie('k_hidden', 'a', { maxAge: DAY, httpOnly: true }),
      setCookie('k_two_years', 'a', { maxAge: TWO_YEARS }),
      setCookie('k_outlives', 'a', { maxAge: TWO_YEARS }),
      setCookie('k_placed', 'a', { maxAge: DAY }),
      setCookie('k_elsewhere', 'a', { maxAge: DAY }),
      setCookie('k_deep', 'a', { maxAge: DAY, path: '/deep' }),
      setCookie('k_domain', 'a', { maxAge: DAY, domain: 'kitchen.example' }),
      setCookie('k_twin', 'a', { maxAge: DAY }),
      setCookie('k_twin', 'a', { maxAge: DAY, domain: 'news.kitchen.example' }),
      setCookie('k_own_partition', 'a', { maxAge: DAY, sameSite: 'None', partitioned: true }),
      'k_deleted=; Max-Age=0; Path=/',
    ],
    body: `<!doctype html><html lang="en"><title>Kitchen</title><h1>Kitchen</h1>
      <iframe src="${originOf(frameHost)}/frame" title="a frame"></iframe>
      <img src="${originOf(pixelHost)}/collect/user/4111111111111111?uid=planted" alt="">
      <script>
        const month = 'Max-Age=' + ${30 * DAY} + '; Path=/; Secure';
        document.cookie = 'k_script=a; ' + month;
        document.cookie = 'k_script_session=a; Path=/; Secure';
        document.cookie = '_ga=GA1.1.1.1; ' + month;
        document.cookie = '_ga_Q1W2E3R4T5=GS1.1; ' + month;
        document.cookie = '_gat_UA-1-1=1; Path=/; Secure; Max-Age=' + ${MINUTE};
        document.cookie = '_fbp=fb.1.1.1; ' + month;
        document.cookie = '_hjSessionUser_123=a; ' + month;
        fetch('/fetched');
      </script>`,
  };
};

const frame: Site = ({ path }) => {
  if (path !== '/frame') return undefined;
  const elsewhere = { maxAge: DAY, sameSite: 'None' } as const;
  return {
    cookies: [
      setCookie('f_response', 'a', elsewhere),
      setCookie('f_partitioned', 'a', { ...elsewhere, partitioned: true }),
      setCookie('f_declared', 'a', elsewhere),
      setCookie('f_two_years', 'a', { ...elsewhere, maxAge: TWO_YEARS }),
    ],
    body: `<!doctype html><title>Frame</title>
      <script>document.cookie = 'f_script=a; SameSite=None; Secure; Path=/; Max-Age=${DAY}'</script>`,
  };
};

const pixel: Site = ({ path }) => {
  if (!path.startsWith('/collect')) return undefined;
  return {
    type: 'image/gif',
    body: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
    cookies: [setCookie('p_pixel', 'a', { maxAge: DAY, sameSite: 'None' })],
  };
};

const parent: Site = () => ({
  body: '<!doctype html><title>The parent’s front page</title>',
  cookies: [
    setCookie('parent_wide', 'a', { maxAge: DAY, domain: 'kitchen.example' }),
    setCookie('parent_own', 'a', { maxAge: DAY }),
  ],
});

const stranger: Site = () => ({
  body: '<!doctype html><title>Nothing to do with it</title>',
  cookies: [
    setCookie('stranger_lax', 'a', { maxAge: DAY }),
    setCookie('stranger_none', 'a', { maxAge: DAY, sameSite: 'None' }),
  ],
});

export const kitchenSites: Record<string, Site> = {
  [kitchenHost]: kitchen,
  [parentHost]: parent,
  [frameHost]: frame,
  [pixelHost]: pixel,
  [strangerHost]: stranger,
};

/** Every cookie that a visit of the kitchen sets. `verdict` and `rules` follow from the charter by rules.md. */
export const kitchenCookies: Record<string, { verdict: string; rules?: string[] }> = {
  k_session: { verdict: 'as-declared' },
  k_month: { verdict: 'as-declared' },
  k_hidden: { verdict: 'undeclared', rules: ['undeclared'] },
  k_two_years: { verdict: 'as-declared' },
  k_outlives: { verdict: 'mismatch', rules: ['outlives-charter'] },
  k_placed: { verdict: 'mismatch', rules: ['service-differs'] },
  k_elsewhere: { verdict: 'mismatch', rules: ['domain-differs'] },
  k_domain: { verdict: 'as-declared' },
  k_deep: { verdict: 'as-declared' },
  k_twin: { verdict: 'as-declared' },
  k_own_partition: { verdict: 'as-declared' },
  k_fetched: { verdict: 'undeclared', rules: ['undeclared'] },
  k_script: { verdict: 'mismatch', rules: ['outlives-charter'] },
  k_script_session: { verdict: 'as-declared' },
  _ga: { verdict: 'mismatch', rules: ['provider-differs'] },
  _ga_Q1W2E3R4T5: { verdict: 'as-declared' },
  '_gat_UA-1-1': { verdict: 'undeclared', rules: ['undeclared'] },
  _fbp: { verdict: 'mismatch', rules: ['purpose-differs'] },
  _hjSessionUser_123: { verdict: 'as-declared' },
  f_response: { verdict: 'undeclared', rules: ['undeclared'] },
  f_partitioned: { verdict: 'undeclared', rules: ['undeclared'] },
  f_declared: { verdict: 'mismatch', rules: ['third-party-undisclosed'] },
  f_two_years: { verdict: 'as-declared' },
  f_script: { verdict: 'undeclared', rules: ['undeclared'] },
  p_pixel: { verdict: 'undeclared', rules: ['undeclared'] },
};

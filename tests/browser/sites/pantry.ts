import type { Site, SiteResponse } from '../../../scripts/demo/server';
import { setCookie } from '../../../scripts/demo/set-cookie';

const DAY = 86_400;
export const TWO_YEARS = 2 * 365 * DAY;

export const pantryHost = 'www.pantry.example';
const outerHost = 'outer.jam.example';
const innerHost = 'inner.honey.example';
const pixelHost = 'pixel.salt.example';
const serviceHost = 'api.pepper.example';
const libraryHost = 'static.sugar.example';
const loadedHost = 'tags.flour.example';

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const twoYears = { maxAge: TWO_YEARS };
const anywhere = { ...twoYears, sameSite: 'None' } as const;

function script(body: string, cookies: string[] = []): SiteResponse {
  return { type: 'text/javascript; charset=utf-8', body, cookies };
}

function pixel(...cookies: string[]): SiteResponse {
  return { type: 'image/gif', body: PIXEL, cookies };
}

function redirect(to: string, ...cookies: string[]): SiteResponse {
  return { status: 302, headers: { location: to }, body: '', cookies };
}

function page(title: string, body: string, cookies: string[]): SiteResponse {
  return { cookies, body: `<!doctype html><html lang="en"><title>${title}</title>${body}` };
}

const write = (name: string) =>
  `document.cookie = '${name}=a; Path=/; Secure; SameSite=None; Max-Age=${30 * DAY}';`;

/** Sets cookies in every way that there is. It has no charter. */
const pantry: Site = ({ path, originOf }) => {
  switch (path) {
    case '/':
      return page(
        'Pantry',
        `<iframe src="${originOf(outerHost)}/" title="a frame with a frame in it"></iframe>
        <img src="/chain/1" alt="">
        <img src="${originOf(pixelHost)}/pixel" alt="">
        <script src="/own.js"></script>
        <script src="${originOf(libraryHost)}/library.js"></script>
        <script>${write('d_inline')}</script>`,
        [
          setCookie('h_page', 'a', { ...twoYears, httpOnly: true }),
          setCookie('h_session', 'a'),
          setCookie('h_domain', 'a', { ...twoYears, domain: 'pantry.example' }),
          setCookie('h_partitioned', 'a', { ...anywhere, partitioned: true }),
          setCookie('__Host-h_promise', 'a', twoYears),
        ],
      );
    case '/chain/1':
      return redirect('/chain/2', setCookie('r_first', 'a', twoYears));
    case '/chain/2':
      return redirect(`${originOf(pixelHost)}/chain/3`, setCookie('r_second', 'a', twoYears));
    case '/own.js':
      return script(
        `${write('d_own')}
        cookieStore.set({ name: 'd_store', value: 'a', expires: Date.now() + ${30 * DAY} * 1000 });
        fetch('/fetched');
        const request = new XMLHttpRequest();
        request.open('GET', '${originOf(serviceHost)}/asked');
        request.withCredentials = true;
        request.send();
        fetch('${originOf(serviceHost)}/fetched', { credentials: 'include' });
        new Worker('/worker.js');
        navigator.serviceWorker.register('/service-worker.js');`,
        [setCookie('h_script', 'a', twoYears)],
      );
    case '/worker.js':
      return script(`fetch('/from-worker')`);
    case '/service-worker.js':
      return script(`self.addEventListener('activate', (event) =>
        event.waitUntil(fetch('/from-service-worker')))`);
    case '/fetched':
      return { body: '', cookies: [setCookie('h_fetched', 'a', twoYears)] };
    case '/from-worker':
      return { body: '', cookies: [setCookie('h_worker', 'a', twoYears)] };
    case '/from-service-worker':
      return { body: '', cookies: [setCookie('h_service_worker', 'a', twoYears)] };
    default:
      return undefined;
  }
};

const outer: Site = ({ originOf }) =>
  page(
    'Outer',
    `<iframe src="${originOf(innerHost)}/"></iframe><script>${write('f_outer_script')}</script>`,
    [
      setCookie('f_outer', 'a', anywhere),
      setCookie('f_outer_partitioned', 'a', { ...anywhere, partitioned: true }),
    ],
  );

const inner: Site = () =>
  page('Inner', `<script>${write('f_inner_script')}</script>`, [
    setCookie('f_inner', 'a', anywhere),
  ]);

const pixels: Site = ({ path, originOf }) =>
  path === '/chain/3'
    ? redirect(`${originOf(pixelHost)}/end`, setCookie('r_third', 'a', anywhere))
    : pixel(setCookie(path === '/end' ? 'r_end' : 'p_pixel', 'a', anywhere));

const service: Site = ({ path, originOf }) => ({
  body: '',
  headers: {
    'access-control-allow-origin': originOf(pantryHost),
    'access-control-allow-credentials': 'true',
  },
  cookies: [setCookie(path === '/asked' ? 'x_asked' : 'x_fetched', 'a', anywhere)],
});

/** A third party's script, which writes into the page and loads another's that does so too. */
const library: Site = ({ originOf }) =>
  script(`${write('d_library')}
    const tag = document.createElement('script');
    tag.src = '${originOf(loadedHost)}/tag.js';
    document.head.append(tag);`);

const loaded: Site = () => script(write('d_loaded'));

export const pantrySites: Record<string, Site> = {
  [pantryHost]: pantry,
  [outerHost]: outer,
  [innerHost]: inner,
  [pixelHost]: pixels,
  [serviceHost]: service,
  [libraryHost]: library,
  [loadedHost]: loaded,
};

/** Who sets each cookie: the host of a response, or a script. */
export const pantrySetters: Record<string, string> = {
  h_page: pantryHost,
  h_session: pantryHost,
  h_domain: pantryHost,
  h_partitioned: pantryHost,
  '__Host-h_promise': pantryHost,
  h_script: pantryHost,
  h_fetched: pantryHost,
  h_worker: pantryHost,
  h_service_worker: pantryHost,
  r_first: pantryHost,
  r_second: pantryHost,
  r_third: pixelHost,
  r_end: pixelHost,
  p_pixel: pixelHost,
  x_asked: serviceHost,
  x_fetched: serviceHost,
  f_outer: outerHost,
  f_outer_partitioned: outerHost,
  f_inner: innerHost,
  f_outer_script: 'script',
  f_inner_script: 'script',
  d_inline: 'script',
  d_own: 'script',
  d_store: 'script',
  d_library: 'script',
  d_loaded: 'script',
};

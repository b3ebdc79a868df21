import { demoFile } from './files';
import type { Site, SiteRequest, SiteResponse } from './server';
import { setCookie } from './set-cookie';
import { token } from './token';

const day = 86_400;

/** The host that the bundled charter speaks for. */
export const portalHost = 'itie.opendatasoft.com';

/** Who serves the portal's embedded map. */
export const mapHost = 'carte.geotuiles.example';

/** A portal that plays the ITIE's: it sets the four declared cookies, and more that its charter leaves out. */
export const portal: Site = async (request) => {
  switch (request.path) {
    case '/':
      return withCookies(await demoFile(request, 'portal/home.html'), [
        ...djangoCookies(request),
        ...balancerCookies(),
      ]);
    case '/clean':
      return withCookies(await demoFile(request, 'portal/clean.html'), djangoCookies(request));
    case '/pages/charte-cookies':
      return withCookies(await demoFile(request, 'portal/charter.html'), djangoCookies(request));
    case '/portal.css':
    case '/preferences.js':
    case '/statistics.js':
      return demoFile(request, `portal${request.path}`);
    default:
      return undefined;
  }
};

/** The embedded map, which keeps a shared and a partitioned cookie. */
export const map: Site = async (request) => {
  if (request.path !== '/') return undefined;
  return withCookies(await demoFile(request, 'portal/map.html'), [
    setCookie('tuiles_session', token(), { sameSite: 'None', httpOnly: true }),
    setCookie('__Host-tuiles_vue', token(12), {
      maxAge: 30 * day,
      sameSite: 'None',
      partitioned: true,
    }),
  ]);
};

/** Just as Django sets them: the token anew with every page, the others where they are missing. */
function djangoCookies({ cookieNames }: SiteRequest): string[] {
  const csrftoken = setCookie('csrftoken', token(), { maxAge: 31_449_600, sameSite: 'Lax' });
  const others = {
    sessionid: setCookie('sessionid', token(), {
      maxAge: 14 * day,
      sameSite: 'Lax',
      httpOnly: true,
    }),
    django_language: setCookie('django_language', 'fr', { sameSite: 'Lax' }),
  };
  const missing = Object.entries(others).filter(([name]) => !cookieNames.has(name));
  return [csrftoken, ...missing.map(([, line]) => line)];
}

/** As Amazon's load balancer adds them to every response. */
function balancerCookies(): string[] {
  const value = token(96);
  return [setCookie('AWSALB', value, { maxAge: 7 * day, secure: false })];
}

function withCookies(response: SiteResponse, cookies: readonly string[]): SiteResponse {
  return { ...response, cookies };
}

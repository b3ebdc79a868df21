import type { Site } from '../../scripts/demo/server';
import { setCookie } from '../../scripts/demo/set-cookie';
import { CROWDED, policyPage, TYPICAL } from './policy-page';

export const popupHost = 'popup.bench.example';
export const loadHost = 'load.bench.example';
export const policyHost = 'policy.bench.example';
export const writesHost = 'writes.bench.example';
export const tracedWritesHost = 'traced-writes.bench.example';

/** Of which much was recorded before. */
export const rememberedHosts = Array.from({ length: 20 }, (_, i) => `www.stored-${i}.example`);

const COOKIES = 150;
const REQUESTS = 50;
const PER_REQUEST = 2;

/** A page whose jar holds 150 cookies, two thirds of them declared. */
const popupSite: Site = ({ path }) =>
  path === '/'
    ? {
        cookies: Array.from({ length: COOKIES }, (_, i) =>
          setCookie(`bench_${i}`, 'a', { maxAge: 86_400 * (i + 1) }),
        ),
        body: '<!doctype html><title>150 cookies</title>',
      }
    : undefined;

/** A page with 50 requests that set 100 cookies. */
const loadSite: Site = ({ path }) => {
  if (path === '/') {
    const images = Array.from({ length: REQUESTS }, (_, i) => `<img src="/image/${i}" alt="">`);
    return { body: `<!doctype html><title>50 requests</title>${images.join('')}` };
  }
  const number = /^\/image\/(\d+)$/.exec(path)?.[1];
  if (number === undefined) return undefined;
  return {
    type: 'image/gif',
    body: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
    cookies: Array.from({ length: PER_REQUEST }, (_, i) =>
      setCookie(`load_${number}_${i}`, 'a', { maxAge: 86_400 }),
    ),
  };
};

/** A policy page of 1 MB as such pages are, and one with far more declarations. */
const policySite: Site = ({ path }) => {
  if (path === '/') return { body: policyPage(TYPICAL) };
  return path === '/crowded' ? { body: policyPage(CROWDED) } : undefined;
};

/** A page whose script writes cookies, some names again and again, and tells how many milliseconds that took. */
const writesSite: Site = ({ path }) =>
  path === '/'
    ? {
        body: `<!doctype html><title>Writes</title><script>
          function write(count) {
            const start = performance.now();
            for (let i = 0; i < count; i++) document.cookie = 'w' + (i % 50) + '=' + i + '; Path=/';
            return performance.now() - start;
          }</script>`,
      }
    : undefined;

/** A page that sets nothing. */
const rememberedSite: Site = ({ path }) =>
  path === '/' ? { body: '<!doctype html><title>Nothing is set</title>' } : undefined;

export const benchSites: Record<string, Site> = {
  [popupHost]: popupSite,
  [loadHost]: loadSite,
  [policyHost]: policySite,
  [writesHost]: writesSite,
  [tracedWritesHost]: writesSite,
  ...Object.fromEntries(rememberedHosts.map((host) => [host, rememberedSite])),
};

import type { Site, SiteResponse } from '../../../scripts/demo/server';
import { setCookie } from '../../../scripts/demo/set-cookie';

/** What a cookie of these sites is, as its name says it. */
export interface Truth {
  setter: 'response' | 'script';
  /** As it was granted; null for a session cookie. */
  seconds: number | null;
}

const DAY = 86_400;
/** Beyond the browsers' cap of 400 days. */
const TWO_YEARS = 730 * DAY;
/** Milliseconds: so that a load has a middle. */
const SERVING_MS = 40;

/** A browser keeps about 180 cookies of a site: the hosts share what is set. */
export const losingHosts = Array.from({ length: 10 }, (_, i) => `www.losing-${i}.example`);

/** A page that sets nothing, and one whose scripts set what they are told to. */
export const quietPath = '/quiet';

/** The page of a load, whose cookies no other load has. */
export function loadPath(load: number): string {
  return `/load/${load}`;
}

/** How many cookies each load sets. */
export const COOKIES_A_LOAD = 9;

/** What a cookie's name says of it; undefined for another's. */
export function truthOf(name: string): Truth | undefined {
  const [, setter, seconds] = /^(response|script)_(\d+|session)_/.exec(name) ?? [];
  if (setter === undefined || seconds === undefined) return undefined;
  return {
    setter: setter as Truth['setter'],
    seconds: seconds === 'session' ? null : Number(seconds),
  };
}

/** The name of a cookie that a script writes, for so many seconds. */
export function scriptName(seconds: number, part: string): string {
  return `script_${seconds}_${part}`;
}

/** Whether a cookie is one of a load's. */
export function ofLoad(name: string, load: number): boolean {
  return /^[a-z]+_\w+?_(\d+)_[a-z]+$/.exec(name)?.[1] === String(load);
}

function nameOf({ setter, seconds }: Truth, load: string, part: string): string {
  return `${setter}_${seconds ?? 'session'}_${load}_${part}`;
}

const losing: Site = async ({ path }) => {
  if (path === quietPath) return { body: '<!doctype html><title>Nothing is set</title>' };
  const [, load, part] = /^\/load\/(\d+)(?:\/(\w+))?$/.exec(path) ?? [];
  if (load === undefined) return undefined;
  if (part !== undefined) await new Promise((resolve) => setTimeout(resolve, SERVING_MS));
  return partsOf(load)[part ?? 'page'];
};

/** By responses and scripts, before, in the middle of and after the page's load. */
function partsOf(load: string): Record<string, SiteResponse | undefined> {
  const byResponse = (seconds: number | null, part: string) =>
    setCookie(nameOf({ setter: 'response', seconds }, load, part), 'a', {
      ...(seconds !== null && { maxAge: seconds }),
    });
  const byScript = (seconds: number | null, part: string) =>
    `document.cookie = '${nameOf({ setter: 'script', seconds }, load, part)}=a; Path=/; Secure${
      seconds === null ? '' : `; Max-Age=${seconds}`
    }';`;
  return {
    page: {
      cookies: [byResponse(30 * DAY, 'page'), byResponse(null, 'page')],
      body: `<!doctype html><html lang="en"><title>Load ${load}</title>
        <script>${byScript(10 * DAY, 'early')}</script>
        <img src="/load/${load}/pixel" alt="">
        <script src="/load/${load}/script"></script>
        <script>
          addEventListener('load', async () => {
            await fetch('/load/${load}/late');
            ${byScript(20 * DAY, 'late')}
            document.documentElement.dataset.done = 'done';
          });
        </script>`,
    },
    pixel: { cookies: [byResponse(60 * DAY, 'pixel'), byResponse(TWO_YEARS, 'pixel')] },
    script: {
      type: 'text/javascript',
      cookies: [byResponse(90 * DAY, 'script')],
      body: byScript(null, 'middle'),
    },
    late: { cookies: [byResponse(5 * DAY, 'late')] },
  };
}

export const losingSites: Record<string, Site> = Object.fromEntries(
  losingHosts.map((host) => [host, losing]),
);

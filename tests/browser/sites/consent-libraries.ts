import { readFileSync } from 'node:fs';
import { inProject } from '../../../scripts/build/project';
import type { Site } from '../../../scripts/demo/server';

/** A consent library from the package registry, really running in a page. */
export interface ConsentLibrary {
  host: string;
  platform: string;
  /** What its page declares, in the order of the reader's page. */
  declares: string[];
  site: Site;
}

const script = (...path: string[]) => readFileSync(inProject('node_modules', ...path), 'utf8');

/** A site whose one page runs a library. */
function siteOf(files: Record<string, () => string>, body: string): Site {
  return ({ path }) => {
    if (path === '/') {
      return {
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Library</title><body>${body}`,
      };
    }
    const file = files[path];
    return file && { body: file(), type: 'text/javascript; charset=utf-8' };
  };
}

export const consentLibraries: readonly ConsentLibrary[] = [
  {
    host: 'www.vanilla.example',
    platform: 'vanilla-cookieconsent',
    declares: ['cc_cookie', 'seen', '/^loud/'],
    site: siteOf(
      { '/library.js': () => script('vanilla-cookieconsent', 'dist', 'cookieconsent.umd.js') },
      `<script src="/library.js"></script><script>
        CookieConsent.run({
          categories: {
            necessary: { readOnly: true },
            counting: {},
            ads: { autoClear: { cookies: [{ name: /^loud/ }] } },
          },
          language: { default: 'en', translations: { en: {
            consentModal: { title: 'Cookies', acceptAllBtn: 'Accept' },
            preferencesModal: { title: 'Cookies', sections: [
              { title: 'Needed', linkedCategory: 'necessary', cookieTable: {
                headers: { name: 'Cookie', desc: 'Description', time: 'Duration' },
                body: [{ name: 'cc_cookie', desc: 'Keeps your choice', time: '182 days' }] } },
              { title: 'Statistics', linkedCategory: 'counting', cookieTable: {
                headers: { name: 'Cookie', desc: 'Description', time: 'Duration' },
                body: [{ name: 'seen', desc: 'Counts', time: '1 year' }] } },
              { title: 'Advertising', linkedCategory: 'ads' },
            ] },
          } } },
        });
      </script>`,
    ),
  },
  {
    host: 'www.klaro.example',
    platform: 'klaro',
    declares: ['/^seen/', 'shown'],
    site: siteOf(
      { '/library.js': () => script('klaro', 'dist', 'klaro.js') },
      `<script>
        window.klaroConfig = {
          version: 1, lang: 'en', acceptAll: true,
          translations: { en: { purposes: { counting: 'Statistics' } } },
          services: [{ name: 'counter', title: 'Counter', purposes: ['counting'],
            cookies: [/^seen/, ['shown', '/', 'www.klaro.example']] }],
        };
      </script><script defer src="/library.js"></script>`,
    ),
  },
  {
    host: 'www.orejime.example',
    platform: 'orejime',
    declares: ['/^loud/', 'quiet'],
    site: siteOf(
      { '/library.js': () => script('orejime', 'dist', 'orejime-standard-en.js') },
      `<script>
        window.orejimeConfig = {
          privacyPolicyUrl: '/privacy',
          purposes: [{ id: 'ads', title: 'Advertising', purposes: [
            { id: 'loud', title: 'Loud', cookies: [/^loud/, 'quiet'] }] }],
        };
      </script><script defer src="/library.js"></script>`,
    ),
  },
  {
    host: 'www.tarteaucitron.example',
    platform: 'tarteaucitron',
    declares: [
      '_ga',
      '_ga_UA-1-1',
      '_gat',
      '_gat_gtag_UA_1_1',
      '_gcl_au',
      '_gid',
      '__utma',
      '__utmb',
      '__utmc',
      '__utmt',
      '__utmz',
    ],
    site: siteOf(
      {
        '/tarteaucitron.js': () => script('tarteaucitronjs', 'tarteaucitron.js'),
        '/tarteaucitron.services.js': () => script('tarteaucitronjs', 'tarteaucitron.services.js'),
        '/lang/tarteaucitron.en.js': () => script('tarteaucitronjs', 'lang', 'tarteaucitron.en.js'),
      },
      `<script src="/tarteaucitron.js"></script><script>
        tarteaucitronForceLanguage = 'en';
        tarteaucitron.init({ privacyUrl: '', useExternalCss: true, removeCredit: true });
        tarteaucitron.user.analyticsUa = 'UA-1-1';
        (tarteaucitron.job = tarteaucitron.job || []).push('analytics');
      </script>`,
    ),
  },
];

export const consentSites: Record<string, Site> = Object.fromEntries(
  consentLibraries.map(({ host, site }) => [host, site]),
);

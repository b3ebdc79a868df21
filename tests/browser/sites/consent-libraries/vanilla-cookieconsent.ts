import { packaged, siteOf, type ConsentLibrary } from './library';

export const vanillaCookieConsent = vanillaOn('www.vanilla.example', 'cookie');
export const vanillaInStorage = vanillaOn('storage.vanilla.example', 'localStorage');

function vanillaOn(host: string, storage: 'cookie' | 'localStorage'): ConsentLibrary {
  return {
    host,
    platform: 'vanilla-cookieconsent',
    site: siteOf(
      {
        '/library.js': () => packaged('vanilla-cookieconsent', 'dist', 'cookieconsent.umd.js'),
        '/library.css': () => packaged('vanilla-cookieconsent', 'dist', 'cookieconsent.css'),
      },
      `<link rel="stylesheet" href="/library.css"><script src="/library.js"></script><script>
      CookieConsent.run({
        // A browser that is driven counts as a bot.
        hideFromBots: false,
        cookie: { useLocalStorage: ${storage === 'localStorage'} },
        categories: {
          necessary: { readOnly: true },
          analytics: {},
          ads: { autoClear: { cookies: [{ name: /^loud/ }] } },
        },
        language: { default: 'en', translations: { en: {
          consentModal: { title: 'Cookies', acceptAllBtn: 'Accept', acceptNecessaryBtn: 'Refuse' },
          preferencesModal: {
            title: 'Cookies', acceptAllBtn: 'Accept', acceptNecessaryBtn: 'Refuse',
            savePreferencesBtn: 'Save',
            sections: [
              { title: 'Needed', linkedCategory: 'necessary', cookieTable: {
                headers: { name: 'Cookie', desc: 'Description', time: 'Duration' },
                body: [{ name: 'cc_cookie', desc: 'Keeps your choice', time: '182 days' }] } },
              { title: 'Statistics', linkedCategory: 'analytics', cookieTable: {
                headers: { name: 'Cookie', desc: 'Description', time: 'Duration' },
                body: [{ name: 'seen', desc: 'Counts', time: '1 year' }] } },
              { title: 'Advertising', linkedCategory: 'ads' },
            ],
          },
        } } },
      });
    </script>`,
      'CookieConsent.showPreferences()',
    ),
    keeps: { in: storage, name: 'cc_cookie' },
    banner: {
      accept: { click: '.cm [data-role="all"]' },
      refuse: { click: '.cm [data-role="necessary"]' },
    },
    panel: '.pm',
    settings: {
      accept: [{ click: '.pm [data-role="all"]' }],
      refuse: [{ click: '.pm [data-role="necessary"]' }],
      mix: [
        { input: '.section__toggle[value="analytics"]', on: true },
        { input: '.section__toggle[value="ads"]', on: false },
        { click: '.pm [data-role="save"]' },
      ],
    },
  };
}

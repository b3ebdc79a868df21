import { packaged, siteOf, type ConsentLibrary, type Step } from './library';

export const klaro = klaroOn('www.klaro.example', 'cookie');
export const klaroInStorage = klaroOn('storage.klaro.example', 'localStorage');

function klaroOn(host: string, storage: 'cookie' | 'localStorage'): ConsentLibrary {
  return {
    host,
    platform: 'Klaro',
    site: siteOf(
      { '/library.js': () => packaged('klaro', 'dist', 'klaro.js') },
      `<script>
        window.klaroConfig = {
          version: 1, lang: 'en', acceptAll: true, storageMethod: '${storage}',
          translations: { en: { purposes: { counting: 'Statistics', ads: 'Advertising' } } },
          services: [
            { name: 'analytics', title: 'Counter', purposes: ['counting'],
              cookies: [/^seen/, ['shown', '/', '${host}']] },
            { name: 'ads', title: 'Ads', purposes: ['ads'], cookies: ['loud'] },
          ],
        };
      </script><script defer src="/library.js"></script>`,
      'klaro.show(undefined, true)',
    ),
    keeps: { in: storage, name: 'klaro' },
    banner: {
      accept: { click: '.cookie-notice .cm-btn-success' },
      refuse: { click: '.cookie-notice .cn-decline' },
    },
    panel: '.cookie-modal',
    settings: {
      accept: selected(true, true),
      refuse: selected(false, false),
      mix: selected(true, false),
    },
  };
}

/** Klaro's button for all is gone once there is an answer. */
function selected(statistics: boolean, advertising: boolean): Step[] {
  return [
    { input: '#purpose-item-counting', on: statistics },
    { input: '#purpose-item-ads', on: advertising },
    { click: '.cm-btn-accept' },
  ];
}

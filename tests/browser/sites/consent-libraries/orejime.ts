import { packaged, siteOf, type ConsentLibrary } from './library';

export const orejime: ConsentLibrary = {
  host: 'www.orejime.example',
  platform: 'Orejime',
  site: siteOf(
    { '/library.js': () => packaged('orejime', 'dist', 'orejime-standard-en.js') },
    `<script>
      window.orejimeConfig = {
        privacyPolicyUrl: '/privacy',
        purposes: [
          { id: 'analytics', title: 'Statistics', cookies: ['seen'] },
          { id: 'ads', title: 'Advertising', purposes: [
            { id: 'ads-loud', title: 'Loud', cookies: [/^loud/, 'quiet'] }] },
        ],
      };
    </script><script src="/library.js"></script>`,
    'orejime.prompt()',
  ),
  keeps: { in: 'cookie', name: 'eu-consent' },
  banner: {
    accept: { click: '.orejime-Banner-saveButton' },
    refuse: { click: '.orejime-Banner-declineButton' },
  },
  panel: '.orejime-Modal',
  settings: {
    accept: [
      { click: '.orejime-PurposeToggles-enableAll' },
      { click: '.orejime-Modal-saveButton' },
    ],
    refuse: [
      { click: '.orejime-PurposeToggles-disableAll' },
      { click: '.orejime-Modal-saveButton' },
    ],
    mix: [
      { input: '#orejime-purpose-analytics', on: true },
      { input: '#orejime-purpose-ads', on: false },
      { click: '.orejime-Modal-saveButton' },
    ],
  },
};

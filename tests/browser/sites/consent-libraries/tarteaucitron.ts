import { packaged, siteOf, type ConsentLibrary, type Step } from './library';

export const tarteaucitron: ConsentLibrary = {
  host: 'www.tarteaucitron.example',
  platform: 'tarteaucitron',
  site: siteOf(
    {
      '/tarteaucitron.js': () => packaged('tarteaucitronjs', 'tarteaucitron.js'),
      '/tarteaucitron.services.js': () => packaged('tarteaucitronjs', 'tarteaucitron.services.js'),
      '/css/tarteaucitron.css': () => packaged('tarteaucitronjs', 'css', 'tarteaucitron.css'),
      '/lang/tarteaucitron.en.js': () => packaged('tarteaucitronjs', 'lang', 'tarteaucitron.en.js'),
    },
    // With serverSide it loads no service: a test asks nobody but its own server.
    `<script src="/tarteaucitron.js"></script><script>
      tarteaucitronForceLanguage = 'en';
      tarteaucitron.events.load = () => { document.body.dataset.ready = ''; };
      tarteaucitron.init({
        privacyUrl: '', orientation: 'bottom', removeCredit: true, serverSide: true,
        highPrivacy: true, AcceptAllCta: true, DenyAllCta: true,
      });
      tarteaucitron.user.analyticsUa = 'UA-1-1';
      (tarteaucitron.job = tarteaucitron.job || []).push('analytics', 'criteo');
    </script>`,
    'tarteaucitron.userInterface.openPanel()',
  ),
  keeps: { in: 'cookie', name: 'tarteaucitron' },
  banner: {
    accept: click('#tarteaucitronPersonalize2'),
    refuse: click('#tarteaucitronAllDenied2'),
  },
  panel: '#tarteaucitron',
  settings: {
    accept: [click('#tarteaucitronAllAllowed'), click('#tarteaucitronSaveButton')],
    refuse: [click('#tarteaucitronAllDenied'), click('#tarteaucitronSaveButton')],
    mix: [click('#analyticsAllowed'), click('#criteoDenied'), click('#tarteaucitronSaveButton')],
  },
};

/** Its buttons are there half a second before they do anything. */
function click(button: string): Step {
  return { click: `[data-ready] ${button}` };
}

import type { Site } from '../../../scripts/demo/server';
import { consentMode } from './consent-libraries/consent-mode';
import { klaro, klaroInStorage } from './consent-libraries/klaro';
import type { ConsentLibrary } from './consent-libraries/library';
import { orejime } from './consent-libraries/orejime';
import { tarteaucitron } from './consent-libraries/tarteaucitron';
import { tcf, tcfInPage } from './consent-libraries/tcf';
import { vanillaCookieConsent, vanillaInStorage } from './consent-libraries/vanilla-cookieconsent';

/** Those of the package registry, and one of our own that is made with the IAB's libraries. */
export const consentLibraries: readonly ConsentLibrary[] = [
  vanillaCookieConsent,
  vanillaInStorage,
  klaro,
  klaroInStorage,
  orejime,
  tarteaucitron,
  tcf,
];

/** Platforms whose entry tells nothing: the page itself says what was chosen. */
const tellingPages: readonly ConsentLibrary[] = [tcfInPage, consentMode];

/** All in which a visitor can answer. */
export const askingPages: readonly ConsentLibrary[] = [...consentLibraries, ...tellingPages];

/** Libraries whose pages tell what they declare: the reader's name for each, and the names that it then reads. */
export const declaringLibraries: readonly { host: string; platform: string; declares: string[] }[] =
  [
    {
      host: vanillaCookieConsent.host,
      platform: 'vanilla-cookieconsent',
      declares: ['cc_cookie', 'seen', '/^loud/'],
    },
    { host: klaro.host, platform: 'klaro', declares: ['/^seen/', 'shown', 'loud'] },
    { host: orejime.host, platform: 'orejime', declares: ['/^loud/', 'quiet', 'seen'] },
    {
      host: tarteaucitron.host,
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
    },
  ];

export const consentSites: Record<string, Site> = Object.fromEntries(
  askingPages.map(({ host, site }) => [host, site]),
);

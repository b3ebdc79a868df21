import type { Site } from '../../../scripts/demo/server';
import { klaro, klaroInStorage } from './consent-libraries/klaro';
import type { ConsentLibrary } from './consent-libraries/library';
import { orejime } from './consent-libraries/orejime';
import { tarteaucitron } from './consent-libraries/tarteaucitron';
import { tcf } from './consent-libraries/tcf';
import { vanillaCookieConsent } from './consent-libraries/vanilla-cookieconsent';

/** Those of the package registry, and one of our own that is made with the IAB's libraries. */
export const consentLibraries: readonly ConsentLibrary[] = [
  vanillaCookieConsent,
  klaro,
  klaroInStorage,
  orejime,
  tarteaucitron,
  tcf,
];

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
  consentLibraries.map(({ host, site }) => [host, site]),
);

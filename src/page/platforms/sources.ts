import type { Platform } from '../../charter/machine/platform';
import { answered, namesOf, picked, reached } from './guarded';

/** Where each platform keeps its declarations: what is read there, not yet copied; nothing where it is not in use. */
export const sources: readonly [Platform, (page: unknown) => unknown][] = [
  ['onetrust', oneTrust],
  ['cookiebot', cookiebot],
  ['termly', termly],
  ['vanilla-cookieconsent', vanillaCookieConsent],
  ['klaro', klaro],
  ['orejime', orejime],
  ['tarteaucitron', tarteaucitron],
  ['tcf', prebid],
];

function oneTrust(page: unknown): unknown {
  const data =
    answered(reached(page, 'OneTrust'), 'GetDomainData') ??
    answered(reached(page, 'Optanon'), 'GetDomainData');
  return picked(data, 'Groups', 'GeneralVendors');
}

function cookiebot(page: unknown): unknown {
  const dialogs = [
    reached(page, 'CookieConsentDialog'),
    reached(page, 'Cookiebot', 'dialog'),
    reached(page, 'CookieConsent', 'dialog'),
  ];
  return first(dialogs, (dialog) =>
    picked(
      dialog,
      'cookieTableNecessary',
      'cookieTablePreference',
      'cookieTableStatistics',
      'cookieTableAdvertising',
      'cookieTableUnclassified',
    ),
  );
}

function termly(page: unknown): unknown {
  const homes = [reached(page, 'Termly'), reached(page, 'termly')];
  return first(homes, (home) => picked(home, 'documents', 'cookies'));
}

/** Version 3 is `CookieConsent`; version 2 is whatever the page calls it, mostly `cc`. */
function vanillaCookieConsent(page: unknown): unknown {
  const three = picked(
    answered(reached(page, 'CookieConsent'), 'getConfig'),
    'categories',
    'language',
  );
  if (three) return three;
  return first([reached(page, 'cc'), reached(page, 'cookieconsent')], (two) => {
    const languages = answered(two, 'getConfig', 'languages');
    if (!languages) return undefined;
    return { languages, current_lang: answered(two, 'getConfig', 'current_lang') };
  });
}

/** The configuration in use is the library's; its manager is asked last, as asking may create it. */
function klaro(page: unknown): unknown {
  const library = reached(page, 'klaro');
  const configurations = [
    () => reached(library, 'defaultConfig'),
    () => reached(page, 'klaroConfig'),
    () => reached(answered(library, 'getManager'), 'config'),
  ];
  for (const configuration of configurations) {
    const found = picked(
      configuration(),
      'services',
      'apps',
      'translations',
      'lang',
      'fallbackLang',
    );
    if (found && ('services' in found || 'apps' in found)) return found;
  }
  return undefined;
}

function orejime(page: unknown): unknown {
  const configurations = [reached(page, 'orejime', 'config'), reached(page, 'orejimeConfig')];
  return first(configurations, (config) =>
    picked(config, 'purposes', 'apps', 'translations', 'lang'),
  );
}

/** Only the services of its job list: its file knows hundreds that a page does not use. */
function tarteaucitron(page: unknown): unknown {
  const library = reached(page, 'tarteaucitron');
  const job = reached(library, 'job');
  const used = namesOf(job).map((place) => reached(job, place));
  const services = used
    .filter((key) => typeof key === 'string')
    .map((key) => [
      key,
      picked(
        reached(library, 'services', key),
        'key',
        'type',
        'name',
        'uri',
        'needConsent',
        'cookies',
      ),
    ])
    .filter(([, service]) => service !== undefined);
  if (services.length === 0) return undefined;
  return { services: Object.fromEntries(services) as unknown, lang: reached(library, 'lang') };
}

/**
 * The framework's own `__tcfapi` tells no disclosure without a request to each vendor. Prebid keeps those of its
 * modules, and tells them on request.
 */
function prebid(page: unknown): unknown {
  const named = reached(page, '_pbjsGlobals');
  const globals = ['pbjs', ...namesOf(named).map((place) => reached(named, place))];
  return first(globals, (name) => {
    if (typeof name !== 'string') return undefined;
    const disclosures = answered(reached(page, name), 'getStorageUseDisclosures');
    return disclosures ? { disclosures } : undefined;
  });
}

function first<T>(candidates: readonly T[], read: (candidate: T) => unknown): unknown {
  for (const candidate of candidates) {
    const found = read(candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as CookieConsent from 'vanilla-cookieconsent';
import { gridsOfPlatform } from '../../src/charter/machine/platform';
import { platformsIn } from '../../src/page/platforms/platforms-in';
import { rowsOf } from '../charter/machine/rows';

// The address of this module is no file's here.
const require = createRequire(join(process.cwd(), 'package.json'));

/** What is read of a page, by platform. */
function read(page: object): Record<string, Record<string, string>[]> {
  return Object.fromEntries(
    platformsIn(page).map((one) => [one.platform, rowsOf(gridsOfPlatform(one).grids)]),
  );
}

beforeEach(() => {
  document.documentElement.lang = 'fr';
});

describe('the libraries themselves', () => {
  test('vanilla-cookieconsent', async () => {
    const sections = (desc: string) => [
      {
        title: 'Statistics',
        linkedCategory: 'counting',
        cookieTable: {
          headers: { name: 'Cookie', desc: 'Description' },
          body: [{ name: 'seen', desc }],
        },
      },
      { title: 'Advertising', linkedCategory: 'ads' },
    ];
    await CookieConsent.run({
      categories: {
        necessary: { readOnly: true },
        counting: {},
        ads: { autoClear: { cookies: [{ name: /^loud/ }] } },
      },
      language: {
        default: 'en',
        translations: {
          en: { consentModal: {}, preferencesModal: { sections: sections('Counts') } },
          fr: { consentModal: {}, preferencesModal: { sections: sections('Compte') } },
        },
      },
    });
    expect(read({ CookieConsent, document })).toEqual({
      'vanilla-cookieconsent': [
        { name: 'seen', purpose: 'Compte', category: 'Statistics' },
        { name: '/^loud/', category: 'Advertising' },
      ],
    });
  });

  test('Klaro', () => {
    runInThisContext(libraryText(require.resolve('klaro/dist/klaro-no-css.js')));
    const klaro: unknown = Reflect.get(window, 'klaro');
    Reflect.apply(Reflect.get(klaro as object, 'setup') as () => void, klaro, [
      {
        lang: 'fr',
        noAutoLoad: true,
        translations: { fr: { purposes: { counting: 'Mesure' } } },
        services: [
          {
            name: 'counter',
            title: 'Counter',
            purposes: ['counting'],
            cookies: [/^seen/, ['b', '/', 'x.example']],
          },
        ],
      },
    ]);
    const counter = { service: 'Counter', category: 'Mesure' };
    expect(read({ klaro, document })).toEqual({
      klaro: [
        { ...counter, name: '/^seen/' },
        { ...counter, name: 'b', domain: 'x.example' },
      ],
    });
  });

  test('Orejime', async () => {
    Object.assign(window, {
      orejimeConfig: {
        privacyPolicyUrl: '/privacy',
        purposes: [
          {
            id: 'ads',
            title: 'Advertising',
            purposes: [{ id: 'loud', title: 'Loud', cookies: [/^loud/] }],
          },
        ],
      },
    });
    runInThisContext(libraryText(require.resolve('orejime/dist/orejime-standard-fr.js')));
    await vi.waitFor(() => expect(window).toHaveProperty('orejime.config'));
    expect(read({ orejime: Reflect.get(window, 'orejime'), document })).toEqual({
      orejime: [{ name: '/^loud/', category: 'Advertising', service: 'Loud' }],
    });
  });

  test('tarteaucitron: only what the page uses of its hundreds of services', () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.setAttribute('src', 'https://tea.example/tarteaucitron.js');
    document.body.append(script);
    runInThisContext(libraryText(require.resolve('tarteaucitronjs/tarteaucitron.js')));
    runInThisContext(libraryText(require.resolve('tarteaucitronjs/tarteaucitron.services.js')));
    runInThisContext(libraryText(require.resolve('tarteaucitronjs/lang/tarteaucitron.fr.js')));
    runInThisContext(
      "tarteaucitron.job = []; tarteaucitron.job.push('vimeo'); tarteaucitron.job.push('unheard-of');",
    );
    const { tarteaucitron: rows = [] } = read(globalThis);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ service }) => service))).toEqual(new Set(['Vimeo']));
    expect(rows[0]?.category).toBe('Vidéos');
  });
});

describe('platforms that are served', () => {
  const cookie = { Name: 'sid', Host: 'tea.example', IsSession: true };

  test('OneTrust', () => {
    const OneTrust = {
      GetDomainData: () => ({ Groups: [{ GroupName: 'Needed', FirstPartyCookies: [cookie] }] }),
    };
    expect(read({ OneTrust })).toEqual({
      onetrust: [
        {
          name: 'sid',
          domain: 'tea.example',
          category: 'Needed',
          retention: 'Session',
          party: 'first',
        },
      ],
    });
  });

  test('Cookiebot, whose CookieConsent is not the library of that name', () => {
    const dialog = {
      cookieTableNecessary: [['sid', 'tea.example', 'Keeps', 'Session', 'HTTP', '1']],
    };
    expect(read({ CookieConsent: { consented: true }, Cookiebot: { dialog } })).toEqual({
      cookiebot: [
        {
          name: 'sid',
          domain: 'tea.example',
          purpose: 'Keeps',
          category: 'Necessary',
          retention: 'Session',
          storage: 'HTTP Cookie',
        },
      ],
    });
  });

  test('Prebid, under the name that the page gave it', () => {
    const disclosures = [{ identifier: 'id', type: 'cookie', maxAgeSeconds: 0, purposes: [7] }];
    const page = {
      _pbjsGlobals: ['teaAds'],
      teaAds: { getStorageUseDisclosures: () => disclosures },
    };
    expect(read(page)).toEqual({
      tcf: [
        {
          name: 'id',
          purpose: 'Measure advertising performance',
          retention: 'Session',
          storage: 'cookie',
        },
      ],
    });
  });
});

describe('a hostile page', () => {
  test('without a platform gives nothing', () => {
    expect(platformsIn({})).toEqual([]);
    expect(platformsIn(undefined)).toEqual([]);
  });

  test('whose every property throws gives nothing', () => {
    const page = new Proxy({}, { get: () => raise(), ownKeys: () => raise() });
    expect(platformsIn(page)).toEqual([]);
  });

  test('whose readers throw, or give what is none, gives no declarations', () => {
    const page = {
      OneTrust: { GetDomainData: raise },
      CookieConsent: { getConfig: () => 7 },
      klaro: { defaultConfig: { services: 'none' } },
      orejime: { config: { purposes: [null, 7] } },
      tarteaucitron: { job: ['a', 'b'], services: { a: { cookies: 'c' } } },
      pbjs: { getStorageUseDisclosures: () => 'none' },
    };
    expect(Object.values(read(page)).flat()).toEqual([]);
  });
});

function libraryText(path: string): string {
  return readFileSync(path, 'utf8');
}

function raise(): never {
  throw new Error('mine');
}

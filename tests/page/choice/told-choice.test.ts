import { describe, expect, it } from 'vitest';
import { toldChoiceOf } from '../../../src/page/choice/told-choice';

type Callback = (data: unknown) => void;

const page = (what: object) => ({ origin: 'https://www.example.org', ...what });
/** A document in which one selector finds something. */
const showing = (selector: string) => ({
  querySelector: (asked: string) => (asked === selector ? {} : null),
});
/** A framework of the IAB that answers with this; what was asked of it is noted. */
function framework(data: object, { cmpLoaded = true } = {}) {
  const asked: string[] = [];
  const __tcfapi = (command: string, version: number, callback: Callback, parameter?: unknown) => {
    asked.push(
      parameter === undefined ? `${command} ${version}` : `${command} ${parameter as string}`,
    );
    if (command === 'ping') callback({ cmpLoaded });
    else if (command === 'addEventListener') callback({ listenerId: 9, ...data });
  };
  return { __tcfapi, asked };
}
const marksOf = async (what: object) => (await toldChoiceOf(page(what))).marks;
const NONE = { answered: false, answer: 'none', categories: {} };

describe('what a page’s scripts tell of the choice', () => {
  it('is nothing where no platform runs', async () => {
    expect(await toldChoiceOf(page({}))).toEqual({
      origin: 'https://www.example.org',
      hasLibrary: false,
      marks: [],
    });
  });

  it('is what the page told Google’s tags', async () => {
    const push = (...call: unknown[]) => ({
      ...Object.fromEntries(call.entries()),
      length: call.length,
    });
    const dataLayer = [
      { event: 'gtm.js' },
      push('consent', 'default', { ad_storage: 'denied' }),
      push('consent', 'update', { ad_storage: 'granted' }),
    ];
    expect(await marksOf({ dataLayer })).toEqual([
      {
        platform: 'Google consent mode',
        answered: true,
        answer: 'accepted',
        categories: { marketing: true },
      },
    ]);
  });

  it('is what the framework of the IAB answers, whose listener is taken away again', async () => {
    const { __tcfapi, asked } = framework({
      eventStatus: 'tcloaded',
      tcfPolicyVersion: 4,
      purpose: { consents: { 1: true, 8: true, 9: true, 2: false }, legitimateInterests: {} },
    });
    expect(await toldChoiceOf(page({ __tcfapi }))).toMatchObject({
      hasLibrary: true,
      marks: [
        {
          platform: 'TCF',
          answer: 'mixed',
          categories: { statistics: true, marketing: false, preferences: false },
        },
      ],
    });
    expect(asked).toEqual(['ping 2', 'addEventListener 2', 'removeEventListener 9']);
  });

  it.each([
    ['asks while it shows its dialog', { eventStatus: 'cmpuishown', purpose: {} }, NONE],
    [
      'still has the answer while it shows its dialog again',
      { eventStatus: 'cmpuishown', purpose: { consents: { 1: true, 2: true } } },
      { answered: true, answer: 'mixed' },
    ],
    [
      'was refused where it consented to nothing',
      { eventStatus: 'useractioncomplete', purpose: { consents: { 1: false } } },
      { answered: true, answer: 'refused' },
    ],
    [
      'does not ask where the law does not ask it to',
      { gdprApplies: false },
      { answered: false, answer: 'unknown', optOut: true },
    ],
  ])('the framework %s', async (_, data, told) => {
    expect(await marksOf(framework(data))).toMatchObject([{ platform: 'TCF', ...told }]);
  });

  it('is nothing of a framework that has not loaded: no listener stays', async () => {
    const { __tcfapi, asked } = framework({}, { cmpLoaded: false });
    expect(await marksOf({ __tcfapi })).toEqual([]);
    expect(asked).toEqual(['ping 2']);
  });

  it.each([
    [
      'vanilla-cookieconsent',
      {
        CookieConsent: { validConsent: () => false, getConfig: () => 'opt-in' },
        document: showing('html.show--consent'),
      },
    ],
    ['Klaro', { klaro: {}, document: showing('.klaro .cookie-notice:not(.cookie-notice-hidden)') }],
    ['Orejime', { orejime: {}, document: showing('.orejime-Banner') }],
    [
      'Cookiebot',
      {
        Cookiebot: { hasResponse: false },
        document: showing('#CybotCookiebotDialog.CybotCookiebotDialogActive'),
      },
    ],
    ['Didomi', { Didomi: { notice: { isVisible: () => true } } }],
    ['Usercentrics', { UC_UI: { isConsentRequired: () => true } }],
  ])('is that %s asks, where it shows its banner', async (platform, what) => {
    expect(await toldChoiceOf(page(what))).toMatchObject({
      hasLibrary: true,
      marks: [{ platform, ...NONE }],
    });
  });

  it.each<[object]>([
    [{ klaro: {}, document: showing('.other') }],
    [{ document: showing('.orejime-Banner') }],
    [{ CookieConsent: { validConsent: () => true }, document: showing('html.show--consent') }],
    [{ Cookiebot: { hasResponse: true }, document: showing('#CybotCookiebotDialog') }],
    [{ Didomi: { notice: { isVisible: () => 'yes' } } }],
    [{ UC_UI: {} }],
    [{ dataLayer: 'consent' }],
    [{ __tcfapi: {} }],
  ])('has no mark of %o', async (what) => {
    expect(await marksOf(what)).toEqual([]);
  });

  it('is that vanilla-cookieconsent takes consent for granted where it is set to', async () => {
    const CookieConsent = {
      validConsent: () => false,
      getConfig: (name: string) => (name === 'mode' ? 'opt-out' : undefined),
    };
    expect(await marksOf({ CookieConsent, document: showing('html.show--consent') })).toEqual([
      {
        platform: 'vanilla-cookieconsent',
        answered: false,
        answer: 'unknown',
        categories: {},
        optOut: true,
      },
    ]);
  });

  it('is nothing of a page in which everything throws', async () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    expect((await toldChoiceOf(hostile)).marks).toEqual([]);
    const __tcfapi = () => {
      throw new Error('no');
    };
    const dataLayer = [
      {
        0: 'consent',
        1: 'default',
        get 2() {
          throw new Error('no');
        },
      },
    ];
    expect(await marksOf({ __tcfapi, dataLayer })).toEqual([]);
  });
});

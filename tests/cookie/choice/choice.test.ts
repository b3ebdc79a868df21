import { describe, expect, it } from 'vitest';
import { choiceOf } from '../../../src/cookie/choice/choice';
import { choiceMarkOf } from '../../../src/cookie/choice/mark';
import type { ChoiceMark } from '../../../src/cookie/choice/model';
import { tcStringOf } from './tc-string';

/** The marks of what is in a jar or a storage. */
const marks = (entries: Record<string, string>): ChoiceMark[] =>
  Object.entries(entries).map(([name, value]) => {
    const mark = choiceMarkOf(name, value);
    if (!mark) throw new Error(`${name} tells nothing`);
    return mark;
  });

const OPTANON_REFUSED = 'datestamp=x&groups=C0001%3A1%2CC0002%3A0%2CC0004%3A0';
const TC_REFUSED = tcStringOf({});
const TC_ACCEPTED = tcStringOf({ consents: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] });
const OF_CONSENT_MODE: ChoiceMark = {
  platform: 'Google consent mode',
  answered: true,
  answer: 'mixed',
  categories: { statistics: true, marketing: false },
};

describe('the choice', () => {
  it('is not known without marks', () => {
    expect(choiceOf([])).toBeUndefined();
  });

  it.each<[string, Record<string, string>, object]>([
    [
      'at OneTrust is none while only the groups are there',
      { OptanonConsent: OPTANON_REFUSED },
      { platform: 'OneTrust', answer: 'none', categories: {} },
    ],
    [
      'at OneTrust is not known to be asked for where all groups are granted without an answer',
      { OptanonConsent: 'isGpcEnabled=0&datestamp=x&groups=C0001:1,C0002:1,C0004:1' },
      { platform: 'OneTrust', answer: 'unknown', categories: {}, optOut: true },
    ],
    [
      'at OneTrust is none where some groups are denied, and tells which are granted meanwhile',
      { OptanonConsent: 'isGpcEnabled=0&datestamp=x&groups=C0001:1,C0002:1,C0004:0' },
      { platform: 'OneTrust', answer: 'none', categories: { statistics: true } },
    ],
    [
      'at OneTrust is not known to be asked for where the browser’s own objection denied some',
      { OptanonConsent: 'isGpcEnabled=1&datestamp=x&groups=C0001:1,C0002:1,C0004:0' },
      { platform: 'OneTrust', answer: 'unknown', categories: {}, optOut: true },
    ],
    [
      'at OneTrust is none where the browser objects and nothing was granted by default',
      { OptanonConsent: 'isGpcEnabled=1&datestamp=x&groups=C0001:1,C0002:0,C0004:0' },
      { platform: 'OneTrust', answer: 'none', categories: {} },
    ],
    [
      'at OneTrust is an objection where all was granted until then',
      {
        OptanonConsent: 'isGpcEnabled=1&datestamp=x&groups=C0001:1,C0002:1,C0004:0',
        OptanonAlertBoxClosed: '2026-11-20T12:00:00.000Z',
      },
      {
        platform: 'OneTrust',
        answer: 'mixed',
        categories: { necessary: true, statistics: true, marketing: false },
      },
    ],
    [
      'at Cookiebot is not known to be asked for in a country that asks for no answer',
      { CookieConsent: '-1' },
      { platform: 'Cookiebot', answer: 'unknown', categories: {}, optOut: true },
    ],
    [
      'at Complianz is not known to be asked for where it allows all without an answer',
      { cmplz_functional: 'allow', cmplz_statistics: 'allow', cmplz_marketing: 'allow' },
      { platform: 'Complianz', answer: 'unknown', categories: {}, optOut: true },
    ],
    [
      'at OneTrust is what the groups say once the box was closed',
      { OptanonConsent: OPTANON_REFUSED, OptanonAlertBoxClosed: '2026-11-20T12:00:00.000Z' },
      {
        platform: 'OneTrust',
        answer: 'refused',
        categories: { necessary: true, statistics: false, marketing: false },
      },
    ],
    [
      'at OneTrust is unknown where the groups are not to be seen',
      { OptanonAlertBoxClosed: '2026-11-20T12:00:00.000Z' },
      { platform: 'OneTrust', answer: 'unknown', categories: {} },
    ],
    [
      'at Complianz is put together from its categories',
      {
        'cmplz_banner-status': 'dismissed',
        cmplz_functional: 'allow',
        cmplz_statistics: 'allow',
        cmplz_marketing: 'deny',
      },
      {
        platform: 'Complianz',
        answer: 'mixed',
        categories: { necessary: true, statistics: true, marketing: false },
      },
    ],
    [
      'at Complianz is none before the banner was dismissed',
      { cmplz_statistics: 'deny', cmplz_marketing: 'deny' },
      { platform: 'Complianz', answer: 'none', categories: {} },
    ],
    [
      'at Axeptio is none while its list is empty and nothing was completed',
      { axeptio_cookies: '{"$$completed":false}', axeptio_authorized_vendors: ',,' },
      { platform: 'Axeptio', answer: 'none', categories: {} },
    ],
    [
      'at Axeptio is a refusal where its list is empty and all was completed',
      { axeptio_cookies: '{"$$completed":true}', axeptio_authorized_vendors: ',,' },
      { platform: 'Axeptio', answer: 'refused', categories: {} },
    ],
    [
      'at Usercentrics is what its services say',
      {
        uc_user_interaction: 'true',
        uc_settings: JSON.stringify({
          services: [
            { history: [{ type: 'explicit', action: 'onDenyAllServices', timestamp: 1 }] },
          ],
        }),
      },
      { platform: 'Usercentrics', answer: 'refused', categories: {} },
    ],
    [
      'is the platform’s rather than the TC string’s, whichever was found first',
      { 'euconsent-v2': TC_REFUSED, klaro: '{"matomo":true}' },
      { platform: 'Klaro', answer: 'accepted', categories: { statistics: true } },
    ],
    [
      'is none where the platform has no answer, although a TC string stands there already',
      { 'eupubconsent-v2': TC_REFUSED, OptanonConsent: OPTANON_REFUSED },
      { platform: 'OneTrust', answer: 'none', categories: {} },
    ],
    [
      'is the TC string’s where the platform has an answer and does not say which',
      { 'euconsent-v2': TC_ACCEPTED, cookies_preferences: 'x' },
      {
        platform: 'TCF',
        answer: 'accepted',
        categories: { marketing: true, statistics: true, preferences: true },
      },
    ],
    [
      'is that of the platform with an answer, where another’s entries were left behind',
      { tarteaucitron: '!matomo=wait', klaro: '{"matomo":false}' },
      { platform: 'Klaro', answer: 'refused', categories: { statistics: false } },
    ],
    [
      'names a category as granted where the marks of a platform differ',
      { klaro: '{"matomo":false}', klaro_shop: '{"matomo":true}' },
      { platform: 'Klaro', answer: 'mixed', categories: { statistics: true } },
    ],
  ])('%s', (_, entries, choice) => {
    expect(choiceOf(marks(entries))).toEqual(choice);
  });

  it('leaves the last word to consent mode', () => {
    const { answer, categories, platform } = OF_CONSENT_MODE;
    expect(choiceOf([OF_CONSENT_MODE])).toEqual({ platform, answer, categories });
    expect(choiceOf([OF_CONSENT_MODE, ...marks({ 'euconsent-v2': TC_REFUSED })])).toMatchObject({
      platform: 'TCF',
      answer: 'refused',
    });
  });

  it('is unknown where consent mode only grants by default', () => {
    const mark: ChoiceMark = {
      ...OF_CONSENT_MODE,
      answered: false,
      answer: 'unknown',
      categories: {},
      optOut: true,
    };
    expect(choiceOf([mark])).toMatchObject({ answer: 'unknown', optOut: true });
  });
});

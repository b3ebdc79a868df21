import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceMarkOf } from '../../../src/cookie/choice/mark';
import type { ChoiceMark } from '../../../src/cookie/choice/model';
import { tcStringOf } from './tc-string';

const purposes = fc.uniqueArray(fc.integer({ min: 1, max: 11 }));
const ids = fc.constantFrom('necessary', 'analytics', 'marketing', 'youtube', '__proto__', 'été');
const services = fc.dictionary(ids, fc.boolean(), { minKeys: 1 });
const list = fc.uniqueArray(ids);
const json = (value: fc.Arbitrary<object>) =>
  value.map((some) => JSON.stringify(some)).map(encodeURIComponent);

/** Values as platforms write them, by the name of the entry. */
const valid: Record<string, fc.Arbitrary<string>> = {
  OptanonConsent: services.map(
    (some) =>
      `datestamp=x&groups=${Object.entries(some)
        .map(([id, on]) => `${id}%3A${on ? 1 : 0}`)
        .join('%2C')}`,
  ),
  CookieConsent: fc
    .tuple(fc.boolean(), fc.boolean(), fc.boolean())
    .map(
      ([a, b, c]) =>
        `{stamp:'x',necessary:true,preferences:${a},statistics:${b},marketing:${c},method:'explicit'}`,
    ),
  'euconsent-v2': fc
    .tuple(purposes, purposes)
    .map(([consents, interests]) => tcStringOf({ consents, interests })),
  didomi_token: fc
    .record({ enabled: list, disabled: list })
    .map((some) =>
      Buffer.from(JSON.stringify({ user_id: 'a', purposes: some })).toString('base64'),
    ),
  axeptio_cookies: json(services.map((some) => ({ ...some, $$completed: true }))),
  tarteaucitron: services.map((some) =>
    Object.entries(some)
      .map(([id, on]) => `!${id}=${on}`)
      .join(''),
  ),
  cc_cookie: json(
    fc.record({ categories: list, revision: fc.nat(), services: fc.dictionary(ids, list) }),
  ),
  klaro: json(services),
  'cookieyes-consent': services.map(
    (some) =>
      `consent:yes,action:yes,necessary:yes,${Object.entries(some)
        .map(([id, on]) => `${id}:${on ? 'yes' : 'no'}`)
        .join(',')}`,
  ),
  CookieInformationConsent: json(
    fc.record({
      consents_approved: list,
      consents_denied: list.filter(({ length }) => length > 0),
    }),
  ),
  'cookiefirst-consent': json(
    fc.record({
      necessary: fc.boolean(),
      performance: fc.boolean(),
      functional: fc.boolean(),
      advertising: fc.boolean(),
    }),
  ),
  uc_settings: json(fc.record({ services: fc.array(fc.record({ status: fc.boolean() })) })),
};
/** Stands where there is none. */
const SOME: ChoiceMark = { platform: 'none', answered: false, answer: 'none', categories: {} };
const names = fc.constantFrom(...Object.keys(valid), 'cmplz_marketing', 'TERMLY_API_CACHE');

/** Whether it is a mark, made of nothing but known words and booleans. */
function isSound(mark: ChoiceMark): boolean {
  const states = Object.values(mark.categories);
  return (
    mark.platform !== '' &&
    ['none', 'accepted', 'refused', 'mixed', 'unknown'].includes(mark.answer) &&
    states.every((state) => typeof state === 'boolean')
  );
}

describe('a mark', () => {
  it.each(Object.entries(valid))('is there for whatever is written to %s', (name, values) => {
    fc.assert(
      fc.property(values, (value) => {
        expect(choiceMarkOf(name, value)).toSatisfy(isSound);
      }),
    );
  });

  it.each(Object.entries(valid))('comes of no broken value of %s, or is sound', (name, values) => {
    const broken = fc
      .tuple(values, fc.nat(), fc.nat(5), fc.string({ maxLength: 5 }))
      .map(([value, seed, removed, put]) => {
        const at = seed % (value.length + 1);
        return value.slice(0, at) + put + value.slice(at + removed);
      });
    fc.assert(
      fc.property(broken, names, (value, other) => {
        expect(choiceMarkOf(name, value) ?? SOME).toSatisfy(isSound);
        expect(choiceMarkOf(other, value) ?? SOME).toSatisfy(isSound);
      }),
    );
  });

  it('is told of no value that is arbitrary, nor does one throw', () => {
    const any = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.base64String());
    fc.assert(
      fc.property(names, any, (name, value) => {
        expect(choiceMarkOf(name, value) ?? SOME).toSatisfy(isSound);
      }),
    );
  });

  it.each([
    ['klaro', `{"a":${'['.repeat(90_000)}`],
    ['klaro', '['.repeat(90_000) + ']'.repeat(90_000)],
    ['klaro', `{${Array.from({ length: 9_000 }, (_, at) => `"${at}":true`).join(',')}}`],
    ['CookieConsent', `{stamp:${',necessary:true'.repeat(10_000)}`],
    ['tarteaucitron', '!'.repeat(200_000)],
    ['OptanonConsent', 'datestamp=&groups='.repeat(10_000)],
    ['axeptio_authorized_vendors', ','.repeat(200_000)],
    ['cookieyes-consent', 'consent:,'.repeat(20_000)],
    ['didomi_token', 'ey'.repeat(100_000)],
    ['euconsent-v2', 'C'.repeat(200_000)],
    ['klaro', '%'.repeat(200_000)],
    ['klaro', 'x'.repeat(50_000_000)],
    ['klaro', '{"__proto__":{"matomo":true}}'],
  ])('of a hostile %s comes to its end', (name, value) => {
    expect(choiceMarkOf(name, value) ?? SOME).toSatisfy(isSound);
  });

  it('keeps nothing of the value but what it tells', () => {
    const secret = 'planted-value';
    const value = JSON.stringify({ matomo: true, [secret]: false });
    expect(JSON.stringify(choiceMarkOf('klaro', value))).not.toContain(secret);
  });
});

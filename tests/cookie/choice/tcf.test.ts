import { TCString } from '@iabtcf/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tcfMarkOf } from '../../../src/cookie/choice/tcf';
import { tcStringOf, type TcStringFields } from './tc-string';

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const REFUSED = { marketing: false, statistics: false, preferences: false };
const read = (fields: Partial<TcStringFields>) => tcfMarkOf('euconsent-v2', tcStringOf(fields));

describe('a TC string', () => {
  it.each<[string, Partial<TcStringFields>, object]>([
    [
      'consent to all purposes is an acceptance',
      { consents: ALL },
      { answer: 'accepted', categories: { marketing: true, statistics: true, preferences: true } },
    ],
    [
      'purpose 11 does not count before policy version 4',
      { consents: ALL.slice(0, 10), policyVersion: 3 },
      { answer: 'accepted' },
    ],
    ['purpose 11 counts since', { consents: ALL.slice(0, 10) }, { answer: 'mixed' }],
    [
      'a purpose that rests on a legitimate interest does not want for an acceptance',
      { consents: [1, 3, 4, 5, 6], interests: [2, 7, 8, 9, 10, 11] },
      { answer: 'accepted', categories: { marketing: true, preferences: true } },
    ],
    ['no consent is a refusal', {}, { answer: 'refused', categories: REFUSED }],
    [
      'no consent is a refusal, whatever rests on legitimate interests',
      { interests: [2, 7, 8, 9, 10, 11] },
      { answer: 'refused', categories: REFUSED },
    ],
    [
      'some consents are a mixed answer',
      { consents: [1, 8] },
      { answer: 'mixed', categories: { marketing: false, statistics: true, preferences: false } },
    ],
    [
      'a legitimate interest is neither consent nor refusal',
      { consents: [1, 3], interests: [9] },
      { answer: 'mixed', categories: { marketing: true, preferences: false } },
    ],
    [
      'nothing may be stored without purpose 1',
      { consents: [3, 9] },
      { answer: 'mixed', categories: REFUSED },
    ],
    [
      'unless the country does not ask about purpose 1',
      { consents: [9], oneTreatment: true },
      { answer: 'mixed', categories: { marketing: false, statistics: true, preferences: false } },
    ],
  ])('%s', (_, fields, told) => {
    expect(read(fields)).toMatchObject({ platform: 'TCF', answered: true, ...told });
    expect(read(fields)?.categories).toEqual(
      (told as { categories?: object }).categories ?? expect.anything(),
    );
  });

  it('is recognised under any name that speaks of consent', () => {
    const text = tcStringOf({ consents: [1] });
    expect(tcfMarkOf('eupubconsent-v2', text)).toBeDefined();
    expect(tcfMarkOf('my_privacy', text)).toBeDefined();
    expect(tcfMarkOf('sessionid', text)).toBeUndefined();
  });

  it('that is hostile in its vendors costs no more than another', () => {
    const core = tcStringOf({ consents: [1] }).slice(0, 36);
    // Ranges from 1 to 65,535, as many as fit.
    expect(tcfMarkOf('euconsent-v2', core + '_'.repeat(150_000))).toBeDefined();
  });

  it.each([
    '',
    'true',
    'C',
    // Of version 1.
    'BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA0000000000000000000000000',
    'CookieConsentCookieConsentCookieConsentCookieConsent',
    'C'.repeat(200),
    '_'.repeat(200),
    `${tcStringOf({}).slice(0, 20)}.${tcStringOf({}).slice(20)}`,
  ])('%j is none', (value) => {
    expect(tcfMarkOf('euconsent-v2', value)).toBeUndefined();
  });

  it('tells what the library that wrote it would tell', () => {
    const purposes = fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { maxLength: 11 });
    fc.assert(
      fc.property(purposes, purposes, fc.boolean(), (consents, interests, oneTreatment) => {
        const text = tcStringOf({ consents, interests, oneTreatment });
        const model = TCString.decode(text);
        const mark = tcfMarkOf('euconsent-v2', text);
        expect(mark?.answer === 'refused').toBe(model.purposeConsents.size === 0);
        const mayStore = model.purposeConsents.has(1) || oneTreatment;
        const measures = model.purposeConsents.has(8) || model.purposeConsents.has(9);
        expect(mark?.categories.statistics === true).toBe(mayStore && measures);
      }),
    );
  });
});

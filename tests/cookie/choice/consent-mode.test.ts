import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentModeMark } from '../../../src/cookie/choice/consent-mode';

const DENIED = { ad_storage: 'denied', ad_user_data: 'denied', analytics_storage: 'denied' };
const GRANTED = { ad_storage: 'granted', ad_user_data: 'granted', analytics_storage: 'granted' };
const call = (command: string, states: object) => ['consent', command, states];

describe('consent mode', () => {
  it.each<[string, unknown[], object]>([
    [
      'with a default that denies asks',
      [call('default', DENIED)],
      { answered: false, answer: 'none', categories: {} },
    ],
    [
      'with a default that grants may not ask',
      [call('default', GRANTED)],
      { answered: false, answer: 'unknown', categories: {}, optOut: true },
    ],
    [
      'with a default that denies in part asks, and tells what it grants meanwhile',
      [call('default', { ...DENIED, analytics_storage: 'granted', security_storage: 'granted' })],
      { answered: false, answer: 'none', categories: { statistics: true } },
    ],
    [
      'with a default for what is necessary only may not ask',
      [call('default', { security_storage: 'granted' })],
      { answered: false, answer: 'unknown', categories: {}, optOut: true },
    ],
    [
      'with defaults by region may not ask here',
      [call('default', GRANTED), call('default', { ...DENIED, region: ['FR', 'DE'] })],
      { answered: false, answer: 'unknown', categories: {}, optOut: true },
    ],
    [
      'with defaults by region is known in what was updated',
      [
        call('default', { ...DENIED, region: ['FR'] }),
        call('update', { analytics_storage: 'denied' }),
      ],
      { answered: true, answer: 'refused', categories: { statistics: false } },
    ],
    [
      'updated to granted is an acceptance',
      [call('default', DENIED), { event: 'gtm.js' }, call('update', GRANTED)],
      { answered: true, answer: 'accepted', categories: { marketing: true, statistics: true } },
    ],
    [
      'updated to denied is a refusal',
      [call('update', DENIED)],
      { answered: true, answer: 'refused', categories: { marketing: false, statistics: false } },
    ],
    [
      'updated in part keeps the default of the rest',
      [
        call('default', { ...DENIED, security_storage: 'granted' }),
        call('update', { analytics_storage: 'granted' }),
      ],
      {
        answered: true,
        answer: 'mixed',
        categories: { marketing: false, statistics: true, necessary: true },
      },
    ],
    [
      'follows a change of mind, and no default that comes late',
      [call('update', GRANTED), call('update', DENIED), call('default', GRANTED)],
      { answered: true, answer: 'refused', categories: { marketing: false, statistics: false } },
    ],
    [
      'is read from what an arguments object becomes',
      [{ 0: 'consent', 1: 'update', 2: { personalization_storage: 'granted' } }],
      { answered: true, answer: 'accepted', categories: { preferences: true } },
    ],
  ])('%s', (_, calls, told) => {
    expect(consentModeMark(calls)).toEqual({ platform: 'Google consent mode', ...told });
  });

  it.each<[unknown[]]>([
    [[]],
    [[['js', 1], ['config', 'G-1'], null, 'consent', { event: 'consent' }]],
    [[call('update', { ad_storage: 'perhaps', other_storage: 'granted' })]],
    [[call('update', JSON.parse('{"__proto__":{"ad_storage":"granted"}}') as object)]],
    [[['consent', 'update']]],
  ])('is not in use in %j', (calls) => {
    expect(consentModeMark(calls)).toBeUndefined();
  });

  it('takes any data', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (calls) => {
        expect(() => consentModeMark(calls)).not.toThrow();
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { createHeaders, livesAsGranted, type WaitingHeader } from '../../src/background/headers';
import { cookie, DAY, START } from './world';

const header = (what: Partial<WaitingHeader> & { grants?: number | null } = {}): WaitingHeader => {
  const { grants = null, ...rest } = what;
  return {
    storeId: '0',
    setCookie: { name: 'a', domain: 'itie.opendatasoft.com', path: '/', grantedSeconds: grants },
    address: { origin: 'https://itie.opendatasoft.com', path: '/' },
    at: START,
    ...rest,
  };
};
const page = { host: 'itie.opendatasoft.com', registrableDomain: 'opendatasoft.com' };

describe('headers', () => {
  it('are taken once', () => {
    const headers = createHeaders();
    const one = header();
    headers.add(one);
    expect(headers.take(cookie(), START)).toBe(one);
    expect(headers.take(cookie(), START)).toBeUndefined();
    expect(headers.waiting()).toEqual([]);
  });

  it.each([
    ['name', { name: 'b' }],
    ['store', { storeId: '1' }],
    ['path', { path: '/fr' }],
    ['domain', { domain: '.itie.opendatasoft.com' }],
    ['partition', { partitionKey: { topLevelSite: 'https://shop.example' } }],
  ])('of another %s explain nothing', (_, other) => {
    const headers = createHeaders();
    headers.add(header({ page }));
    expect(headers.take(cookie(other), START)).toBeUndefined();
  });

  it('of one response are taken in their order, and of several the latest first', () => {
    const headers = createHeaders();
    const address = { origin: 'https://itie.opendatasoft.com', path: '/fr' };
    const [old, first, second] = [header(), header({ address }), header({ address })];
    [old, first, second].forEach((one) => headers.add(one));
    expect([1, 2, 3].map(() => headers.take(cookie(), START))).toEqual([first, second, old]);
  });

  it('that granted what the cookie has go before the others', () => {
    const headers = createHeaders();
    const [hour, session] = [header({ grants: 3_600 }), header()];
    [hour, session].forEach((one) => headers.add(one));
    expect(headers.take(cookie({ lives: 3_600 }), START)).toBe(hour);
  });

  it('expire, and are not taken after that even where nobody cleared them away', () => {
    const headers = createHeaders();
    headers.add(header());
    expect(headers.take(cookie(), START + 5_001)).toBeUndefined();
    headers.expire(START + 5_000);
    expect(headers.waiting()).toHaveLength(1);
    headers.expire(START + 5_001);
    expect(headers.waiting()).toEqual([]);
  });

  it('of one name never pile up', () => {
    const headers = createHeaders();
    for (let index = 0; index < 5_000; index++) headers.add(header());
    expect(headers.waiting().length).toBeLessThanOrEqual(200);
  });

  it('of hostile names are told apart', () => {
    const headers = createHeaders();
    const named = (name: string) => ({ ...header().setCookie, name });
    const names = ['__proto__', '', '"],["', 'x'.repeat(4_096), '🍪\u202E'];
    for (const name of names) headers.add(header({ setCookie: named(name) }));
    for (const name of names) {
      expect(headers.take(cookie({ name }), START)?.setCookie.name).toBe(name);
    }
  });
});

describe('livesAsGranted', () => {
  it.each([
    ['a session', null, undefined, true],
    ['a session, though it lasts', null, 60, false],
    ['an hour, though it is a session', 3_600, undefined, false],
    ['an hour', 3_600, 3_601, true],
    ['an hour, though it lasts two', 3_600, 7_200, false],
    ['two years, capped', 730 * DAY, 400 * DAY, true],
    ['two years, though it lasts one', 730 * DAY, 365 * DAY, false],
  ])('granted %s', (_, grants, lives, agrees) => {
    const one = cookie(lives === undefined ? {} : { lives });
    expect(livesAsGranted(one, header({ grants }))).toBe(agrees);
  });
});

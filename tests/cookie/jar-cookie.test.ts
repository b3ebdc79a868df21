import { describe, expect, it } from 'vitest';
import { identityOf } from '../../src/cookie/identity';
import { jarCookieOf, type ApiCookie } from '../../src/cookie/jar-cookie';

const api: ApiCookie = {
  name: '_ga',
  storeId: '0',
  domain: '.example.org',
  path: '/',
  hostOnly: false,
  secure: true,
  httpOnly: false,
  sameSite: 'lax',
  session: false,
  expirationDate: 1_800_000_000.5,
};

describe('jarCookieOf', () => {
  it('keeps what the browser gives', () => {
    const { expirationDate: expiresAt, ...rest } = api;
    expect(jarCookieOf(api)).toEqual({ ...rest, expiresAt, identity: identityOf(api) });
  });

  it('never keeps the value, nor anything else that a browser adds', () => {
    const more = { ...api, value: 'PLANTED', firstPartyDomain: 'PLANTED', extra: 'PLANTED' };
    expect(JSON.stringify(jarCookieOf(more))).not.toContain('PLANTED');
  });

  it('gives a session cookie no expiry', () => {
    const { expirationDate: _, ...session } = { ...api, session: true };
    expect(jarCookieOf(session).expiresAt).toBeNull();
  });

  it('says "unspecified" where the browser says nothing of SameSite', () => {
    const { sameSite: _, ...silent } = api;
    expect(jarCookieOf(silent).sameSite).toBe('unspecified');
  });

  it.each([[null], [undefined], [{}], [{ topLevelSite: '' }]])(
    'takes %j for no partition',
    (partitionKey) => {
      const cookie = jarCookieOf({ ...api, partitionKey });
      expect(cookie).not.toHaveProperty('partition');
      expect(cookie.identity).toBe(identityOf(api));
    },
  );

  it('tells apart the jar, a partition, and the partition behind another site’s frame', () => {
    const topLevelSite = 'https://shop.example';
    const cookies = [
      jarCookieOf(api),
      jarCookieOf({ ...api, partitionKey: { topLevelSite } }),
      jarCookieOf({ ...api, partitionKey: { topLevelSite, hasCrossSiteAncestor: true } }),
      jarCookieOf({ ...api, storeId: '1' }),
    ];
    expect(new Set(cookies.map(({ identity }) => identity)).size).toBe(cookies.length);
    expect(cookies.map(({ partition }) => partition)).toEqual([
      undefined,
      topLevelSite,
      topLevelSite,
      undefined,
    ]);
  });

  it.each(['', '__proto__', '🍪', '\u202Eevil', '<img src=x>', 'a'.repeat(4_096)])(
    'keeps the name %j as it is',
    (name) => {
      expect(jarCookieOf({ ...api, name }).name).toBe(name);
    },
  );
});

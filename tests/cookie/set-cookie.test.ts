import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSetCookie } from '../../src/cookie/set-cookie';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const DAY = 86_400;
const read = (header: string, url = 'https://www.example.org/shop/cart') =>
  readSetCookie(header, url, NOW);

const plain = {
  name: 'sid',
  domain: 'www.example.org',
  path: '/shop',
  grantedSeconds: null,
};

describe('readSetCookie', () => {
  it.each<[string, object]>([
    ['sid=a', {}],
    [' sid = a ', {}],
    ['sid=', {}],
    ['sid=a=b=c', {}],
    ['sid="a"', {}],
    ['sid=a; Path=/', { path: '/' }],
    ['sid=a; Path=', {}],
    ['sid=a; Path=cart', {}],
    ['sid=a; Path=/a; Path=/b', { path: '/b' }],
    ['sid=a; Domain=example.org', { domain: '.example.org' }],
    ['sid=a; domain=.Example.ORG', { domain: '.example.org' }],
    ['sid=a; Domain=www.example.org', { domain: '.www.example.org' }],
    ['sid=a; Domain=', {}],
    ['sid=a; Max-Age=3600', { grantedSeconds: 3_600 }],
    ['sid=a; max-age=3600; expires=Fri, 20 Nov 2026 12:00:00 GMT', { grantedSeconds: 3_600 }],
    ['sid=a; Expires=Sat, 21 Nov 2026 12:00:00 GMT', { grantedSeconds: DAY }],
    ['sid=a; Expires=Sat, 21-Nov-2026 12:00:00 GMT', { grantedSeconds: DAY }],
    ['sid=a; Max-Age=63072000', { grantedSeconds: 63_072_000 }],
    ['sid=a; Max-Age=soon', {}],
    ['sid=a; Max-Age=', {}],
    ['sid=a; Max-Age=1h', {}],
    ['sid=a; Expires=whenever', {}],
    ['sid=a; Expires=0', {}],
    ['sid=a; Secure; HttpOnly; SameSite=None; Priority=High', {}],
    ['sid=a; Secure; partitioned ; SameSite=None', { partitioned: true }],
    ['sid=Partitioned; Path=/Partitioned', { path: '/Partitioned' }],
    ['__proto__=a', { name: '__proto__' }],
    ['🍪=a', { name: '🍪' }],
    ['<img src=x>=a', { name: '<img src' }],
    ['=a', { name: '' }],
    ['a', { name: '' }],
    [`${'n'.repeat(4_000)}=a`, { name: 'n'.repeat(4_000) }],
  ])('reads %j', (header, differing) => {
    expect(read(header)).toEqual({ ...plain, ...differing });
  });

  // Earlier tools took a tag manager's deletion for setting.
  it.each([
    ['sid=; Max-Age=0', 0],
    ['sid=; Max-Age=-1', -1],
    ['sid=; Max-Age=0; Expires=Sat, 21 Nov 2026 12:00:00 GMT', 0],
    ['sid=; Expires=Thu, 01 Jan 1970 00:00:00 GMT', -NOW / 1_000],
  ])('tells the deletion %j', (header, grantedSeconds) => {
    expect(read(header)?.grantedSeconds).toBe(grantedSeconds);
  });

  it.each([
    ['a very long Max-Age', `sid=a; Max-Age=${'9'.repeat(400)}`],
    ['a Max-Age beyond what is safe', 'sid=a; Max-Age=99999999999999999999'],
  ])('grants a finite lifetime by %s', (_, header) => {
    expect(read(header)?.grantedSeconds).toBe(Number.MAX_SAFE_INTEGER);
  });

  it.each([
    ['https://www.example.org', '/'],
    ['https://www.example.org/', '/'],
    ['https://www.example.org/cart', '/'],
    ['https://www.example.org/a/b/', '/a/b'],
    ['https://www.example.org/a/b?c=/d/e', '/a'],
    ['https://www.example.org:8443/a/b', '/a'],
    ['https://jane:se@cret@www.example.org/a/b', '/a'],
  ])('takes the default path of %s', (url, path) => {
    expect(read('sid=a', url)).toEqual({ ...plain, path });
  });

  it.each([
    ['http://[::1]:3000/a', '[::1]'],
    ['http://127.0.0.1:3000/a', '127.0.0.1'],
    ['http://localhost/a', 'localhost'],
    ['https://WWW.Example.org/a', 'www.example.org'],
  ])('takes the host of %s', (url, domain) => {
    expect(read('sid=a', url)?.domain).toBe(domain);
  });

  it.each([
    ['nothing', '', undefined],
    ['an empty pair', '=', undefined],
    ['attributes only', '; Path=/', undefined],
    ['another site’s domain', 'sid=a; Domain=tracker.example', undefined],
    ['a host below', 'sid=a; Domain=deep.www.example.org', undefined],
    ['a domain that merely ends alike', 'sid=a; Domain=ample.org', undefined],
    ['a page that is none', 'sid=a', 'about:blank'],
  ])('ignores %s, as browsers do', (_, header, url) => {
    expect(read(header, url)).toBeUndefined();
  });

  it('never throws, whatever the header and the URL', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(any, fc.oneof(any, fc.webUrl()), fc.integer(), (header, url, now) => {
        const cookie = readSetCookie(header, url, now);
        const { path, grantedSeconds, ...rest } = cookie ?? { ...plain, path: '/' };
        expect(Object.keys(rest).toSorted()).toEqual(['domain', 'name']);
        expect(path.startsWith('/')).toBe(true);
        expect(grantedSeconds ?? 0).toSatisfy(Number.isFinite);
      }),
    );
  });

  it('never keeps a value, a query or a login', () => {
    const value = fc.uuid();
    const attributes = fc.subarray([
      'Path=/',
      'Domain=example.org',
      'Max-Age=60',
      'Secure',
      'Odd=1',
    ]);
    const around = fc.string({ unit: fc.constantFrom(...'ab=, "\'%&{}:'.split('')) });
    fc.assert(
      fc.property(value, attributes, around, around, (secret, chosen, before, after) => {
        const header = [`sid=${before}${secret}${after}`, ...chosen].join('; ');
        const url = `https://u:${secret}@www.example.org/a/b?uid=${secret}#${secret}`;
        const kept = read(header, url);
        expect(kept?.name).toBe('sid');
        expect(JSON.stringify(kept)).not.toContain(secret);
        expect(JSON.stringify(read(secret, url))).not.toContain(secret);
      }),
    );
  });
});

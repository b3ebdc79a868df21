import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, hostOfOrigin, urlParts } from '../../src/cookie/address';

const pathOf = (path: string, ...secrets: string[]) =>
  addressOf(`https://example.org${path}`, secrets)?.path;

/** What could be somebody's: long enough that no plain word of the URL repeats it by chance. */
const planted = fc.oneof(
  fc.uuid(),
  fc
    .uint8Array({ minLength: 12, maxLength: 40 })
    .map((bytes) => Buffer.from(bytes).toString('base64url')),
  fc.integer({ min: 10_000_000 }).map(String),
  fc.stringMatching(/^(?:[0-9a-f]{2}[0-9][a-f]){4,8}$/),
);

describe('addressOf', () => {
  it.each([
    ['https://example.org', 'https://example.org', '/'],
    ['https://example.org/', 'https://example.org', '/'],
    ['HTTPS://Example.ORG/A', 'https://example.org', '/A'],
    ['http://example.org:8080/login', 'http://example.org:8080', '/login'],
    ['https://example.org/api/v2/login.html', 'https://example.org', '/api/v2/login.html'],
    [
      'https://example.org/static/jquery-3.6.0.min.js',
      'https://example.org',
      '/static/jquery-3.6.0.min.js',
    ],
    ['https://example.org/2026/11/news', 'https://example.org', '/2026/11/news'],
    ['http://127.0.0.1:3000/a', 'http://127.0.0.1:3000', '/a'],
    ['http://[::1]:3000/a', 'http://[::1]:3000', '/a'],
    ['https://café.example/a', 'https://café.example', '/a'],
    ['https://example.org?uid=1', 'https://example.org', '/'],
    ['https://example.org#uid', 'https://example.org', '/'],
    ['https://example.org/a?b=/c#d', 'https://example.org', '/a'],
    ['https://jane:secret@example.org/a', 'https://example.org', '/a'],
    ['https://jane:se@cret@example.org/a', 'https://example.org', '/a'],
  ])('%s gives %s and %s', (url, origin, path) => {
    expect(addressOf(url)).toEqual({ origin, path });
  });

  it.each([
    '',
    'example.org',
    '/a/b',
    'ftp://example.org/a',
    'file:///etc/passwd',
    'data:text/html,hello',
    'blob:https://example.org/uuid',
    'chrome-extension://abc/main.js',
    'https://',
    'https:///a',
    'https://jane@/a',
    String.raw`https://example.org\@evil.test/a`,
    'https://exam ple.org/a',
    'https://<b>.org/a',
  ])('%j is no address', (url) => {
    expect(addressOf(url)).toBeUndefined();
  });

  it.each([
    ['/u/jane.doe@example.org/inbox', '/u/…/inbox'],
    ['/u/jane.doe%40example.org/inbox', '/u/…/inbox'],
    ['/p/4f2a9c1e77b0', '/p/…'],
    ['/p/550e8400-e29b-41d4-a716-446655440000', '/p/…'],
    ['/p/SGVsbG8gd29ybGQ', '/p/…'],
    ['/p/12345678', '/p/…'],
    ['/p/4111-1111-1111-1111', '/p/…'],
    ['/p/06-12-34-56-78', '/p/…'],
    ['/p/06.12.34.56.78', '/p/…'],
    ['/p/1980-12-31', '/p/…'],
    ['/a;jsessionid=4F2A9C1E/b', '/a/b'],
    ['/a%20b', '/…'],
    ['/%E0%A4%A', '/…'],
    ['/<img src=x>', '/…'],
    ['/thisisaverylongwordthatnobodywouldwrite', '/…'],
  ])('%s is kept as %s', (path, expected) => {
    expect(pathOf(path)).toBe(expected);
  });

  it.each([
    ['/set/tulip/done', ['tulip'], '/set/…/done'],
    ['/set/tulip-red', ['tulip'], '/set/…'],
    ['/set/tulip', ['the tulip is red'], '/set/…'],
    ['/set/tulip', ['the%20tulip%20is%20red'], '/set/…'],
    ['/set/red/one', ['red/one'], '/…'],
    ['/set/red', ['red'], '/set/red'],
    ['/set/tulip', [], '/set/tulip'],
    ['/set/tulip', [''], '/set/tulip'],
  ])('%s beside the secrets %j is kept as %s', (path, secrets, expected) => {
    expect(pathOf(path, ...secrets)).toBe(expected);
  });

  it('keeps nothing of a planted value, wherever in a URL it stands', () => {
    const places = fc.constantFrom<(value: string) => string>(
      (value) => `/login?uid=${value}`,
      (value) => `/login?${value}`,
      (value) => `/login#${value}`,
      (value) => `/login?a=b#c?${value}`,
      (value) => `/u/${value}/login`,
      (value) => `/u/${value}`,
      (value) => `/u/${encodeURIComponent(`${value}@mail.example`)}`,
      (value) => `/u/${value}@mail.example/x`,
      (value) => `/u/jane+${value}@mail.example`,
      (value) => `/u;id=${value}/x`,
      (value) =>
        `/u/${value
          .split('')
          .map((c) => `%${c.charCodeAt(0).toString(16)}`)
          .join('')}`,
      (value) => `/u/id=${value}`,
      (value) => `/u/pre.${value}.js`,
    );
    fc.assert(
      fc.property(planted, places, (value, place) => {
        const kept = JSON.stringify(addressOf(`https://example.org${place(value)}`));
        expect(kept).not.toContain(value);
        expect(kept).toContain('https://example.org');
      }),
    );
  });

  it('keeps nothing of a login', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'ab:@.%;=&+!'.split('')), maxLength: 20 });
    fc.assert(
      fc.property(planted, odd, odd, (value, before, after) => {
        const url = `https://${before}${value}${after}@example.org/login`;
        expect(JSON.stringify(addressOf(url)) ?? '').not.toContain(value);
      }),
    );
  });

  it('keeps nothing of a secret that the path repeats, however plain', () => {
    const word = fc
      .stringMatching(/^[a-z]{4,12}$/)
      .filter((text) => !'example.org'.includes(text) && text !== 'login');
    const secret = fc
      .array(word, { minLength: 1, maxLength: 3 })
      .chain((words) => fc.constantFrom('-', '.', '/', '').map((joint) => words.join(joint)));
    fc.assert(
      fc.property(secret, (value) => {
        expect(pathOf(`/login/${value}/end`, value)).not.toContain(value);
        expect(pathOf(`/login/${encodeURIComponent(value)}`, value)).not.toContain(value);
        expect(pathOf(`/login/${value}`, encodeURIComponent(value))).not.toContain(value);
      }),
    );
  });

  it('never throws, and never keeps a query or a fragment', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          fc.string({ unit: 'binary' }).map((rest) => `https://example.org/${rest}`),
        ),
        fc.array(fc.string({ unit: 'binary' })),
        (url, secrets) => {
          const address = addressOf(url, secrets);
          if (!address) return;
          expect(address.path).toMatch(/^\/[^?#]*$/);
          expect(address.origin).toMatch(/^https?:\/\/[^/?#@]+$/);
        },
      ),
    );
  });

  it('finishes with a path of 100,000 characters, and keeps no more than 512 of them', () => {
    const address = addressOf(`https://example.org/${'a/'.repeat(50_000)}`);
    expect(address?.path.length).toBeLessThanOrEqual(512);
    expect(addressOf(`https://${'a'.repeat(100_000)}@`)).toBeUndefined();
  });
});

describe('hostOfOrigin', () => {
  it.each([
    ['https://example.org', 'example.org'],
    ['https://example.org:8443', 'example.org'],
    ['http://[::1]', '[::1]'],
    ['http://[::1]:3000', '[::1]'],
    ['http://localhost:3000', 'localhost'],
  ])('of %s is %s', (origin, host) => {
    expect(hostOfOrigin(origin)).toBe(host);
  });
});

describe('urlParts', () => {
  it('takes a URL apart as the platform does', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const { protocol, hostname, pathname } = new URL(url);
        const parts = urlParts(url);
        expect(parts?.scheme).toBe(`${protocol}//`);
        expect(parts?.host).toBe(hostname);
        expect(new URL(`https://x.example${parts?.path}`).pathname).toBe(pathname);
      }),
    );
  });
});

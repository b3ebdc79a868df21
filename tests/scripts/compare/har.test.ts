import { describe, expect, test } from 'vitest';
import { cookiesInHar, isHar } from '../../../scripts/compare/har';
import type { Site } from '../../../src/cookie/model';

const site: Site = { host: 'www.shop.example', registrableDomain: 'shop.example' };
const AT = '2026-11-20T12:00:00.000Z';
const PAGE = 'https://www.shop.example/';

function entry(url: string, setCookie: string[], differing: object = {}) {
  return {
    pageref: 'page_1',
    startedDateTime: AT,
    time: 0,
    request: { url },
    response: {
      status: 200,
      headers: setCookie.map((value) => ({ name: 'Set-Cookie', value })),
    },
    ...differing,
  };
}

const read = (...entries: object[]) => cookiesInHar({ log: { entries } }, site);
const page = entry(PAGE, []);

describe('a HAR', () => {
  test('tells who set what, for how long, and who asked', () => {
    const { cookies, watched } = read(
      entry(PAGE, ['sid=SECRET; HttpOnly; Secure']),
      entry(
        'https://cdn.example/secretpath/SECRET',
        ['id=SECRET; Max-Age=60; Secure; SameSite=None'],
        {
          _initiator: { type: 'script', url: 'https://tag.example/tag.js?uid=SECRET' },
        },
      ),
    );
    expect(cookies).toMatchObject([
      {
        at: AT,
        cookie: { name: 'sid', session: true, hostOnly: true, httpOnly: true },
        set: { grantedSeconds: null, setBy: { kind: 'response', isPage: true } },
      },
      {
        cookie: { name: 'id', domain: 'cdn.example', session: false },
        set: {
          grantedSeconds: 60,
          setBy: {
            kind: 'response',
            origin: 'https://cdn.example',
            initiator: 'https://tag.example',
          },
        },
      },
    ]);
    expect(watched).toEqual({ since: AT, pages: 1, visits: 1, choices: [] });
    expect(JSON.stringify(cookies)).not.toContain('SECRET');
  });

  test('reads headers that were written as one', () => {
    const { cookies } = read(entry(PAGE, ['a=1\nb=2']));
    expect(cookies.map(({ cookie }) => cookie.name)).toEqual(['a', 'b']);
  });

  test('tells deletions, in the order of time', () => {
    const { cookies } = read(
      entry(PAGE, ['a=; Max-Age=0'], { time: 500 }),
      entry(`${PAGE}x`, ['a=1']),
    );
    expect(cookies.map(({ deleted }) => deleted ?? false)).toEqual([false, true]);
  });

  test.each([
    ['cross-site without SameSite=None', 'https://other.example/', 'a=1; Secure'],
    ['SameSite=None without Secure', PAGE, 'a=1; SameSite=None'],
    ['a domain that is not the host’s', PAGE, 'a=1; Domain=other.example'],
    ['a broken __Host- promise', PAGE, '__Host-a=1; Secure; Path=/a'],
    ['a broken __Secure- promise', PAGE, '__Secure-a=1'],
  ])('leaves out what a browser refuses: %s', (_, url, header) => {
    expect(read(page, entry(url, [header])).cookies).toEqual([]);
  });

  test('leaves out Secure over http', () => {
    expect(read(entry('http://www.shop.example/', ['a=1; Secure'])).cookies).toEqual([]);
  });

  test('leaves out what other sites set for themselves', () => {
    const { cookies } = read(
      entry('https://login.example/', ['a=1'], {
        response: { status: 302, headers: [{ name: 'set-cookie', value: 'a=1' }] },
      }),
      page,
      entry('https://other.example/', ['b=1; Secure; SameSite=None'], { pageref: 'page_2' }),
    );
    expect(cookies).toEqual([]);
  });

  test('without a page of the site it cannot be used', () => {
    expect(() => read(entry('https://other.example/', []))).toThrow(
      'no page of www.shop.example is in it',
    );
    expect(() => read({ ...page, request: {} })).toThrow(
      'entry 1 of the HAR is not whole: look at its request.url',
    );
    expect(isHar({ log: {} })).toBe(true);
    expect(isHar([])).toBe(false);
  });
});

import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cookiesOfFile } from '../../../scripts/compare/cookies-of-file';
import type { Site } from '../../../src/cookie/model';

const site: Site = { host: 'www.shop.example', registrableDomain: 'shop.example' };
const END = 1_900_000_000;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cookies-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(text: string) {
  const path = join(folder, 'cookies');
  await writeFile(path, text);
  return cookiesOfFile(path, site);
}

const hundredThousand = `{"log":{"entries":[${'0,'.repeat(100_000)}0]}}`;
const list = (cookie: object) => JSON.stringify([cookie]);
const common = { name: '_ga', value: 'SECRET', path: '/', secure: true, httpOnly: false };

describe('cookiesOfFile', () => {
  test.each<[string, string]>([
    [
      'a browser’s API',
      list({
        ...common,
        domain: '.shop.example',
        hostOnly: false,
        sameSite: 'no_restriction',
        session: false,
        expirationDate: END,
        storeId: '0',
      }),
    ],
    [
      'Puppeteer',
      list({ ...common, domain: '.shop.example', expires: END, session: false, sameSite: 'None' }),
    ],
    [
      'Playwright’s storage state',
      JSON.stringify({
        cookies: [{ ...common, domain: '.shop.example', expires: END, sameSite: 'None' }],
        origins: [{ origin: 'https://www.shop.example', localStorage: [] }],
      }),
    ],
    ['Selenium', list({ ...common, domain: '.shop.example', expiry: END, sameSite: 'None' })],
    [
      'an editor that drops the dot and counts milliseconds',
      list({
        ...common,
        domain: 'shop.example',
        hostOnly: false,
        expirationDate: END * 1_000,
        sameSite: 'no_restriction',
        storeId: null,
      }),
    ],
  ])('reads the list of %s', async (_, text) => {
    const { cookies, watched } = await read(text);
    expect(cookies).toHaveLength(1);
    expect(cookies[0]?.cookie).toMatchObject({
      name: '_ga',
      domain: '.shop.example',
      path: '/',
      hostOnly: false,
      secure: true,
      sameSite: 'no_restriction',
      session: false,
      expiresAt: END,
      shape: { length: 'short', entropy: 'low', looksLikeIdentifier: false },
    });
    expect(cookies[0]?.set).toBeUndefined();
    expect(watched).toMatchObject({ pages: 0, visits: 0 });
    expect(JSON.stringify(cookies)).not.toContain('SECRET');
  });

  test('a session cookie, and one without a domain, which is the page’s own', async () => {
    const { cookies } = await read(
      JSON.stringify([
        { ...common, domain: 'www.shop.example', expires: -1 },
        { ...common, domain: null, expires: null },
      ]),
    );
    for (const { cookie } of cookies) {
      expect(cookie).toMatchObject({
        domain: 'www.shop.example',
        hostOnly: true,
        session: true,
        expiresAt: null,
      });
    }
  });

  test('reads a cookies.txt', async () => {
    const { cookies } = await read(
      [
        '# Netscape HTTP Cookie File',
        '',
        `.shop.example\tTRUE\t/\tTRUE\t${END}\t_ga\tSECRET`,
        '#HttpOnly_www.shop.example\tFALSE\t/a\tFALSE\t0\tsid\tSECRET',
      ].join('\r\n'),
    );
    expect(cookies.map(({ cookie }) => cookie)).toMatchObject([
      { name: '_ga', domain: '.shop.example', hostOnly: false, secure: true, expiresAt: END },
      { name: 'sid', domain: 'www.shop.example', hostOnly: true, httpOnly: true, session: true },
    ]);
    expect(JSON.stringify(cookies)).not.toContain('SECRET');
  });

  test('an empty list is a list', async () => {
    expect((await read('[]')).cookies).toEqual([]);
  });

  test.each<[string, string, RegExp]>([
    ['nothing', ' \n', /is empty$/],
    ['half a list', '[{"name":', /is not whole as JSON$/],
    ['half a HAR', '{"log":{"entries":[{"startedDate', /is not whole as JSON$/],
    ['a HAR without entries', '{"log":{}}', /is a HAR without entries$/],
    ['another JSON', '{"name":"x"}', /neither a list of cookies nor a HAR$/],
    ['things with names', '[{"name":"x"}]', /cookie 1 is no cookie$/],
    ['a nameless cookie', '[{"domain":"a"}]', /cookie 1 is no cookie: look at its name$/],
    ['numbers', '[1]', /cookie 1 is no cookie$/],
    ['another text', 'hello', /neither JSON nor a cookies\.txt: line 1 is no cookie$/],
    ['more than a jar', `[${'{},'.repeat(20_000)}{}]`, /holds more than 20000 cookies$/],
    ['more lines', '#\n'.repeat(20_001), /holds more than 20000 lines$/],
    ['more than a day', hundredThousand, /is a HAR of more than 100000 requests$/],
    ['what fills the memory', `[${'[],'.repeat(5_000_000)}[]]`, /more than 5 million objects/],
  ])('%s is told in one line', async (_, text, words) => {
    await expect(read(text)).rejects.toThrow(words);
  });

  test('so are a folder, what is not there, and 500 MB', async () => {
    await expect(cookiesOfFile(folder, site)).rejects.toThrow(/is a folder/);
    await expect(cookiesOfFile(join(folder, 'none'), site)).rejects.toThrow(/no such file/);
    const path = join(folder, 'large.har');
    await writeFile(path, '{');
    await truncate(path, 500_000_000);
    await expect(cookiesOfFile(path, site)).rejects.toThrow(/larger than 200 MB/);
  });
});

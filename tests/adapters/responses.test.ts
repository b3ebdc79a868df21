import { describe, expect, it, vi } from 'vitest';
import type { ResponseSeen } from '../../src/browser/responses';
import { inBrowser } from './browser';

const load = () => import('../../src/browser/responses');
const SECRET = 'Pl4nted-s3cret';

/** What is told of the last of several responses. */
async function seen(
  kind: 'chromium' | 'firefox',
  ...responses: object[]
): Promise<ResponseSeen | undefined> {
  const { browser, adapter } = await inBrowser(kind, load);
  const report = vi.fn<(response: ResponseSeen) => void>();
  adapter.onResponse(report);
  for (const details of responses) {
    browser.webRequest.onHeadersReceived.fire({
      requestId: '1',
      statusCode: 200,
      tabId: 1,
      frameId: 0,
      parentFrameId: -1,
      type: 'image',
      timeStamp: Date.parse('2026-11-23T12:00:00Z'),
      url: 'https://tracker.net/pixel.gif',
      ...details,
    });
  }
  return report.mock.calls.at(-1)?.[0];
}
const setting = (...values: string[]) => ({
  responseHeaders: values.map((value) => ({ name: 'Set-Cookie', value })),
});

describe('responses', () => {
  it.each([
    ['chromium', ['responseHeaders', 'extraHeaders']],
    ['firefox', ['responseHeaders']],
  ] as const)('are listened to as %s allows', async (kind, options) => {
    const { browser, adapter } = await inBrowser(kind, load);
    adapter.onResponse(() => undefined);
    expect(browser.webRequest.onHeadersReceived.addListener).toHaveBeenCalledWith(
      expect.any(Function),
      { urls: ['http://*/*', 'https://*/*'] },
      options,
    );
  });

  it('give one cookie an entry in Chromium, and one a line in Firefox', async () => {
    const names = (response?: ResponseSeen) => response?.setCookies.map(({ name }) => name);
    expect(names(await seen('chromium', setting('a=1', 'b=2')))).toEqual(['a', 'b']);
    expect(names(await seen('firefox', setting('a=1\nb=2')))).toEqual(['a', 'b']);
  });

  it('keep no value, query, user name, fragment or identifier of a path', async () => {
    const response = await seen('chromium', {
      url: `https://${SECRET}:${SECRET}@tracker.net/p/${SECRET}/x?uid=${SECRET}#${SECRET}`,
      initiator: 'https://itie.opendatasoft.com',
      ...setting(`uid=${SECRET}; Path=/; Max-Age=63072000`),
    });
    expect(response).toEqual({
      tabId: 1,
      page: 'itie.opendatasoft.com',
      host: 'tracker.net',
      address: { origin: 'https://tracker.net', path: '/p/…/x' },
      asking: { initiator: 'https://itie.opendatasoft.com' },
      setCookies: [{ name: 'uid', domain: 'tracker.net', path: '/', grantedSeconds: 63_072_000 }],
    });
  });

  it('tell that a page or a frame is on its way, and not of what only leads elsewhere', async () => {
    const frame = { frameId: 7, parentFrameId: 0, type: 'sub_frame', url: 'https://f.net/' };
    expect(await seen('chromium', frame)).toMatchObject({ host: 'f.net', isDocument: true });
    expect(await seen('firefox', { ...frame, statusCode: 404 })).toHaveProperty('isDocument');
    expect(await seen('chromium', { ...frame, statusCode: 302 })).not.toHaveProperty('isDocument');
    expect(await seen('chromium', { ...frame, statusCode: 204 })).not.toHaveProperty('isDocument');
    expect(await seen('chromium', { frameId: 7, type: 'image' })).not.toHaveProperty('isDocument');
    expect(await seen('chromium', { type: 'main_frame' })).toMatchObject({
      isPage: true,
      isDocument: true,
    });
  });

  it('mask a plain word of the path that is the cookie’s value', async () => {
    const response = await seen('chromium', {
      url: 'https://tracker.net/u/marguerite/x',
      ...setting('who=marguerite; Path=/'),
    });
    expect(JSON.stringify(response)).not.toContain('marguerite');
  });

  it('that set nothing tell who answered, and nothing of the path', async () => {
    expect(await seen('chromium', { url: `https://CDN.net:8443/${SECRET}` })).toMatchObject({
      host: 'cdn.net',
      address: { origin: 'https://cdn.net:8443', path: '/' },
      setCookies: [],
    });
  });

  it.each(['data:text/plain,a', 'ws://a.example/', 'blob:https://a.example/1'])(
    'of %s are passed over',
    async (url) => {
      expect(await seen('chromium', { url })).toBeUndefined();
    },
  );

  it.each([
    [
      'chromium',
      'a page’s own',
      { type: 'main_frame', url: 'https://b.example/' },
      { page: 'b.example' },
    ],
    [
      'chromium',
      'the page’s document asked',
      { initiator: 'https://a.example' },
      { page: 'a.example' },
    ],
    ['chromium', 'a frame asked', { frameId: 7, initiator: 'https://f.net' }, { asker: 'f.net' }],
    [
      'chromium',
      'a frame that goes elsewhere itself',
      { frameId: 7, parentFrameId: 0, type: 'sub_frame', initiator: 'https://f.net' },
      { asker: 'f.net' },
    ],
    ['chromium', 'an opaque frame asked', { frameId: 7, initiator: 'null' }, {}],
    [
      'firefox',
      'the page’s document asked',
      { documentUrl: 'https://a.example/x' },
      { page: 'a.example' },
    ],
    [
      'firefox',
      'a frame in a frame asked',
      {
        frameId: 9,
        documentUrl: 'https://g.net/',
        frameAncestors: [{ url: 'https://f.net/' }, { url: 'https://a.example/' }],
      },
      { page: 'a.example' },
    ],
    ['firefox', 'a worker asked', { tabId: -1, frameId: -1, cookieStoreId: 'c' }, { storeId: 'c' }],
    [
      'firefox',
      'a service worker asked',
      { tabId: -1, frameId: -1, originUrl: 'https://a.example/worker.js' },
      { asker: 'a.example' },
    ],
  ] as const)('%s: %s', async (kind, _, details, told) => {
    const { page, asker, storeId } = (await seen(kind, details))!;
    expect({
      ...(page !== undefined && { page }),
      ...(asker !== undefined && { asker }),
      ...(storeId !== undefined && { storeId }),
    }).toEqual(told);
  });

  it.each([
    ['chromium', { initiator: 'extension://own' }],
    ['chromium', { tabId: -1, frameId: -1, initiator: 'extension://own' }],
    ['firefox', { documentUrl: 'extension://own/ui/reader/reader.html?x=1' }],
    ['firefox', { tabId: -1, originUrl: 'extension://own/background/main.js' }],
  ] as const)(
    'in %s, to what the extension itself fetches, are nobody’s: %j',
    async (kind, who) => {
      const details = { type: 'xmlhttprequest', ...setting('a=1'), ...who };
      expect(await seen(kind, details)).toBeUndefined();
    },
  );

  it.each([
    ['chromium', { initiator: 'extension://owner' }],
    ['firefox', { type: 'main_frame', originUrl: 'extension://own/ui/popup/popup.html' }],
  ] as const)('in %s, to others, are seen: %j', async (kind, who) => {
    expect(await seen(kind, { ...setting('a=1'), ...who })).toMatchObject({ setCookies: [{}] });
  });

  it.each([
    [
      'chromium',
      { initiator: 'https://shop.example:8443', frameId: 0 },
      { initiator: 'https://shop.example:8443' },
    ],
    [
      'firefox',
      { originUrl: `https://shop.example/${SECRET}?x`, documentUrl: 'https://shop.example/' },
      { initiator: 'https://shop.example' },
    ],
    [
      'chromium',
      { frameId: 7, initiator: 'https://f.net' },
      { initiator: 'https://f.net', frame: 'https://f.net' },
    ],
    [
      'firefox',
      { frameId: 7, originUrl: 'https://cdn.net/s.css', documentUrl: 'https://f.net/a' },
      { initiator: 'https://cdn.net', frame: 'https://f.net' },
    ],
    [
      'chromium',
      { frameId: 7, type: 'sub_frame', url: 'https://f.net/a', initiator: 'https://a.example' },
      { initiator: 'https://a.example', frame: 'https://f.net' },
    ],
    ['chromium', { frameId: 7, initiator: 'null' }, {}],
    ['chromium', { type: 'main_frame' }, {}],
    ['firefox', { type: 'main_frame', originUrl: 'extension://own/ui/popup/popup.html' }, {}],
  ] as const)('in %s tell who asked, by origins alone: %j', async (kind, details, asking) => {
    expect((await seen(kind, { ...setting('a=1'), ...details }))?.asking).toEqual(asking);
  });

  it('tell the redirects that led to them, without the value that they set', async () => {
    const led = await seen(
      'chromium',
      { statusCode: 302, url: `https://a.net/go?to=${SECRET}` },
      { statusCode: 302, requestId: '2', url: 'https://other.net/' },
      { statusCode: 307, url: 'https://b.net/marguerite/x' },
      setting('who=marguerite'),
    );
    expect(led?.asking?.redirects).toEqual([
      { origin: 'https://a.net', path: '/go' },
      { origin: 'https://b.net', path: '/…/x' },
    ]);
  });
});

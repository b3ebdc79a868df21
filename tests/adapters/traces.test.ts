import { describe, expect, it, vi } from 'vitest';
import type { TraceSeen } from '../../src/browser/traces';
import { inBrowser } from './browser';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const page = { id: 'own', url: 'https://shop.example/cart?q=1', frameId: 0, tab: { id: 7 } };
const write = {
  name: 'a',
  attributes: ' Path=/; Max-Age=63072000',
  script: { origin: 'https://cdn.example', path: '/lib.js' },
  callers: [{ origin: 'https://shop.example', path: '/app.js' }],
  at: NOW - 30,
};

async function told(message: unknown, sender: object = page) {
  const { browser, adapter } = await inBrowser(
    'chromium',
    () => import('../../src/browser/traces'),
  );
  const report = vi.fn<(trace: TraceSeen, at: number) => void>();
  adapter.onTrace(report, () => NOW);
  browser.runtime.onMessage.fire(message, sender);
  return report.mock.calls;
}

describe('traces', () => {
  it('are told of with what the cookie was asked to be', async () => {
    expect(await told({ writes: [write] })).toEqual([
      [
        {
          tabId: 7,
          frame: 'https://shop.example',
          isPage: true,
          setCookie: { name: 'a', domain: 'shop.example', path: '/', grantedSeconds: 63_072_000 },
          script: write.script,
          callers: write.callers,
        },
        NOW - 30,
      ],
    ]);
  });

  it('of a blank frame are those of the origin that it has', async () => {
    const sender = { ...page, url: 'about:blank', origin: 'https://shop.example', frameId: 3 };
    const [[trace] = []] = await told({ writes: [write] }, sender);
    expect(trace).toMatchObject({ frame: 'https://shop.example', isPage: false });
  });

  it.each([
    ['another extension', { ...page, id: 'other' }],
    ['no tab', { ...page, tab: undefined }],
    ['one of our own pages', { ...page, url: 'extension://own/ui/popup/popup.html' }],
    ['a page that is not of the web', { ...page, url: 'file:///etc/passwd' }],
    ['an opaque frame', { ...page, url: 'about:srcdoc', origin: 'null' }],
  ])('from %s are none', async (_, sender) => {
    expect(await told({ writes: [write] }, sender)).toEqual([]);
  });

  it.each([
    null,
    'writes',
    { writes: 'all' },
    { writes: [null, 7, {}] },
    { writes: [{ ...write, name: 7 }] },
    { writes: [{ ...write, attributes: undefined }] },
    { writes: [{ ...write, name: 'x'.repeat(5_000) }] },
    { writes: [{ ...write, attributes: 'x'.repeat(5_000) }] },
    { writes: [{ ...write, attributes: ' Domain=other.example' }] },
  ])('are none in %j', async (message) => {
    expect(await told(message)).toEqual([]);
  });

  it('lose scripts that are none, whatever identifies a person in a path, and callers beyond five', async () => {
    const address = { origin: 'https://a.example', path: '/u/4111111111111111/x.js' };
    const script = { origin: 'data:', path: '//x' };
    const callers = [...Array.from({ length: 9 }, () => address), null];
    const [[trace] = []] = await told({ writes: [{ ...write, script, callers }] });
    expect(trace).not.toHaveProperty('script');
    expect(trace?.callers).toHaveLength(5);
    expect(JSON.stringify(trace)).not.toContain('4111');
  });

  it.each([
    [NOW + 1_000, NOW],
    [NOW - 60_000, NOW - 5_000],
    [Number.NaN, NOW],
    ['2026', NOW],
    [undefined, NOW],
  ])('have an instant of the last seconds: %s', async (at, instant) => {
    expect((await told({ writes: [{ ...write, at }] }))[0]?.[1]).toBe(instant);
  });

  it('are so many of a message, and no more', async () => {
    const writes = Array.from({ length: 1_000 }, () => write);
    expect(await told({ writes })).toHaveLength(400);
  });
});

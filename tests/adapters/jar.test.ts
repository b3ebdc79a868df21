import { describe, expect, it, vi } from 'vitest';
import type { JarChange } from '../../src/browser/jar';
import type { ChoiceMark } from '../../src/cookie/choice/model';
import { inBrowser } from './browser';

const load = () => import('../../src/browser/jar');
const SECRET = 'planted-value';
const mark: ChoiceMark = {
  platform: 'OneTrust',
  answered: true,
  answer: 'unknown',
  categories: {},
};
const apiCookie = {
  name: 'a',
  value: SECRET,
  storeId: '0',
  domain: '.example.org',
  path: '/',
  hostOnly: false,
  secure: true,
  httpOnly: false,
  sameSite: 'lax',
  session: true,
  firstPartyDomain: '',
  partitionKey: null,
};

describe.each(['chromium', 'firefox'] as const)('the jar of %s', (kind) => {
  it('is asked by store, and names a first-party domain only where that is known', async () => {
    const { browser, adapter } = await inBrowser(kind, load);
    await adapter.readJar([
      { storeId: 's', domain: 'example.org' },
      { storeId: 's', partition: 'https://example.org' },
    ]);
    const isolation = kind === 'firefox' ? { firstPartyDomain: null } : {};
    expect(browser.cookies.getAll.mock.calls).toEqual([
      [{ storeId: 's', domain: 'example.org', ...isolation }],
      [{ storeId: 's', partitionKey: { topLevelSite: 'https://example.org' }, ...isolation }],
    ]);
  });

  it('gives each cookie once, without its value', async () => {
    const { browser, adapter } = await inBrowser(kind, load);
    browser.cookies.getAll.mockResolvedValue([apiCookie]);
    const jar = await adapter.readJar([
      { storeId: '0', domain: 'example.org' },
      { storeId: '0', domain: 'org' },
    ]);
    expect(jar).toMatchObject([{ name: 'a', domain: '.example.org', session: true }]);
    expect(JSON.stringify(jar)).not.toContain(SECRET);
  });

  it('has values read by whoever can, and keeps only what that tells', async () => {
    const { browser, adapter } = await inBrowser(kind, load);
    browser.cookies.getAll.mockResolvedValue([apiCookie]);
    const factsOf = vi.fn<(name: string, value: string) => object>(() => ({ mark }));
    const jar = await adapter.readJar([{ storeId: '0', domain: 'example.org' }], factsOf);
    expect(factsOf.mock.calls).toEqual([['a', SECRET]]);
    expect(jar).toMatchObject([{ name: 'a', mark }]);
    expect(JSON.stringify(jar)).not.toContain(SECRET);
  });

  it('has no cookie that has expired, which Firefox still gives', async () => {
    const { browser, adapter } = await inBrowser(kind, load);
    const lasting = { ...apiCookie, session: false, expirationDate: 4_102_444_800 };
    const expired = { ...lasting, name: 'old', expirationDate: 1_700_000_000 };
    browser.cookies.getAll.mockResolvedValue([expired, lasting]);
    const jar = await adapter.readJar([{ storeId: '0', domain: 'example.org' }]);
    expect(jar.map(({ name }) => name)).toEqual(['a']);
  });

  it('that refuses rejects', async () => {
    const { browser, adapter } = await inBrowser(kind, load);
    browser.cookies.getAll.mockRejectedValue(new Error('Invalid cookie store id'));
    await expect(adapter.readJar([{ storeId: 'gone', domain: 'a' }])).rejects.toThrow('Invalid');
  });

  it('tells of changes, without the value', async () => {
    const { browser, adapter } = await inBrowser(kind, load);
    const report = vi.fn<(change: JarChange) => void>();
    adapter.onJarChanged(report, () => ({ mark }));
    browser.cookies.onChanged.fire({ cookie: apiCookie, removed: true, cause: 'overwrite' });
    expect(report).toHaveBeenCalledWith({
      cookie: expect.objectContaining({ name: 'a', mark }) as object,
      removed: true,
      cause: 'overwrite',
    });
    expect(JSON.stringify(report.mock.calls)).not.toContain(SECRET);
  });

  it('tells of one whose time is over as it is set, as Firefox does, that it is not there', async () => {
    const { browser, adapter } = await inBrowser(kind, load);
    const report = vi.fn<(change: JarChange) => void>();
    adapter.onJarChanged(report, () => ({}));
    const cookie = { ...apiCookie, session: false, expirationDate: Date.now() / 1000 };
    browser.cookies.onChanged.fire({ cookie, removed: false, cause: 'explicit' });
    const later = { ...cookie, expirationDate: Date.now() / 1000 + 60 };
    browser.cookies.onChanged.fire({ cookie: later, removed: false, cause: 'explicit' });
    const told = report.mock.calls.map(([{ removed }]) => removed);
    expect(told).toEqual([kind === 'firefox', false]);
  });

  it('keeps partitions apart, embedded in itself or not, and hostile names', async () => {
    const { browser, adapter } = await inBrowser(kind, load);
    const partitionKey = { topLevelSite: 'https://example.org' };
    browser.cookies.getAll.mockResolvedValue([
      apiCookie,
      { ...apiCookie, partitionKey },
      { ...apiCookie, partitionKey: { ...partitionKey, hasCrossSiteAncestor: true } },
      ...['__proto__', '', 'x'.repeat(4_096), '🍪'].map((name) => ({ ...apiCookie, name })),
    ]);
    const jar = await adapter.readJar([{ storeId: '0', domain: 'example.org' }]);
    expect(new Set(jar.map(({ identity }) => identity)).size).toBe(7);
  });
});

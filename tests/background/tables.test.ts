import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/background/tables';
import type { Charter } from '../../src/charter/model';

const charter = {
  version: 1,
  title: 'Charter',
  scope: ['itie.opendatasoft.com'],
  sources: [{ id: 's', kind: 'bundled', readAt: '2026-11-01T00:00:00Z', sha256: 'a'.repeat(64) }],
  // The x is a tick mark.
  declarations: [{ name: 'sessionid', provider: 'Google LLC', service: 'x', source: 's' }],
  unread: [],
};
const index = [
  { file: 'family.json', scope: ['*.opendatasoft.com'] },
  { file: 'itie.json', scope: ['itie.opendatasoft.com'] },
];
const readAsset = async (path: string): Promise<unknown> => {
  if (path === 'charters/index.json') return index;
  if (path === 'charters/itie.json') return charter;
  if (path === 'charters/family.json') return { ...charter, title: 'Family', declarations: 'none' };
  return JSON.parse(readFileSync(new URL(`../../assets/${path}`, import.meta.url), 'utf8'));
};

describe('tables', () => {
  it('know whose a host is', async () => {
    const { siteOf, holderOf } = await readTables(readAsset);
    expect(siteOf('www.google.com')).toMatchObject({
      host: 'www.google.com',
      registrableDomain: 'google.com',
      organisation: expect.stringContaining('Google'),
    });
    expect(holderOf('.google.com')).toEqual(holderOf('google.com'));
    expect(holderOf('127.0.0.1')).toEqual({ registrableDomain: '127.0.0.1' });
  });

  it('take nobody for the holder of what is served from a rented host', async () => {
    const { siteOf, holderOf, factsOf } = await readTables(readAsset);
    for (const host of ['d111.cloudfront.net', 'shop.netlify.app', 'shop.b-cdn.net']) {
      expect(holderOf(host)).toHaveProperty('nobodysParty');
    }
    expect(holderOf('connect.facebook.net')).not.toHaveProperty('nobodysParty');
    // What is stored there is not the site's, whosever it is.
    const { owner } = factsOf({ name: 'a', domain: 'd111.cloudfront.net' }, siteOf('shop.example'));
    expect(owner).toEqual({ registrableDomain: 'd111.cloudfront.net' });
  });

  it('take a consent platform in use for nobody', async () => {
    const { holderOf } = await readTables(readAsset);
    for (const host of ['tarteaucitron.io', 'cdn.kiprotect.com', 'cdn.cookiehub.eu']) {
      expect(holderOf(host)).toHaveProperty('nobodysParty');
    }
  });

  it('know a cookie’s party and its name', async () => {
    const { siteOf, factsOf } = await readTables(readAsset);
    const site = siteOf('itie.opendatasoft.com');
    expect(factsOf({ name: '_ga', domain: '.opendatasoft.com' }, site)).toMatchObject({
      party: 'first',
      known: { kind: 'party', platform: 'Google Analytics' },
    });
    expect(factsOf({ name: 'zzqq', domain: 'tracker.net' }, site)).toEqual({
      owner: { registrableDomain: 'tracker.net' },
      party: 'third',
    });
    for (const name of ['__proto__', '', 'constructor', '🍪']) {
      expect(factsOf({ name, domain: 'tracker.net' }, site)).not.toHaveProperty('known');
    }
  });

  it('take the charter of the most specific scope, ready to judge by', async () => {
    const { charterFor } = await readTables(readAsset);
    const judged = await charterFor('itie.opendatasoft.com', []);
    expect(judged?.charter.title).toBe('Charter');
    expect(judged?.named).toMatchObject([
      ['Google LLC', [{ name: expect.stringContaining('Google') }]],
      ['x', []],
    ]);
    expect(await charterFor('shop.example', [])).toBeNull();
    await expect(charterFor('data.opendatasoft.com', [])).rejects.toThrow(/declarations/i);
  });

  it('take a saved charter before a bundled one that is as close', async () => {
    const { charterFor } = await readTables(readAsset);
    const titleFor = async (host: string, ...scopes: string[]) => {
      const saved = scopes.map((scope): Charter => ({
        version: 1,
        title: scope,
        scope: [scope],
        sources: [],
        declarations: [],
        unread: [],
      }));
      return (
        await charterFor(
          host,
          saved.map((charter) => ({ charter })),
        )
      )?.charter.title;
    };
    const host = 'itie.opendatasoft.com';
    expect(await titleFor(host, host)).toBe(host);
    expect(await titleFor(host, '*.opendatasoft.com')).toBe('Charter');
    expect(await titleFor('www.opendatasoft.com', '*.opendatasoft.com')).toBe('*.opendatasoft.com');
    expect(await titleFor('www.opendatasoft.com', '*.com', '*.www.opendatasoft.com')).toBe(
      '*.www.opendatasoft.com',
    );
  });

  it('tell of a saved charter how much it changed', async () => {
    const { charterFor } = await readTables(readAsset);
    const charter: Charter = {
      version: 1,
      title: 'Shop',
      scope: ['shop.example'],
      sources: [],
      declarations: [],
      unread: [],
    };
    const changes = { added: 1, removed: 0, reworded: 2 };
    expect(await charterFor('shop.example', [{ charter, changes }])).toMatchObject({ changes });
  });

  it('of a damaged package are refused', async () => {
    await expect(readTables(() => Promise.resolve({}))).rejects.toThrow(/table/);
  });
});

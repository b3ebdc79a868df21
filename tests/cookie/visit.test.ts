import { describe, expect, it } from 'vitest';
import { jarCookieOf, type ApiCookie } from '../../src/cookie/jar-cookie';
import { jarQueries, partitionOf, reaches, type Visit } from '../../src/cookie/visit';

const visit: Visit = {
  tabId: 1,
  storeId: '0',
  incognito: false,
  scheme: 'https',
  host: 'www.lampe.example',
  registrableDomain: 'lampe.example',
  contacted: ['www.lampe.example', 'api.lampe.example', 'ads.tracker.example'],
  jarDomains: ['lampe.example', 'tracker.example'],
  frames: ['player.video.example'],
  startedAt: '2026-11-20T12:00:00Z',
  course: { steps: [] },
  pages: 1,
  loading: false,
  interrupted: false,
};

const cookie = (differing: Partial<ApiCookie>) =>
  jarCookieOf({
    name: 'a',
    storeId: '0',
    domain: 'www.lampe.example',
    path: '/',
    hostOnly: !(differing.domain ?? '').startsWith('.'),
    secure: true,
    httpOnly: false,
    sameSite: 'lax',
    session: true,
    ...differing,
  });
const partitionKey = { topLevelSite: 'https://lampe.example' };
const crossSite = { domain: '.tracker.example', sameSite: 'no_restriction' };

describe('partitionOf', () => {
  it('is the schemeful site', () => {
    expect(partitionOf(visit)).toBe('https://lampe.example');
    expect(partitionOf({ ...visit, scheme: 'http' })).toBe('http://lampe.example');
  });
});

describe('jarQueries', () => {
  it('asks the tab’s store for the partition and for each domain of the shared jar', () => {
    expect(jarQueries({ ...visit, storeId: 'firefox-private' })).toEqual([
      { storeId: 'firefox-private', partition: 'https://lampe.example' },
      { storeId: 'firefox-private', domain: 'lampe.example' },
      { storeId: 'firefox-private', domain: 'tracker.example' },
    ]);
  });
});

describe('reaches', () => {
  it.each([
    ['of the host', cookie({})],
    ['of its parent', cookie({ domain: '.lampe.example' })],
    ['of the host as a domain', cookie({ domain: '.www.lampe.example' })],
    ['of a host below', cookie({ domain: 'deep.www.lampe.example' })],
    ['of another host of the site that was contacted', cookie({ domain: 'api.lampe.example' })],
    [
      'of a contacted third party in the partition',
      cookie({ ...crossSite, domain: '.ads.tracker.example', partitionKey }),
    ],
    [
      'of a frame in the partition',
      cookie({ ...crossSite, domain: 'player.video.example', partitionKey }),
    ],
    ['of the host in the partition', cookie({ partitionKey })],
    [
      'of a host below in the partition',
      cookie({ domain: 'deep.www.lampe.example', partitionKey }),
    ],
    ['of a contacted third party in the shared jar', cookie(crossSite)],
  ])('holds for a cookie %s', (_, one) => {
    expect(reaches(one, visit, true)).toBe(true);
  });

  it.each([
    ['of another store', cookie({ storeId: '1' })],
    [
      'of another site’s partition',
      cookie({ partitionKey: { topLevelSite: 'https://other.example' } }),
    ],
    [
      'of the site under another scheme',
      cookie({ partitionKey: { topLevelSite: 'http://lampe.example' } }),
    ],
    [
      'of a third party in the partition that only another host of the site contacted',
      cookie({ ...crossSite, domain: '.other.example', partitionKey }),
    ],
    ['of the parent’s own host', cookie({ domain: 'lampe.example' })],
    ['of a host of the site that was not contacted', cookie({ domain: 'club.lampe.example' })],
    ['of a third party that was not contacted', cookie({ ...crossSite, domain: '.other.example' })],
    [
      'of another host of that third party',
      cookie({ ...crossSite, domain: 'www.tracker.example' }),
    ],
    ['that is not sent to third parties', cookie({ ...crossSite, sameSite: 'lax' })],
    ['of unstated SameSite', cookie({ ...crossSite, sameSite: 'unspecified' })],
    ['of a domain that merely ends alike', cookie({ domain: '.mpe.example' })],
  ])('does not hold for a cookie %s', (_, one) => {
    expect(reaches(one, visit, true)).toBe(false);
  });

  it('leaves the shared jar out where the browser keeps third parties apart', () => {
    expect(reaches(cookie(crossSite), visit, false)).toBe(false);
    expect(reaches(cookie({}), visit, false)).toBe(true);
    expect(reaches(cookie({ domain: 'api.lampe.example' }), visit, false)).toBe(true);
  });
});

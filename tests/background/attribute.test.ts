import { describe, expect, it } from 'vitest';
import { writingOf } from '../../src/background/attribute';
import type { Visit } from '../../src/cookie/visit';
import { cookie } from './world';

const visit = (host: string, what: Partial<Visit> = {}): Visit => ({
  tabId: 1,
  storeId: '0',
  incognito: false,
  scheme: 'https',
  host,
  registrableDomain: host.split('.').slice(-2).join('.'),
  contacted: [host],
  jarDomains: [],
  frames: [],
  startedAt: '2026-11-23T12:00:00.000Z',
  course: { steps: [] },
  pages: 1,
  loading: false,
  interrupted: false,
  ...what,
});
const itie = 'itie.opendatasoft.com';
const parent = { domain: '.opendatasoft.com' };
const partitionKey = { topLevelSite: 'https://opendatasoft.com' };

describe('writingOf', () => {
  it.each([
    ['the one page that could', {}, [visit(itie)], itie, 'script'],
    ['a page that is being left', {}, [visit(itie, { leaving: true })], undefined, 'unknown'],
    ['no page at all', {}, [], undefined, 'unknown'],
    ['a page of another host', {}, [visit('shop.example')], undefined, 'unknown'],
    ['a page of another store', {}, [visit(itie, { storeId: '1' })], undefined, 'unknown'],
    ['two pages of one host', {}, [visit(itie), visit(itie, { tabId: 2 })], itie, 'script'],
    [
      'two hosts that both could',
      parent,
      [visit(itie), visit('www.opendatasoft.com')],
      undefined,
      'script',
    ],
    [
      'a page with a frame that could',
      {},
      [visit('a.example', { frames: [itie] })],
      'a.example',
      'script',
    ],
    [
      'a page under which it is partitioned',
      { domain: 't.net', partitionKey },
      [visit(itie)],
      itie,
      'script',
    ],
    [
      'a page of another partition',
      { partitionKey },
      [visit('shop.example', { frames: [itie] })],
      undefined,
      'unknown',
    ],
    ['an interrupted page', {}, [visit(itie, { interrupted: true })], itie, 'unknown'],
    ['a page whose scripts cannot', { httpOnly: true }, [visit(itie)], itie, 'unknown'],
  ] as const)('%s', (_, what, visits, host, kind) => {
    expect(writingOf(cookie(what), visits)).toEqual({
      ...(host !== undefined && { host }),
      setBy: { kind },
    });
  });
});

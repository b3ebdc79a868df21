import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostsIn, isSamePlace } from '../../src/verdict/place';

describe('hostsIn', () => {
  it.each<[string, string[]]>([
    ['example.org', ['example.org']],
    ['.Example.ORG', ['example.org']],
    ['*.example.org', ['example.org']],
    ['facebook.com (3rd party)', ['facebook.com']],
    ['a.example<br/>b.example', ['a.example', 'b.example']],
    ['a.example, .b.example; c.example', ['a.example', 'b.example', 'c.example']],
    ['https://www.example.org:8443/path?q=1', ['www.example.org']],
    ['café.example', ['café.example']],
    ['xn--caf-dma.example', ['xn--caf-dma.example']],
    ['localhost:8080', ['localhost']],
    ['', []],
    ['—', []],
    ['this site', []],
    ['Google Inc.', []],
    ['S.A.S.', []],
    ['n/a', []],
    ['1.2.3', []],
  ])('%j prints %j', (cell, hosts) => {
    expect(hostsIn(cell)).toEqual(hosts);
  });

  it('answers any cell, however long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cell) => {
        for (const host of hostsIn(cell)) expect(host).toBe(host.toLowerCase());
      }),
    );
    expect(hostsIn('a.'.repeat(50_000))).toEqual([]);
    expect(hostsIn('a-'.repeat(50_000))).toEqual([]);
  });
});

describe('isSamePlace', () => {
  it.each([
    ['example.org', 'example.org', true],
    ['example.org', 'www.example.org', true],
    ['www.example.org', 'example.org', true],
    ['www.example.org', 'shop.example.org', false],
    ['badexample.org', 'example.org', false],
    ['café.example', 'xn--caf-dma.example', true],
    ['café.example', 'cafe.example', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(isSamePlace(one, other)).toBe(expected);
    expect(isSamePlace(other, one)).toBe(expected);
  });
});

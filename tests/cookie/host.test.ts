import { describe, expect, it } from 'vitest';
import { isSentTo, isWithin, withoutDot } from '../../src/cookie/host';

describe('isWithin', () => {
  it.each([
    ['example.org', 'example.org', true],
    ['example.org', '.example.org', true],
    ['www.example.org', '.example.org', true],
    ['a.b.example.org', 'example.org', true],
    ['example.org', 'www.example.org', false],
    ['badexample.org', 'example.org', false],
    ['badexample.org', '.example.org', false],
    ['example.org.evil.test', 'example.org', false],
    ['localhost', 'localhost', true],
    ['127.0.0.1', '127.0.0.1', true],
    ['1127.0.0.1', '127.0.0.1', false],
  ])('%s in %s: %s', (host, domain, expected) => {
    expect(isWithin(host, domain)).toBe(expected);
  });
});

describe('withoutDot', () => {
  it.each([
    ['.example.org', 'example.org'],
    ['example.org', 'example.org'],
    ['..example.org', '.example.org'],
    ['', ''],
  ])('%j gives %j', (domain, bare) => {
    expect(withoutDot(domain)).toBe(bare);
  });
});

describe('isSentTo', () => {
  it.each([
    [{ domain: '.example.org', hostOnly: false }, 'example.org', true],
    [{ domain: '.example.org', hostOnly: false }, 'www.example.org', true],
    [{ domain: 'example.org', hostOnly: true }, 'example.org', true],
    [{ domain: 'example.org', hostOnly: true }, 'www.example.org', false],
    [{ domain: '.www.example.org', hostOnly: false }, 'example.org', false],
  ])('%j to %s: %s', (cookie, host, expected) => {
    expect(isSentTo(cookie, host)).toBe(expected);
  });
});

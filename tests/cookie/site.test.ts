import { describe, expect, it } from 'vitest';
import { registrableDomain } from '../../src/cookie/site';

describe('registrableDomain', () => {
  it.each([
    ['www.example.org', 'example.org'],
    ['.example.org', 'example.org'],
    ['example.org', 'example.org'],
    ['a.b.example.co.uk', 'example.co.uk'],
    ['itie.opendatasoft.com', 'opendatasoft.com'],
    // Two portals of one hosting platform are two sites.
    ['one.github.io', 'one.github.io'],
    ['a.one.github.io', 'one.github.io'],
    ['one.myshopify.com', 'one.myshopify.com'],
    // What has no registrable domain is itself.
    ['github.io', 'github.io'],
    ['co.uk', 'co.uk'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['', ''],
  ])('%s gives %s', (host, expected) => {
    expect(registrableDomain(host)).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageStorageIn } from '../../src/browser/storage-border';

const origin = 'https://a.example:8443';
const page = { origin, local: ['theme'], session: ['step'], indexeddb: ['db'] };

describe('what a page tells of its web storage', () => {
  it('is the names of the three kinds, each once', () => {
    expect(pageStorageIn([page, { ...page, local: ['theme', 'user:jane@example.org'] }])).toEqual({
      origin,
      entries: [
        { kind: 'local', origin, name: 'theme' },
        { kind: 'session', origin, name: 'step' },
        { kind: 'indexeddb', origin, name: 'db' },
        { kind: 'local', origin, name: 'user:…' },
      ],
    });
  });

  it.each([
    'null',
    'about:blank',
    'file://',
    'moz-extension://own',
    'https://a.example/path',
    'https://a.example:443',
    'https://',
    `https://${'a'.repeat(300)}.example`,
    7,
  ])('is nothing of the origin %j', (other) => {
    expect(pageStorageIn([{ ...page, origin: other }])).toBeUndefined();
    expect(pageStorageIn([page, { ...page, origin: other }])).toEqual(pageStorageIn([page]));
  });

  it('is taken whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(pageStorageIn([value])).toBeUndefined();
        expect(pageStorageIn([{ ...page, local: value }, value])?.entries).toEqual(
          expect.arrayContaining([{ kind: 'session', origin, name: 'step' }]),
        );
      }),
    );
  });

  it('is bounded', () => {
    const local = Array.from({ length: 9_999 }, (_, index) => `${'x'.repeat(999)} ${index}`);
    const names = Array.from({ length: 9_999 }, (_, index) => `k${index}`);
    const long = pageStorageIn([{ ...page, local, session: names, indexeddb: [] }])!;
    expect(long.entries.length).toBeLessThanOrEqual(501);
    expect(long.entries.every(({ name }) => name.length <= 256)).toBe(true);
    const frames = Array.from({ length: 999 }, (_, index) => ({
      ...page,
      origin: `https://f${index}.example`,
      local: names,
    }));
    expect(pageStorageIn([page, ...frames])!.entries).toHaveLength(2_000);
  });
});

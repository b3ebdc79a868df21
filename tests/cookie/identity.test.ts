import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOfIdentity, identityOf, type IdentityParts } from '../../src/cookie/identity';

const parts: IdentityParts = {
  storeId: '0',
  domain: '.example.org',
  path: '/',
  name: '_ga',
};

describe('identityOf', () => {
  it('is store, partition, domain, path and name', () => {
    expect(JSON.parse(identityOf({ ...parts, partition: 'https://a.example' }))).toEqual([
      '0',
      'https://a.example',
      '.example.org',
      '/',
      '_ga',
    ]);
  });

  // Earlier tools kept a cookie's key without its partition or store.
  it.each<[string, Partial<IdentityParts>]>([
    ['store', { storeId: '1' }],
    ['partition', { partition: 'https://a.example' }],
    ['domain', { domain: 'www.example.org' }],
    ['host-only domain', { domain: 'example.org' }],
    ['path', { path: '/a' }],
    ['name', { name: '_gid' }],
    ['case of the name', { name: '_GA' }],
  ])('tells cookies apart by their %s', (_, other) => {
    expect(identityOf({ ...parts, ...other })).not.toBe(identityOf(parts));
  });

  it('is one string for one cookie, whatever the five strings are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('"', ',', '\\', '[', ']', '\u202E', '__proto__', '\0', '\uD800'))
        .map((a) => a.join('')),
    );
    const five = fc.tuple(text, text, text, text, text);
    const identity = ([storeId, partition, domain, path, name]: string[]) =>
      identityOf({
        storeId: storeId ?? '',
        partition,
        domain: domain ?? '',
        path: path ?? '',
        name: name ?? '',
      });
    fc.assert(
      fc.property(five, five, (one, other) => {
        const same = one.every((part, i) => part === other[i]);
        expect(identity(one) === identity(other)).toBe(same);
        expect(JSON.parse(identity(one))).toEqual(one);
      }),
    );
  });
});

describe('the place of an identity', () => {
  it('is the domain, the path and the partition that it was made of', () => {
    const place = { partition: 'https://example.org', domain: '.ads.example', path: '/a' };
    expect(placeOfIdentity(identityOf({ storeId: '0', ...place, name: '"]' }))).toEqual(place);
    const embedded = { ...place, partition: `${place.partition}^` };
    expect(placeOfIdentity(identityOf({ storeId: '0', ...embedded, name: 'a' }))).toEqual(place);
    const { partition: _, ...unpartitioned } = place;
    expect(placeOfIdentity(identityOf({ storeId: '0', ...unpartitioned, name: 'a' }))).toEqual(
      unpartitioned,
    );
  });

  it.each(['', 'a', '{}', '[1]', '["0"'])('of what is none, %j, is not told', (identity) => {
    expect(placeOfIdentity(identity)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueShapeOf } from '../../src/cookie/value-shape';

describe('valueShapeOf', () => {
  it.each([
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    'GA1.2.987654321.1690000000',
    'd41d8cd98f00b204e9800998ecf8427e',
    'aB3dE5fG7hI9jK1l',
    'id%3Ad41d8cd98f00b204e9800998ecf8427e',
    '123456789012',
    '{"lang":"fr","visitor":"7c9e6679f4a14d08"}',
  ])('%j has the form of an identifier', (value) => {
    expect(valueShapeOf(value).looksLikeIdentifier).toBe(true);
  });

  it.each([
    '',
    'fr',
    'en-GB',
    'Europe/Paris',
    'dark',
    'true',
    '1690000000',
    '1690000000123',
    '2026-11-20T12:00:00.000Z',
    '{"lang":"fr","theme":"dark","since":1690000000000}',
    'internationalization',
    'font-size%3A16px%3Bcontrast%3Ahigh',
    'iso8859encoding1',
    '%E0%A4%A',
    '0'.repeat(4_096),
  ])('%j has not', (value) => {
    expect(valueShapeOf(value).looksLikeIdentifier).toBe(false);
  });

  it('tells classes of length and entropy', () => {
    expect(valueShapeOf('')).toMatchObject({ length: 'empty', entropy: 'low' });
    expect(valueShapeOf('fr')).toMatchObject({ length: 'short', entropy: 'low' });
    expect(valueShapeOf('Europe/Paris')).toMatchObject({ length: 'medium', entropy: 'medium' });
    expect(valueShapeOf('d41d8cd98f00b204e9800998ecf8427e')).toMatchObject({
      length: 'long',
      entropy: 'high',
    });
    expect(valueShapeOf('a'.repeat(100))).toMatchObject({ length: 'long', entropy: 'low' });
  });

  it('tells nothing else of any value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (value) => {
        expect(Object.keys(valueShapeOf(value))).toEqual([
          'length',
          'entropy',
          'looksLikeIdentifier',
        ]);
      }),
    );
  });

  it('comes to its end with a hostile value', () => {
    expect(valueShapeOf('1a'.repeat(5_000_000)).length).toBe('long');
  });
});

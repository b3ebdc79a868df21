import { describe, expect, test } from 'vitest';
import { sourceAddress } from '../../src/charter/source-address';

describe('sourceAddress', () => {
  test.each([
    ['https://www.shop.example/cookies', 'https://www.shop.example/cookies'],
    [
      'https://www.shop.example:8443/terms/cookies-policy/?flg=en-gb',
      'https://www.shop.example:8443/terms/cookies-policy/?flg=en-gb',
    ],
    ['https://shop.example/?page_id=12&uid=9f8e7d6c5b4a#top', 'https://shop.example/?page_id=12'],
    [
      'https://shop.example/cookies;jsessionid=A1B2C3D4E5?lang=fr',
      'https://shop.example/cookies?lang=fr',
    ],
    ['https://name:secret@shop.example/c?mail=someone%40else.example', 'https://shop.example/c'],
    ['https://shop.example/c?token=abcdefghijklmnopqrstuvwxyz', 'https://shop.example/c'],
  ])('%s', (url, kept) => {
    expect(sourceAddress(url)).toBe(kept);
  });

  test.each(['mailto:someone@shop.example', 'data:text/html,x', 'no address', ''])(
    '%s is none',
    (url) => {
      expect(sourceAddress(url)).toBeUndefined();
    },
  );
});

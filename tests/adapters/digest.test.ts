import { expect, it } from 'vitest';
import { sha256 } from '../../src/browser/digest';

it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['é', '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c'],
])('the digest of %j is that of its UTF-8, in hexadecimal', async (text, digest) => {
  expect(await sha256(text)).toBe(digest);
});

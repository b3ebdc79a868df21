import { expect, test } from 'vitest';
import { bundledLicences } from '../../../scripts/build/licences';

test('every bundled package and what it depends on, once, with its text', async () => {
  const text = await bundledLicences();
  for (const name of ['preact', 'idb', 'tldts', 'tldts-core', 'tough-cookie', 'valibot']) {
    expect(text.match(new RegExp(`^${name} \\d`, 'gm')), name).toHaveLength(1);
  }
  expect(text).toMatch(/^webextension-polyfill [\d.]+ \(MPL-2\.0\)/m);
  expect(text).toContain('Permission is hereby granted');
});

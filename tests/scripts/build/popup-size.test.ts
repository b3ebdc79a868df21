import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundle } from '../../../scripts/build/bundle';
import { inProject } from '../../../scripts/build/project';

/** All of it, in bytes as gzip packs them best. */
const MOST = 30_000;

test('the popup’s JavaScript is small enough to be there at once', async () => {
  const files = await bundle(inProject('src'), inProject('dist', 'weighed'));
  const scripts = files.filter(({ path }) => /[\\/]ui[\\/]popup[\\/].*\.js$/.test(path));
  expect(scripts).toHaveLength(1);
  const [main] = scripts;
  const text = new TextDecoder().decode(main?.contents);
  expect(text, 'loads no other file').not.toMatch(/\b(?:import|export)\b[^;]*\bfrom\b|\bimport\(/);
  expect(gzipSync(text, { level: 9 }).byteLength).toBeLessThanOrEqual(MOST);
});

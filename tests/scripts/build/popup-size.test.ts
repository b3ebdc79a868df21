import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../../scripts/build/bundle';
import { inProject } from '../../../scripts/build/project';

/** All of it, in bytes as gzip packs them best. */
const MOST = 30_000;
/** What is read before the first painting: the rest comes after it. */
const MOST_AT_FIRST = 22_000;

describe('the popup’s JavaScript', () => {
  let scripts: Map<string, string>;
  let document: string;
  beforeAll(async () => {
    const files = await bundle(inProject('src'), inProject('dist', 'weighed'));
    scripts = new Map(
      files
        .filter(({ path }) => /[\\/]ui[\\/]popup[\\/].*\.js$/.test(path))
        .map(({ path, contents }) => [basename(path), new TextDecoder().decode(contents)]),
    );
    document = await readFile(inProject('src', 'ui', 'popup', 'popup.html'), 'utf8');
  });
  const named = () => [...document.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, name]) => name);
  const size = (names: Iterable<string>) =>
    [...names].reduce(
      (sum, name) => sum + gzipSync(scripts.get(name) ?? '', { level: 9 }).byteLength,
      0,
    );

  it('is small enough to be there at once', () => {
    expect(size(scripts.keys())).toBeLessThanOrEqual(MOST);
    expect(size(named() as string[])).toBeLessThanOrEqual(MOST_AT_FIRST);
  });

  it('is named by the popup as far as it is needed at first: what is only found out later comes late', () => {
    expect(new Set(scripts.keys())).toEqual(new Set([...named(), 'later.js']));
    const imported = [...(scripts.get('main.js') ?? '').matchAll(/from"([^"]+)"/g)];
    expect(imported.map(([, file]) => file)).toEqual(['./chunk.js']);
  });
});

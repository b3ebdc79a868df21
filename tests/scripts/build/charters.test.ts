import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Charter } from '../../../src/charter/model';
import { charterIndex, readBundledCharters } from '../../../scripts/build/charters';
import { inProject } from '../../../scripts/build/project';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charters-'));
});
afterEach(() => rm(folder, { recursive: true }));

const charter: Charter = {
  version: 1,
  title: 'Cookies',
  scope: ['example.org'],
  sources: [{ id: 'a', kind: 'bundled', readAt: '2026-01-01T00:00:00Z', sha256: '0'.repeat(64) }],
  declarations: ['one', 'two', 'three'].map((name) => ({ name, source: 'a' })),
  unread: [],
};

function put(file: string, content: unknown): Promise<void> {
  return writeFile(
    join(folder, file),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
}

describe('readBundledCharters', () => {
  test('the shipped charter is sound, and speaks for its own host alone', async () => {
    const charters = await readBundledCharters([inProject('assets', 'charters')]);
    expect(charterIndex(charters)).toEqual([
      { file: 'itie-opendatasoft.json', scope: ['itie.opendatasoft.com'] },
    ]);
    const names = charters.map(({ charter: { declarations } }) => declarations.map((d) => d.name));
    expect(names).toEqual([['sessionid', 'django_language', 'csrftoken', 'cookies_preferences']]);
  });

  test('of several folders, sorted by file', async () => {
    await put('zebra.json', charter);
    await put('notes.txt', 'not a charter');
    const charters = await readBundledCharters([folder, inProject('assets', 'charters')]);
    expect(charters.map(({ file }) => file)).toEqual(['itie-opendatasoft.json', 'zebra.json']);
  });

  test('a broken row is named with its file', async () => {
    const declarations = charter.declarations.with(2, { name: '', source: 'a' });
    await put('broken.json', { ...charter, declarations });
    await expect(readBundledCharters([folder])).rejects.toThrow(
      /broken\.json: declarations\[2\]\.name: /,
    );
  });

  test('text that is no JSON is named with its file', async () => {
    await put('broken.json', '{');
    await expect(readBundledCharters([folder])).rejects.toThrow(/broken\.json: /);
  });

  test('a charter that speaks for nobody is refused', async () => {
    await put('lost.json', { ...charter, scope: [] });
    await expect(readBundledCharters([folder])).rejects.toThrow(
      /lost\.json: scope: must name one host at least$/,
    );
  });

  test('two charters of the same scope are refused', async () => {
    await put('one.json', charter);
    await put('two.json', charter);
    await expect(readBundledCharters([folder])).rejects.toThrow(
      'two.json: one.json speaks for example.org already',
    );
  });

  test('the index’s own name is refused', async () => {
    await put('index.json', charter);
    await expect(readBundledCharters([folder])).rejects.toThrow('index.json');
  });
});

import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { zipFolder } from '../../../scripts/build/zip';

test('the same files give the same bytes, whenever they were written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zip-'));
  try {
    const source = join(folder, 'source');
    await mkdir(join(source, 'below'), { recursive: true });
    await writeFile(join(source, 'below', 'a.txt'), 'a');
    await writeFile(join(source, 'b.txt'), 'b');
    await zipFolder(source, join(folder, 'one.zip'));
    await utimes(join(source, 'b.txt'), 1, 1);
    await zipFolder(source, join(folder, 'two.zip'));
    const one = await readFile(join(folder, 'one.zip'));
    expect(one.equals(await readFile(join(folder, 'two.zip')))).toBe(true);
    expect(Object.keys((await JSZip.loadAsync(one)).files)).toEqual(['b.txt', 'below/a.txt']);
  } finally {
    await rm(folder, { recursive: true });
  }
});

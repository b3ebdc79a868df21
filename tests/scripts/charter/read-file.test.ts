import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTextFile } from '../../../scripts/charter/read-file';

describe('readTextFile', () => {
  let folder: string;
  const file = () => join(folder, 'file.txt');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'read-file-'));
    await writeFile(file(), 'été');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads all of a file that is as large as may be', async () => {
    expect(await readTextFile(file(), 5)).toBe('été');
  });

  it('reads no file that is larger', async () => {
    await expect(readTextFile(file(), 4)).rejects.toThrow('is larger than');
  });

  it.skipIf(process.platform === 'win32')('comes to an end of what has none', async () => {
    await expect(readTextFile('/dev/zero', 100_000)).rejects.toThrow('is larger than');
  });

  it('says that a folder is one', async () => {
    await expect(readTextFile(folder)).rejects.toThrow('is a folder');
  });
});

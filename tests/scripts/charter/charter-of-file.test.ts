import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { charterOfFile } from '../../../scripts/charter/charter-of-file';
import { readCharter } from '../../../src/charter/schema';
import { schemaFaults } from '../../schema-faults';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charter-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(name: string, text: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const table = 'Cookie name\tPurpose\tDuration\nbasket\tKeeps what you chose\t30 days\n';

describe('charterOfFile', () => {
  test('reads a text as a charter that passes the check', async () => {
    const charter = await charterOfFile(await put('cookies.txt', table));
    expect(readCharter(structuredClone(charter))).toEqual(charter);
    expect(schemaFaults('charter', charter)).toEqual([]);
    expect(charter.declarations).toMatchObject([{ name: 'basket', source: 'file' }]);
    expect(charter.sources[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('gives a charter of ours as it is', async () => {
    const charter = await charterOfFile(await put('cookies.txt', table));
    expect(await charterOfFile(await put('charter.json', JSON.stringify(charter)))).toEqual(
      charter,
    );
  });

  test('a page that declares nothing is a charter of nothing', async () => {
    const { declarations } = await charterOfFile(await put('a.html', '<h1>Hello</h1><p>Nothing.'));
    expect(declarations).toEqual([]);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty.txt', ' \n', /empty\.txt is empty$/],
    ['tags.html', '<'.repeat(1_000_001), /tags\.html has more than 1000000 tags$/],
    ['half.json', '{"version":1,', /half\.json is neither JSON nor settings/],
    ['picture.html', new Uint8Array(64), /picture\.html is not text$/],
    [
      'broken.json',
      '{"version":1,"title":"x","scope":[],"sources":[],"declarations":[],"unread":[]}',
      /broken\.json: sources: must name one source at least$/,
    ],
  ])('%s is told in one line', async (name, text, words) => {
    const path = await put(name, text);
    await expect(charterOfFile(path)).rejects.toThrow(words);
  });

  test('so are a folder and what is not there', async () => {
    await expect(charterOfFile(folder)).rejects.toThrow(/is a folder/);
    await expect(charterOfFile(join(folder, 'none'))).rejects.toThrow(/no such file/);
  });
});

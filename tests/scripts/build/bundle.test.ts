import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundle } from '../../../scripts/build/bundle';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  await mkdir(join(folder, 'background'));
  await mkdir(join(folder, 'ui'));
  await writeFile(join(folder, 'background', 'main.ts'), 'console.log(1);');
});
afterEach(() => rm(folder, { recursive: true }));

test('a script for a page completes with its result, each time anew, and leaves nothing behind', async () => {
  await mkdir(join(folder, 'page', 'parts'), { recursive: true });
  await writeFile(
    join(folder, 'page', 'parts', 'size.ts'),
    'export const size = (a: number[]) => a.length;',
  );
  await writeFile(
    join(folder, 'page', 'count.ts'),
    'import { size } from "./parts/size";\ndeclare const all: number[];\nexport const result = { count: size(all) };',
  );
  const files = await bundle(folder, join(folder, 'out'));
  const script = files.find(({ path }) => path.endsWith('count.js'));
  const source = new TextDecoder().decode(script?.contents);
  const page = { all: [1, 2] };
  expect(runInNewContext(source, page)).toEqual({ count: 2 });
  page.all.push(3);
  expect(runInNewContext(source, page)).toEqual({ count: 3 });
  expect(Object.keys(page)).toEqual(['all']);
  expect(files.map(({ path }) => path.slice(folder.length + 1)).sort()).toEqual([
    join('out', 'background', 'main.js'),
    join('out', 'page', 'count.js'),
  ]);
});

test('without scripts for pages there is the rest', async () => {
  expect(await bundle(folder, join(folder, 'out'))).toHaveLength(1);
});

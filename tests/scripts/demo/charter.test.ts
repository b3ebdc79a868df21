import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inProject } from '../../../scripts/build/project';
import { readCharter } from '../../../src/charter/schema';

async function namesOfTable(file: string): Promise<string[]> {
  const html = await readFile(inProject('scripts', 'demo', file), 'utf8');
  return Array.from(html.matchAll(/<code>(.*?)<\/code>/g), ([, name]) => name ?? '');
}

test('the shop’s charter is its page’s table', async () => {
  const folder = inProject('scripts', 'demo');
  const charter = readCharter(
    JSON.parse(await readFile(`${folder}/charters/lanterne.json`, 'utf8')),
  );
  const page = await readFile(`${folder}/shop/charter.html`);
  expect(charter.declarations.map(({ name }) => name)).toEqual(
    await namesOfTable('shop/charter.html'),
  );
  expect(charter.sources[0]?.sha256).toBe(createHash('sha256').update(page).digest('hex'));
});

test('the portal’s page prints the bundled charter', async () => {
  const file = inProject('assets', 'charters', 'itie-opendatasoft.json');
  const { declarations } = readCharter(JSON.parse(await readFile(file, 'utf8')));
  expect(await namesOfTable('portal/charter.html')).toEqual(declarations.map(({ name }) => name));
});

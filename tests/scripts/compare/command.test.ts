import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inProject } from '../../../scripts/build/project';
import { schemaFaults } from '../../schema-faults';

let folder: string;
const put = (name: string, text: string) => writeFile(join(folder, name), text);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compare-'));
  await put(
    'charter.txt',
    'Cookie name\tPurpose\tDuration\nbasket\tKeeps what you chose\t30 days\n',
  );
  await put(
    'declared.json',
    JSON.stringify([{ name: 'basket', domain: 'www.shop.example', value: 'SECRET' }]),
  );
  await put(
    'stray.json',
    JSON.stringify([{ name: 'stray', domain: 'www.shop.example', value: 'SECRET' }]),
  );
  await put('nothing.html', '<h1>Hello</h1>');
  await put('half.har', '{"log":{"entries":[');
});
afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

function compare(charter: string, cookies: string): Promise<Outcome> {
  const files = ['--charter', join(folder, charter), '--cookies', join(folder, cookies)];
  const command = [
    inProject('scripts', 'compare.ts'),
    ...files,
    '--site',
    'https://www.shop.example',
  ];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', ...command],
      { cwd: inProject() },
      (error, stdout, stderr) => {
        resolve({ code: Number(error?.code ?? 0), stdout, stderr });
      },
    );
  });
}

describe('npm run compare', () => {
  test('ends with 0 where nothing is violated, and prints the report', async () => {
    const { code, stdout, stderr } = await compare('charter.txt', 'declared.json');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      site: 'www.shop.example',
      rows: [{ verdict: 'as-declared', cookie: { name: 'basket', firstSeen: null, setBy: null } }],
    });
    expect(schemaFaults('report', JSON.parse(stdout))).toEqual([]);
    expect(stdout).not.toContain('SECRET');
  });

  test('ends with 1 where something is', async () => {
    const { code, stdout } = await compare('charter.txt', 'stray.json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).summary).toMatchObject({ undeclared: 1, notSeen: 1 });
  });

  test.each([
    ['charter.txt', 'half.har'],
    ['charter.txt', 'none.json'],
    ['none.txt', 'stray.json'],
    ['.', 'stray.json'],
    ['charter.txt', '.'],
    ['nothing.html', 'stray.json'],
  ])('ends with 2 and one line for %s and %s', async (charter, cookies) => {
    const { code, stdout, stderr } = await compare(charter, cookies);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

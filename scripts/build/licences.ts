import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from './project';

interface PackageFile {
  name: string;
  version: string;
  license: string;
  dependencies?: Record<string, string>;
}

/**
 * The licences of all packages that are bundled, those that they depend on among them: most ask that
 * their text goes wherever they go.
 *
 * @throws Error naming the package that has no licence file.
 */
export async function bundledLicences(): Promise<string> {
  const { dependencies = {} } = await packageFile(inProject());
  const texts = new Map<string, string>();
  const waiting = Object.keys(dependencies);
  for (const name of waiting) {
    const folder = inProject('node_modules', name);
    const about = await packageFile(folder);
    texts.set(name, `${name} ${about.version} (${about.license})\n\n${await licenceIn(folder)}`);
    waiting.push(...Object.keys(about.dependencies ?? {}).filter((one) => !texts.has(one)));
  }
  const sorted = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${sorted.map(([, text]) => text.trim()).join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

async function packageFile(folder: string): Promise<PackageFile> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as PackageFile;
}

async function licenceIn(folder: string): Promise<string> {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`${folder} has no licence file to go with it`);
  return readFile(join(folder, file), 'utf8');
}

import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's own folder, whatever the folder a command was started in. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** A path inside the checkout. */
export function inProject(...segments: string[]): string {
  return join(projectFolder, ...segments);
}

/** A path as people read it in a message: from the checkout on, with forward slashes. */
export function shownPath(path: string): string {
  const inside = relative(projectFolder, path);
  return (inside.startsWith('..') ? path : inside).replaceAll('\\', '/');
}

/** The manifest's version, which names the packages too. */
export async function projectVersion(): Promise<string> {
  const manifest = JSON.parse(await readFile(inProject('manifest.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

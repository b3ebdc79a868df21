import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Charter } from '../../src/charter/model';
import { readCharter } from '../../src/charter/schema';
import { shownPath } from './project';

/** A charter that is bundled with the extension, and its bytes as they were committed. */
export interface BundledCharter {
  /** The file's name in `charters/`. */
  file: string;
  text: string;
  charter: Charter;
}

/** One entry of `charters/index.json`: enough to find a host's charter without reading all. */
export interface CharterIndexEntry {
  file: string;
  scope: string[];
}

/**
 * Reads and checks every charter of the folders.
 *
 * @param folders their `*.json` files are charters.
 * @returns sorted by file name.
 * @throws Error of one line with file and row where a charter is broken, where two have the same
 *   file name, or where two speak for the same scope.
 */
export async function readBundledCharters(folders: readonly string[]): Promise<BundledCharter[]> {
  const paths = (await Promise.all(folders.map(charterFiles))).flat();
  const charters = await Promise.all(paths.map(readBundledCharter));
  charters.sort((one, other) => (one.file < other.file ? -1 : 1));
  refuseTwins(charters);
  return charters;
}

/** What the worker reads to find the charter of a host. */
export function charterIndex(charters: readonly BundledCharter[]): CharterIndexEntry[] {
  return charters.map(({ file, charter }) => ({ file, scope: charter.scope }));
}

async function charterFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
}

async function readBundledCharter(path: string): Promise<BundledCharter> {
  const text = await readFile(path, 'utf8');
  try {
    const charter = readCharter(JSON.parse(text));
    if (charter.scope.length === 0) throw new Error('scope: must name one host at least');
    return { file: basename(path), text, charter };
  } catch (error) {
    throw new Error(`${shownPath(path)}: ${(error as Error).message}`, { cause: error });
  }
}

function refuseTwins(charters: readonly BundledCharter[]): void {
  const files = new Set<string>(['index.json']);
  const speakers = new Map<string, string>();
  for (const { file, charter } of charters) {
    if (files.has(file)) throw new Error(`charters/${file}: this file name is taken`);
    files.add(file);
    for (const host of charter.scope) {
      const speaker = speakers.get(host);
      if (speaker) throw new Error(`charters/${file}: ${speaker} speaks for ${host} already`);
      speakers.set(host, file);
    }
  }
}

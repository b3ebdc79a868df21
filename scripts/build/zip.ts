import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';

/** Every entry has the same date, so that the same files give the same bytes on any machine. */
const date = new Date(Date.UTC(2000, 0, 1));

/**
 * Packs a folder's files into a zip whose bytes depend on nothing but theirs.
 *
 * @param folder what to pack; the files' names in the zip begin below it.
 * @param target the zip, overwritten.
 */
export async function zipFolder(folder: string, target: string): Promise<void> {
  const zip = new JSZip();
  const paths = await filePaths(folder);
  const contents = await Promise.all(paths.map((path) => readFile(join(folder, path))));
  paths.forEach((path, index) => {
    zip.file(path.replaceAll('\\', '/'), contents[index] as Buffer, { date, createFolders: false });
  });
  const bytes = await zip.generateAsync({
    type: 'nodebuffer',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
  await writeFile(target, bytes);
}

async function filePaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundle } from './bundle';
import { charterIndex, readBundledCharters, type BundledCharter } from './charters';
import { bundledLicences } from './licences';
import { manifestFor, type Browser, type Manifest } from './manifest';
import { inProject } from './project';

/** What to build, and where. */
export interface BuildOptions {
  browser: Browser;
  /** Replaced as a whole, and only when everything that goes into it is sound. */
  outDir: string;
  /** Folders of charters beside those shipped: for the demo and for tests. */
  extraCharters?: readonly string[];
  /** A stand-in for `src`, for tests of the build itself. */
  sourceFolder?: string;
}

/**
 * Builds the unpacked extension for one browser.
 *
 * @throws Error whose message says in one line a fault where it is and what it is.
 */
export async function buildExtension(options: BuildOptions): Promise<void> {
  const { browser, outDir, extraCharters = [], sourceFolder = inProject('src') } = options;
  const [files, charters, manifest, pages, licences] = await Promise.all([
    bundle(sourceFolder, outDir),
    readBundledCharters([inProject('assets', 'charters'), ...extraCharters]),
    readManifest(browser),
    htmlPages(sourceFolder),
    bundledLicences(),
  ]);
  await rm(outDir, { recursive: true, force: true });
  await copyAssets(outDir);
  await Promise.all([
    ...files.map(({ path, contents }) => write(path, contents)),
    ...pages.map((page) => cp(join(sourceFolder, page), join(outDir, page))),
    writeCharters(outDir, charters),
    write(join(outDir, 'LICENSES-OF-OTHERS.txt'), licences),
    writeJson(join(outDir, 'manifest.json'), manifest),
  ]);
}

async function readManifest(browser: Browser): Promise<Manifest> {
  const text = await readFile(inProject('manifest.json'), 'utf8');
  return manifestFor(JSON.parse(text) as Manifest, browser);
}

async function htmlPages(sourceFolder: string): Promise<string[]> {
  const entries = await readdir(join(sourceFolder, 'ui'), { recursive: true });
  return entries.filter((path) => path.endsWith('.html')).map((path) => join('ui', path));
}

/** The licences travel with what they license. */
async function copyAssets(outDir: string): Promise<void> {
  await cp(inProject('assets'), outDir, { recursive: true });
  const licences = ['LICENSE', 'NOTICE'].filter((file) => existsSync(inProject(file)));
  await Promise.all(licences.map((file) => cp(inProject(file), join(outDir, `${file}.txt`))));
}

async function writeCharters(outDir: string, charters: readonly BundledCharter[]): Promise<void> {
  const folder = join(outDir, 'charters');
  await Promise.all([
    ...charters.map(({ file, text }) => write(join(folder, file), text)),
    writeJson(join(folder, 'index.json'), charterIndex(charters)),
  ]);
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await write(path, `${JSON.stringify(value, null, 2)}\n`);
}

async function write(path: string, contents: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
}

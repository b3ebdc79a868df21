import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildFailure, type BuildOptions, type Message } from 'esbuild';
import { onePolyfill } from './one-polyfill';
import { preactWithoutHtml } from './preact-without-html';
import { inProject, projectFolder, shownPath } from './project';

/** A file of the extension, not yet written. */
export interface OutputFile {
  path: string;
  contents: Uint8Array;
}

/** Around a script that runs inside a visited page: it leaves no name behind, and its value is its `result`. */
const PAGE_SCRIPT = { name: 'script', banner: '(()=>{', footer: 'return script.result})()' };

/**
 * Bundles scripts and style sheets. Each entry stands alone: a shared chunk would be one more
 * file to load before the popup paints. All scripts are classic ones: Firefox begins a module some 10 ms later
 * (measured on 153 with the popup's). Those of `page` are put into a page as they are: what each exports as
 * `result` is the value that it completes with.
 *
 * @param sourceFolder `src`, or a stand-in for it in a test.
 * @param outDir where the files are going to be written.
 * @throws Error with one line a fault: file, line, what is wrong.
 */
export async function bundle(sourceFolder: string, outDir: string): Promise<OutputFile[]> {
  const { name, banner, footer } = PAGE_SCRIPT;
  try {
    const bundles = await Promise.all([
      bundled(sourceFolder, outDir, {
        entryPoints: await entryPoints(sourceFolder),
      }),
      bundled(sourceFolder, outDir, {
        entryPoints: await pageScripts(sourceFolder),
        globalName: name,
        banner: { js: banner },
        footer: { js: footer },
      }),
    ]);
    return bundles.flat();
  } catch (error) {
    throw new Error(faultLines(error as BuildFailure), { cause: error });
  }
}

async function bundled(
  sourceFolder: string,
  outDir: string,
  options: Pick<BuildOptions, 'entryPoints' | 'globalName' | 'banner' | 'footer'>,
): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    ...options,
    outdir: outDir,
    outbase: sourceFolder,
    absWorkingDir: inProject(),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome123', 'firefox142'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    legalComments: 'none',
    // No loader of AMD modules is here: what the polyfill has for one falls away.
    define: { 'process.env.NODE_ENV': '"production"', define: 'undefined' },
    plugins: [preactWithoutHtml, onePolyfill],
    logLevel: 'silent',
    write: false,
  });
  return outputFiles;
}

async function pageScripts(sourceFolder: string): Promise<string[]> {
  const folder = join(sourceFolder, 'page');
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ name }) => join(folder, name));
}

async function entryPoints(sourceFolder: string): Promise<string[]> {
  const pages = await readdir(join(sourceFolder, 'ui'), { withFileTypes: true });
  const candidates = pages
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [
      join(sourceFolder, 'ui', name, 'main.tsx'),
      join(sourceFolder, 'ui', name, `${name}.css`),
    ]);
  return [
    join(sourceFolder, 'background', 'main.ts'),
    ...candidates.filter((path) => existsSync(path)),
  ];
}

function faultLines(failure: BuildFailure): string {
  if (!failure.errors?.length) return failure.message;
  return failure.errors.map(faultLine).join('\n');
}

function faultLine({ location, text }: Message): string {
  if (!location) return text.replaceAll(projectFolder, '');
  return `${shownPath(inProject(location.file))}:${location.line}:${location.column + 1}: ${text}`;
}

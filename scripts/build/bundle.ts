import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildFailure, type BuildOptions, type Message } from 'esbuild';
import { browserApi } from './browser-api';
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
 * Bundles scripts and style sheets. The worker, and each script that runs before a page's module does (`ahead`), is a
 * script of its own. Each page is a module of its own, in its folder with whatever it loads later: a chunk that pages
 * share would be one more file to load before the popup paints. Scripts of `page` are put into a page as they are: what
 * each exports as `result` is the value that it completes with.
 *
 * @param sourceFolder `src`, or a stand-in for it in a test.
 * @param outDir where the files are going to be written.
 * @throws Error with one line a fault: file, line, what is wrong.
 */
export async function bundle(sourceFolder: string, outDir: string): Promise<OutputFile[]> {
  const { name, banner, footer } = PAGE_SCRIPT;
  const shared = { outdir: outDir, outbase: sourceFolder };
  const pages = await pagesIn(sourceFolder);
  try {
    const bundles = await Promise.all([
      bundled({
        ...shared,
        entryPoints: [join(sourceFolder, 'background', 'main.ts')],
        plugins: [browserApi('polyfill')],
      }),
      ...pages.map((page) => bundledPage(join(sourceFolder, 'ui', page), page, shared)),
      bundled({
        ...shared,
        entryPoints: await pageScripts(sourceFolder),
        plugins: [browserApi('native')],
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

/** Its module and what that loads later, its style sheet, and its script that runs ahead. */
async function bundledPage(
  folder: string,
  name: string,
  shared: BuildOptions,
): Promise<OutputFile[]> {
  const plugins = [browserApi('native'), preactWithoutHtml];
  const [module, ahead] = await Promise.all([
    bundled({
      ...shared,
      entryPoints: [join(folder, 'main.tsx'), join(folder, `${name}.css`)].filter(existsSync),
      plugins,
      format: 'esm',
      splitting: true,
      // A page names them in its document: by a name that stays.
      chunkNames: `ui/${name}/[name]`,
    }),
    bundled({ ...shared, entryPoints: [join(folder, 'ahead.ts')].filter(existsSync), plugins }),
  ]);
  return [...module, ...ahead];
}

async function bundled(options: BuildOptions): Promise<OutputFile[]> {
  const { outputFiles } = await build({
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
    logLevel: 'silent',
    ...options,
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

/** The folders of pages: the others hold what pages share. */
async function pagesIn(sourceFolder: string): Promise<string[]> {
  const folders = await readdir(join(sourceFolder, 'ui'), { withFileTypes: true });
  return folders
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => existsSync(join(sourceFolder, 'ui', name, 'main.tsx')));
}

function faultLines(failure: BuildFailure): string {
  if (!failure.errors?.length) return failure.message;
  return failure.errors.map(faultLine).join('\n');
}

function faultLine({ location, text }: Message): string {
  if (!location) return text.replaceAll(projectFolder, '');
  return `${shownPath(inProject(location.file))}:${location.line}:${location.column + 1}: ${text}`;
}

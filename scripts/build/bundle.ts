import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildFailure, type Message } from 'esbuild';
import { preactWithoutHtml } from './preact-without-html';
import { inProject, projectFolder, shownPath } from './project';

/** A file of the extension, not yet written. */
export interface OutputFile {
  path: string;
  contents: Uint8Array;
}

/**
 * Bundles scripts and style sheets. Each entry stands alone: a shared chunk would be one more
 * file to load before the popup paints.
 *
 * @param sourceFolder `src`, or a stand-in for it in a test.
 * @param outDir where the files are going to be written.
 * @throws Error with one line a fault: file, line, what is wrong.
 */
export async function bundle(sourceFolder: string, outDir: string): Promise<OutputFile[]> {
  try {
    const { outputFiles } = await build({
      entryPoints: await entryPoints(sourceFolder),
      outdir: outDir,
      outbase: sourceFolder,
      absWorkingDir: inProject(),
      bundle: true,
      format: 'esm',
      platform: 'browser',
      target: ['chrome123', 'firefox142'],
      jsx: 'automatic',
      jsxImportSource: 'preact',
      minify: true,
      legalComments: 'none',
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [preactWithoutHtml],
      logLevel: 'silent',
      write: false,
    });
    return outputFiles;
  } catch (error) {
    throw new Error(faultLines(error as BuildFailure), { cause: error });
  }
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

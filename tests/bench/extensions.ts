import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserKind } from '../../scripts/browsers/extension-browser';
import { FIRST_PAGE } from '../../scripts/browsers/first-page';
import { buildExtension } from '../../scripts/build/extension';
import { inProject } from '../../scripts/build/project';
import { packageOf } from '../../scripts/demo/demo-browser';

const pages = inProject('tests', 'bench', 'pages');

/** The extension as it is shipped, with a bare popup and a probe beside it. */
export async function buildWithProbe(kind: BrowserKind, charters: string): Promise<string> {
  const outDir = await buildInto(kind, 'probe', charters);
  await bundleInto(join(outDir, 'ui', 'popup'), ['probe', 'bare']);
  await copyFile(join(pages, 'bare.html'), join(outDir, 'ui', 'popup', 'bare.html'));
  for (const page of ['popup.html', 'bare.html']) {
    const file = join(outDir, 'ui', 'popup', page);
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace('<head>', '<head><script src="probe.js"></script>'));
  }
  return outDir;
}

/** The extension as it is shipped, but for a worker whose listeners do nothing. */
export async function buildIdle(kind: BrowserKind, charters: string): Promise<string> {
  const outDir = await buildInto(kind, 'idle', charters);
  await build({
    entryPoints: [join(pages, 'idle-worker.ts')],
    outfile: join(outDir, 'background', 'main.js'),
    allowOverwrite: true,
    bundle: true,
    minify: true,
  });
  await removeFirstPage(outDir);
  return outDir;
}

/** Next to no extension: it listens to nothing, and may do nothing. */
export async function buildDeaf(kind: BrowserKind, charters: string): Promise<string> {
  const outDir = await buildInto(kind, 'deaf', charters);
  await writeFile(join(outDir, 'background', 'main.js'), '');
  const file = join(outDir, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  const { host_permissions: _hosts, permissions: _all, ...others } = manifest;
  // The driver reads the jar.
  await writeFile(file, JSON.stringify({ ...others, permissions: ['cookies'] }));
  await removeFirstPage(outDir);
  return outDir;
}

/** The worker that opens it is another one here, and the driver would wait for it. */
async function removeFirstPage(outDir: string): Promise<void> {
  await rm(join(outDir, FIRST_PAGE));
}

/** The extension as it is shipped. */
export async function buildInto(
  kind: BrowserKind,
  name: string,
  charters: string,
): Promise<string> {
  const outDir = inProject('artifacts', 'bench', `${kind}-${name}`);
  await buildExtension({ browser: packageOf[kind], outDir, extraCharters: [charters] });
  return outDir;
}

async function bundleInto(outdir: string, names: string[]): Promise<void> {
  await build({
    entryPoints: names.map((name) => join(pages, `${name}.ts`)),
    outdir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome123',
  });
}

/** `npm run build`, `npm run watch`: dist/chrome and dist/firefox from the one source. */
import { parseArgs } from 'node:util';
import { buildExtension } from './build/extension';
import { browsers } from './build/manifest';
import { inProject } from './build/project';
import { watchSources } from './build/watch';

const { values: options } = parseArgs({ options: { watch: { type: 'boolean', default: false } } });

async function buildBoth(): Promise<boolean> {
  const start = performance.now();
  try {
    await Promise.all(
      browsers.map((browser) => buildExtension({ browser, outDir: inProject('dist', browser) })),
    );
    console.log(`dist/chrome, dist/firefox: ${Math.round(performance.now() - start)} ms`);
    return true;
  } catch (error) {
    console.error(`The build failed. ${(error as Error).message}`);
    return false;
  }
}

const built = await buildBoth();
if (options.watch) watchSources(async () => void (await buildBoth()));
else if (!built) process.exitCode = 1;

/** `npm run package`: builds both browsers and zips each for its store. */
import { buildExtension } from './build/extension';
import { browsers, type Browser } from './build/manifest';
import { inProject, projectVersion, shownPath } from './build/project';
import { zipFolder } from './build/zip';

async function packageFor(browser: Browser, version: string): Promise<void> {
  const folder = inProject('dist', browser);
  await buildExtension({ browser, outDir: folder });
  const target = inProject('dist', `cookie-charter-${browser}-${version}.zip`);
  await zipFolder(folder, target);
  console.log(shownPath(target));
}

try {
  const version = await projectVersion();
  await Promise.all(browsers.map((browser) => packageFor(browser, version)));
} catch (error) {
  console.error(`Nothing was packaged. ${(error as Error).message}`);
  process.exitCode = 1;
}

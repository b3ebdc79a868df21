/** Makes sure that Chromium and Firefox are there: no browser is ever silently skipped. */
import { browserKinds } from './browsers/extension-browser';
import { ensureBrowser } from './browsers/install';

for (const kind of browserKinds) {
  try {
    const { path } = await ensureBrowser(kind);
    console.log(`${kind}: ${path}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

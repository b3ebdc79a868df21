/** `npm start`: builds, serves the demo sites, and opens them in a browser with the extension loaded. */
import { isEnding } from './browsers/endings';
import type { FoundBrowser } from './browsers/find';
import { launch } from './browsers/launch';
import { buildExtension } from './build/extension';
import { inProject } from './build/project';
import { demoBrowser, packageOf } from './demo/demo-browser';
import { guide, openTabs } from './demo/guide';
import { DEMO_HELP, readDemoOptions, type DemoOptions } from './demo/options';
import { startServer } from './demo/server';
import { demoSites } from './demo/sites';
import { tour } from './demo/tour';
import { asksHelp } from './usage/help';

async function start(): Promise<void> {
  const commandLine = process.argv.slice(2);
  if (asksHelp(commandLine)) {
    console.log(DEMO_HELP);
    return;
  }
  const options = readDemoOptions(commandLine, process.platform, process.env);
  const found = await demoBrowser(options.browser);
  const extensionDir = await build(found);
  await show(found, extensionDir, options);
}

/** Builds what is shipped, and beside it the same with the demo's charters. */
async function build({ kind }: FoundBrowser): Promise<string> {
  const browser = packageOf[kind];
  const extensionDir = inProject('dist', 'demo', browser);
  await Promise.all([
    buildExtension({ browser, outDir: inProject('dist', browser) }),
    buildExtension({
      browser,
      outDir: extensionDir,
      extraCharters: [inProject('scripts', 'demo', 'charters')],
    }),
  ]);
  return extensionDir;
}

async function show(
  found: FoundBrowser,
  extensionDir: string,
  options: DemoOptions,
): Promise<void> {
  const server = await startServer(demoSites, options.port);
  if (server.port !== options.port) {
    console.log(`Port ${options.port} is in use: serving on ${server.port} instead.`);
  }
  try {
    console.log(`Opening ${found.path}${options.headless ? ' without a window' : ''}`);
    const browser = await launch(found.kind, {
      ...server,
      extensionDir,
      executablePath: found.path,
      headless: options.headless,
    });
    try {
      if (options.headless) {
        await tour(browser);
      } else {
        await openTabs(browser);
        console.log(guide(browser));
        await browser.whenClosed();
      }
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

try {
  await start();
} catch (error) {
  // Ctrl-C closes the browser under whatever was going on in it.
  if (!isEnding()) console.error((error as Error).message);
  process.exitCode = 1;
}

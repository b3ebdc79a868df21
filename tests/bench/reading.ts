import { build } from 'esbuild';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser';
import { launch } from '../../scripts/browsers/launch';
import { inProject } from '../../scripts/build/project';
import type { RunningServer } from '../../scripts/demo/server';
import { buildInto } from './extensions';
import { policyHost } from './sites';
import type { Task } from './pages/reading';
import { printRatio } from './statistics';

const ROUNDS = 20;

/** Which pages are read, each 1 MB. */
const PAGES = [
  ['a policy page', '/'],
  ['a page crowded with declarations', '/crowded'],
] as const;

/**
 * Reading policy pages of 1 MB against a plain walk of their text, in turn: of a page that was fetched, which either
 * has to parse first, and of a document that is there already.
 */
export async function benchReading(server: RunningServer): Promise<void> {
  const extensionDir = await buildInto(
    'chromium',
    'reading',
    inProject('tests', 'bench', 'charters'),
  );
  const browser = await launch('chromium', { ...server, extensionDir, headless: true });
  try {
    for (const [label, path] of PAGES) {
      console.log(`${label} of 1 MB, chromium`);
      await readPage(browser, path);
    }
  } finally {
    await browser.close();
  }
}

async function readPage(browser: ExtensionBrowser, path: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(browser.address(policyHost, path), { waitUntil: 'load' });
  await page.addScriptTag({ content: await readingScript() });
  const { took, found } = await page.evaluate((rounds) => window.readings(rounds), ROUNDS);
  console.log(`  ${found}`);
  const print = (ours: Task, walk: Task, goal?: number) =>
    printRatio([ours, walk], [took[ours], took[walk]], goal);
  print('the page, to declarations', 'the page, a plain walk of its text', 2);
  print('its document, to lines and tables', 'its document, a plain walk');
  print('its document, to declarations', 'its document, a plain walk');
  await page.close();
}

async function readingScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inProject('tests', 'bench', 'pages', 'reading.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome123',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

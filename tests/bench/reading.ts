import { build } from 'esbuild';
import { launch } from '../../scripts/browsers/launch';
import { inProject } from '../../scripts/build/project';
import type { RunningServer } from '../../scripts/demo/server';
import { buildInto } from './extensions';
import { policyHost } from './sites';
import { printRatio } from './statistics';

const ROUNDS = 20;

/** Reading a policy page of 1 MB against a plain walk of its text, in the page, in turn. */
export async function benchReading(server: RunningServer): Promise<void> {
  console.log('a policy page of 1 MB, chromium: its document to declarations');
  const extensionDir = await buildInto(
    'chromium',
    'reading',
    inProject('tests', 'bench', 'charters'),
  );
  const browser = await launch('chromium', { ...server, extensionDir, headless: true });
  try {
    const page = await browser.newPage();
    await page.goto(browser.address(policyHost), { waitUntil: 'load' });
    await page.addScriptTag({ content: await readingScript() });
    const { reading, understanding, walking, found } = await page.evaluate(
      (rounds) => window.readings(rounds),
      ROUNDS,
    );
    console.log(`  ${found}`);
    const walk = 'a plain walk of its text';
    printRatio(['to lines and tables', walk], [reading, walking], 2);
    printRatio(['to declarations', walk], [understanding, walking], 2);
  } finally {
    await browser.close();
  }
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

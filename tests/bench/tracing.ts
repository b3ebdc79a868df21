import {
  browserKinds,
  type BrowserKind,
  type ExtensionBrowser,
} from '../../scripts/browsers/extension-browser';
import { launch } from '../../scripts/browsers/launch';
import { inProject } from '../../scripts/build/project';
import type { RunningServer } from '../../scripts/demo/server';
import { buildInto } from './extensions';
import { tracedWritesHost, writesHost } from './sites';
import { printRatio } from './statistics';

const ROUNDS = 25;
/** In a row: one alone is too quick for a browser's clock. */
const WRITES = 500;

/** Writes to document.cookie on a traced site against those on another, in the same browser, in turn. */
export async function benchTracing(server: RunningServer): Promise<void> {
  for (const kind of browserKinds) await benchIn(kind, server);
}

async function benchIn(kind: BrowserKind, server: RunningServer): Promise<void> {
  console.log(`${WRITES} writes to document.cookie, ${kind}`);
  const extensionDir = await buildInto(kind, 'tracing', inProject('tests', 'bench', 'charters'));
  const browser = await launch(kind, { ...server, extensionDir, headless: true });
  try {
    await trace(browser, tracedWritesHost);
    const [traced, untraced]: [number[], number[]] = [[], []];
    for (let round = -3; round < ROUNDS; round += 1) {
      const one = await writing(browser, tracedWritesHost);
      const other = await writing(browser, writesHost);
      if (round < 0) continue;
      traced.push(one);
      untraced.push(other);
    }
    printRatio(['traced', 'not traced'], [traced, untraced]);
  } finally {
    await browser.close();
  }
}

/** Switches it on as the popup does. */
async function trace(browser: ExtensionBrowser, host: string): Promise<void> {
  await browser.callExtension(async (site) => {
    interface Api {
      runtime: { sendMessage(message: unknown): Promise<unknown> };
    }
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const question = { ask: 'traceScripts', with: [{ host: site, storeId: '0' }, true] };
    await (scope.browser ?? scope.chrome).runtime.sendMessage(question);
  }, host);
}

async function writing(browser: ExtensionBrowser, host: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(browser.address(host), { waitUntil: 'load' });
  const took = await page.evaluate(
    (count) => (window as unknown as { write: (count: number) => number }).write(count),
    WRITES,
  );
  await page.close();
  return took;
}

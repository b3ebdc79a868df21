import type { Page } from 'puppeteer-core';
import { launch } from '../../scripts/browsers/launch';
import { inProject } from '../../scripts/build/project';
import type { RunningServer } from '../../scripts/demo/server';
import { extensionProcess, type ExtensionProcess } from './extension-process';
import { buildIdle, buildInto } from './extensions';
import { writesHost } from './sites';
import { printRatio } from './statistics';

const ROUNDS = 12;
const BURSTS = 10;
const WRITES_A_BURST = 50;
const BETWEEN_BURSTS_MS = 200;
/** Until what a round brought about is recorded, judged and prepared for the popup. */
const AFTERWARDS_MS = 1_500;

/** CPU time that a write of a cookie costs the worker, against listeners that do nothing, in two browsers, in turn. */
export async function benchChanging(server: RunningServer): Promise<void> {
  const kind = 'chromium';
  console.log(`CPU time of the extension’s process, ${kind}: ms for a write (two changes)`);
  const charters = inProject('tests', 'bench', 'charters');
  const folders = [await buildInto(kind, 'changing', charters), await buildIdle(kind, charters)];
  const browsers = await Promise.all(
    folders.map((extensionDir) => launch(kind, { ...server, extensionDir, headless: true })),
  );
  try {
    const watched: { process: ExtensionProcess; page: Page; took: number[] }[] = [];
    for (const browser of browsers) {
      const page = await browser.newPage();
      await page.goto(browser.address(writesHost), { waitUntil: 'load' });
      watched.push({ process: await extensionProcess(browser), page, took: [] });
    }
    for (let round = -2; round < ROUNDS; round += 1) {
      for (const { process, page, took } of watched) {
        const cost = await costOfWrites(process, page);
        if (round >= 0) took.push(cost);
      }
    }
    const [ours, idle] = watched;
    if (ours && idle) printRatio(['watching', 'listeners that do nothing'], [ours.took, idle.took]);
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
}

/** Milliseconds of CPU time, a write. */
async function costOfWrites(process: ExtensionProcess, page: Page): Promise<number> {
  const before = await process.cpu();
  for (let burst = 0; burst < BURSTS; burst += 1) {
    await page.evaluate(
      (count) => (window as unknown as { write: (count: number) => number }).write(count),
      WRITES_A_BURST,
    );
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_BURSTS_MS));
  }
  await new Promise((resolve) => setTimeout(resolve, AFTERWARDS_MS));
  return ((await process.cpu()) - before) / (BURSTS * WRITES_A_BURST);
}

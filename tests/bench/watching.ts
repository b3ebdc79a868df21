import {
  browserKinds,
  type BrowserKind,
  type ExtensionBrowser,
} from '../../scripts/browsers/extension-browser';
import { launch } from '../../scripts/browsers/launch';
import { inProject } from '../../scripts/build/project';
import type { RunningServer } from '../../scripts/demo/server';
import { buildDeaf, buildIdle, buildInto } from './extensions';
import { loadHost } from './sites';
import { printRatio } from './statistics';

const LOADS = 60;
const WARM_UP = 5;

/** A page's load with our worker, with the same listeners doing nothing, and with none, in three browsers, in turn. */
export async function benchWatching(server: RunningServer): Promise<void> {
  for (const kind of browserKinds) await benchIn(kind, server);
}

async function benchIn(kind: BrowserKind, server: RunningServer): Promise<void> {
  console.log(`a page with 50 requests that set 100 cookies, ${kind}: navigation start to load`);
  const charters = inProject('tests', 'bench', 'charters');
  const folders = [
    await buildInto(kind, 'watching', charters),
    await buildIdle(kind, charters),
    await buildDeaf(kind, charters),
  ];
  const browsers = await Promise.all(
    folders.map((extensionDir) => launch(kind, { ...server, extensionDir, headless: true })),
  );
  try {
    const took: number[][] = browsers.map(() => []);
    for (let round = -WARM_UP; round < LOADS; round += 1) {
      for (const [index, browser] of browsers.entries()) {
        const one = await loading(browser);
        if (round >= 0) took[index]?.push(one);
      }
    }
    const [ours = [], idle = [], none = []] = took;
    printRatio(['watching', 'listeners that do nothing'], [ours, idle], 1.05);
    printRatio(['listeners that do nothing', 'no listeners'], [idle, none]);
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
}

async function loading(browser: ExtensionBrowser): Promise<number> {
  const page = await browser.newPage();
  await page.goto(browser.address(loadHost), { waitUntil: 'load' });
  const took = await page.evaluate(async () => {
    const entry = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
    while (entry.loadEventEnd === 0) await new Promise(requestAnimationFrame);
    return entry.loadEventEnd;
  });
  await page.close();
  return took;
}

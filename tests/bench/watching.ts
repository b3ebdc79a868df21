import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser';
import { launch } from '../../scripts/browsers/launch';
import { inProject } from '../../scripts/build/project';
import type { RunningServer } from '../../scripts/demo/server';
import { buildIdle, buildInto } from './extensions';
import { loadHost } from './sites';
import { printRatio } from './statistics';

const LOADS = 60;

/** A page's load with our worker against the same listeners doing nothing, in two browsers, in turn. */
export async function benchWatching(server: RunningServer): Promise<void> {
  console.log('a page with 50 requests that set 100 cookies, chromium: navigation start to load');
  const charters = inProject('tests', 'bench', 'charters');
  const [watchingDir, idleDir] = await Promise.all([
    buildInto('chromium', 'watching', charters),
    buildIdle('chromium', charters),
  ]);
  const start = (extensionDir: string) =>
    launch('chromium', { ...server, extensionDir, headless: true });
  const watching = await start(watchingDir);
  const idle = await start(idleDir);
  try {
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let i = -5; i < LOADS; i += 1) {
      const [one, other] = [await loading(watching), await loading(idle)];
      if (i < 0) continue;
      ours.push(one);
      theirs.push(other);
    }
    printRatio(['watching', 'listeners that do nothing'], [ours, theirs], 1.05);
  } finally {
    await Promise.all([watching.close(), idle.close()]);
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

import { browserKinds, type BrowserKind } from '../../scripts/browsers/extension-browser';
import { launch } from '../../scripts/browsers/launch';
import { inProject } from '../../scripts/build/project';
import type { RunningServer } from '../../scripts/demo/server';
import { extensionProcess } from './extension-process';
import { buildIdle, buildInto } from './extensions';
import { storeSightings } from './many-sightings';
import { popupHost, rememberedHosts } from './sites';

const SIGHTINGS = 20_000;
/** Until the worker has done what a page’s load asks of it, and its memory is collected. */
const SETTLING_MS = 6_000;

/** Memory of the extension's process with 20,000 sightings on disk, and with all of their sites open in tabs. */
export async function benchRemembering(server: RunningServer): Promise<void> {
  for (const kind of browserKinds) await benchIn(kind, server);
}

async function benchIn(kind: BrowserKind, server: RunningServer): Promise<void> {
  console.log(`memory of the extension’s process, ${kind}: MB of its own`);
  const charters = inProject('tests', 'bench', 'charters');
  const idle = await launch(kind, {
    ...server,
    extensionDir: await buildIdle(kind, charters),
    headless: true,
  });
  const ours = await launch(kind, {
    ...server,
    extensionDir: await buildInto(kind, 'remembering', charters),
    headless: true,
  });
  try {
    const visit = async (host: string) => {
      for (const browser of [idle, ours]) {
        const page = await browser.newPage();
        await page.goto(browser.address(host), { waitUntil: 'load' });
      }
    };
    const print = async (when: string) => {
      await new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
      const [theirs, own] = await Promise.all(
        [idle, ours].map(async (browser) => (await extensionProcess(browser)).memory()),
      );
      console.log(
        `  ${when.padEnd(44)} ${own?.toFixed(1)} (listeners that do nothing: ${theirs?.toFixed(1)})`,
      );
    };
    await visit(popupHost);
    await print('one site open, nothing stored before');
    await storeSightings(ours, rememberedHosts, SIGHTINGS);
    for (const browser of [idle, ours]) await browser.endWorker();
    await visit(popupHost);
    await print(`${SIGHTINGS} sightings stored, of other sites`);
    for (const host of rememberedHosts) await visit(host);
    await print(`all their ${rememberedHosts.length} sites open`);
  } finally {
    await Promise.all([idle.close(), ours.close()]);
  }
  console.log();
}

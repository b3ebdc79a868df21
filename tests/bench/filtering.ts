import type { KeyInput, Page } from 'puppeteer-core';
import { callSource } from '../../scripts/browsers/page-call';
import { browserKinds, type BrowserKind } from '../../scripts/browsers/extension-browser';
import { launch } from '../../scripts/browsers/launch';
import { until } from '../../scripts/browsers/until';
import { inProject } from '../../scripts/build/project';
import type { RunningServer } from '../../scripts/demo/server';
import { INSPECTOR } from '../browser/harness/inspector';
import { fill, inTab } from '../browser/harness/reader';
import { buildInto } from './extensions';
import { storeSightings } from './many-sightings';
import { popupHost } from './sites';
import { printRatio } from './statistics';

const ROWS = 5_000;
/** Of a screen that is drawn sixty times a second. */
const FRAME_MS = 1_000 / 60;
/** Typed letter by letter, and taken back letter by letter: few rows are left of some, all of others. */
const WORDS = ['stored_4', 'bench', 'example', 'stored 99', 'none of them'];
const ROUNDS = 4;
/** Which keys are held to a frame. */
const SHARES = [
  ['the median key', 0.5],
  ['the slowest key of ten', 0.9],
] as const;

/** A letter typed into the inspector's filter over 5,000 rows, against one in a bare field of the same page. */
export async function benchFiltering(server: RunningServer): Promise<void> {
  for (const kind of browserKinds) await benchIn(kind, server);
}

async function benchIn(kind: BrowserKind, server: RunningServer): Promise<void> {
  console.log(`the inspector’s filter, ${ROWS} rows, ${kind}: a key to the next painted frame`);
  const extensionDir = await buildInto(kind, 'filtering', inProject('tests', 'bench', 'charters'));
  const browser = await launch(kind, { ...server, extensionDir, headless: true });
  try {
    const site = await browser.newPage();
    await site.goto(browser.address(popupHost), { waitUntil: 'load' });
    await storeSightings(browser, [popupHost], ROWS, true);
    const page = await browser.extensionPage(INSPECTOR);
    await page.setViewport({ width: 1280, height: 900 });
    await page.bringToFront();
    await until('the rows are there', async () => (await rowCount(page)) >= ROWS);
    // Alone, as the popup opens it: there is more to draw of one site.
    await fill(inTab(page), 'select[name="site"]', await onlySite(page));
    await until('the site is there', () =>
      page.evaluate((host) => document.querySelector('h1')?.textContent === host, popupHost),
    );
    await page.evaluate(addBareField);
    const took: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const word of WORDS) {
        const ours = await typing(page, 'input[name="text"]', word);
        const bare = await typing(page, '#bare', word);
        if (round < 0) continue;
        took.ours.push(...ours);
        took.bare.push(...bare);
      }
    }
    printRatio(['the filter', 'a bare field'], [took.ours, took.bare]);
    printAgainstFrame(took);
  } finally {
    await browser.close();
  }
}

/**
 * What the filter takes beyond the bare field, of which key, painting and measuring are by themselves: of the median
 * key, and of the slow ones that draw all rows anew.
 */
function printAgainstFrame({ ours, bare }: { ours: number[]; bare: number[] }): void {
  for (const [which, share] of SHARES) {
    const more = at(ours, share) - at(bare, share);
    const frames = more / FRAME_MS;
    const reached = frames <= 1 ? 'reached' : 'MISSED';
    console.log(
      `  ${which.padEnd(36)} ${more.toFixed(1)} ms more, ${frames.toFixed(2)} of a frame (goal: at most 1) ${reached}`,
    );
  }
  console.log();
}

/** The measurement below which such a share of them lies. */
function at(measurements: readonly number[], share: number): number {
  const sorted = measurements.toSorted((one, other) => one - other);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}

function rowCount(page: Page): Promise<number> {
  return page.evaluate(() =>
    Number(document.querySelector('.cookies')?.getAttribute('aria-rowcount')),
  );
}

function onlySite(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector<HTMLOptionElement>('select[name="site"] option:last-child')!.value,
  );
}

/** Runs in the page. */
function addBareField(): void {
  const field = document.createElement('input');
  field.id = 'bare';
  document.body.prepend(field);
}

/** Milliseconds for each key: the letters of a word, and their deletion. */
async function typing(page: Page, selector: string, word: string): Promise<number[]> {
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
  const keys = [...Array.from(word), ...Array.from(word, () => 'Backspace')] as KeyInput[];
  const took: number[] = [];
  for (const key of keys) {
    await page.evaluate(callSource(awaitPainting, []));
    await page.keyboard.press(key);
    took.push(
      (await until('a frame is painted', () =>
        page.evaluate(() => (globalThis as unknown as { painted?: number }).painted),
      )) ?? Number.NaN,
    );
  }
  return took;
}

/** Notes how long the next key takes until what it changed is painted. Runs in the page. */
function awaitPainting(): void {
  const noted = globalThis as unknown as { painted?: number | undefined };
  noted.painted = undefined;
  const options = { capture: true, once: true };
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      addEventListener(
        'input',
        () =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            // The first turn after the frame.
            port1.onmessage = () => (noted.painted = performance.now() - timeStamp);
            port2.postMessage('');
          }),
        options,
      ),
    options,
  );
}

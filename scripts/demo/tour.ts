import { mkdir } from 'node:fs/promises';
import type { ExtensionBrowser, PopupHandle } from '../browsers/extension-browser';
import { until } from '../browsers/until';
import { inProject, shownPath } from '../build/project';
import { readPopupRows, rowTable, type PopupRow } from './popup-rows';
import { stops, type Said, type Stop } from './stops';

/** Goes through the demo without a person: prints each page's report and takes the popup's pictures. */
export async function tour(browser: ExtensionBrowser): Promise<void> {
  await mkdir(inProject('artifacts'), { recursive: true });
  for (const stop of stops) await visit(browser, stop);
}

async function visit(browser: ExtensionBrowser, stop: Stop): Promise<void> {
  const page = await browser.newPage();
  const address = browser.address(stop.host, stop.path);
  await page.goto(address, { waitUntil: 'load' });
  if (stop.clicks) await page.click(stop.clicks);
  const popup = await browser.openPopup(page);
  await wholeReport(popup, stop);
  console.log(`\n${address}\n${stop.about}\n`);
  console.log(rowTable(await readPopupRows(popup)));
  await takePictures(browser, popup, stop.id);
  if (stop.opens) {
    await openRow(popup, stop.opens);
    await takePictures(browser, popup, `${stop.id}-open`);
  }
  await popup.close();
  await page.close();
}

/** The worker notes cookies as they come: waits until the popup tells of all that the page sets. */
async function wholeReport(popup: PopupHandle, { host, sets, mayTell }: Stop): Promise<void> {
  let missing = Object.keys(sets);
  const isWhole = async (): Promise<boolean> => {
    const rows = await readPopupRows(popup);
    missing = Object.entries(sets)
      .filter(
        ([name, said]) => !rows.some((row) => row.cookie === name && tells(row, said, mayTell)),
      )
      .map(([name]) => name);
    return missing.length === 0;
  };
  try {
    await until(`the popup tells of ${host}'s cookies`, isWhole);
  } catch (error) {
    const shown = rowTable(await readPopupRows(popup));
    throw new Error(`${(error as Error).message}: ${missing.join(', ')}\n${shown}`, {
      cause: error,
    });
  }
}

function tells({ identity, verdict, rules }: PopupRow, said: Said, mayTell?: string): boolean {
  const told = rules.filter((rule) => rule !== mayTell);
  return identity !== '' && verdict === said.verdict && told.join() === said.rules.join();
}

async function openRow(popup: PopupHandle, cookie: string): Promise<void> {
  const button = `[data-cookie="${cookie}"] button`;
  await popup.click(button);
  await popup.waitFor(
    (selector) => document.querySelector(`${selector}[aria-expanded=true]`),
    button,
  );
}

async function takePictures(
  { kind }: ExtensionBrowser,
  popup: PopupHandle,
  what: string,
): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await popup.colorScheme(scheme);
    const picture = inProject('artifacts', `popup-${kind}-${what}-${scheme}.png`);
    await popup.screenshot(picture as `${string}.png`);
    console.log(`  ${shownPath(picture)}`);
  }
}

import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PopupHandle } from '../../scripts/browsers/extension-browser';
import { until } from '../../scripts/browsers/until';
import { inProject } from '../../scripts/build/project';
import { LANGUAGES } from '../../src/browser/languages';
import { INSPECTOR, inspectedNames } from './harness/inspector';
import { inState, rowsWith, withPopup } from './harness/popup';
import { inTab, press } from './harness/reader';
import { withoutRoom } from './harness/room';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { jars, larderCounts, larderHost, larderSites } from './sites/larder';

const folder = inProject('artifacts', 'pictures');
/** The languages with the longest words, and with the longest sentences. */
const LONG = new Set(['de', 'fr']);
/** As a popup is at 200 %: browsers give it 800 pixels of the screen. */
const ZOOMED_WIDTH = 400;

/** Pictures to be looked at: artifacts/pictures. What is tested is that nothing is cut and nothing overlaps. */
describe.each(browserKinds)('every language has room in %s', (kind) => {
  let session: Session;
  let options: Page;
  const sites = new Map<number, Page>();

  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    session = await startSession(kind, larderSites, { language: 'en' });
    options = await session.browser.extensionPage('ui/options/options.html');
    for (const count of larderCounts) {
      sites.set(count, await visit(session.browser, larderHost(count), '/', jars(count)));
    }
  });
  afterAll(() => session?.end());

  const speak = async (language: string) => {
    await options.select('select[name="language"]', language);
    await until(`the options speak ${language}`, () =>
      inTab(options).evaluate(
        (wanted) => document.documentElement.lang.startsWith(wanted),
        language,
      ),
    );
  };
  const picture = (name: string) => `${folder}/${kind}-words-${name}.png` as const;

  describe.each(LANGUAGES)('%s', (language) => {
    beforeAll(() => speak(language));

    it.each(larderCounts)('in the popup, over %i cookies', async (count) => {
      const faults: Record<string, string[]> = {};
      const look = async (popup: PopupHandle, how: string) => {
        await popup.screenshot(picture(`${language}-${count}${how}`));
        const found = await withoutRoom(popup);
        if (found.length > 0) faults[how] = found;
      };
      await withPopup(session.browser, sites.get(count)!, async (popup) => {
        await inState(popup, 'ready');
        await rowsWith(popup, jars(count));
        await look(popup, '');
        if (count === 4) {
          await openRows(popup);
          await look(popup, '-open');
        }
        if (LONG.has(language)) {
          await narrow(popup);
          await look(popup, '-200');
        }
        if (language === 'de') {
          await popup.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
          await look(popup, '-rtl');
        }
      });
      expect(faults).toEqual({});
    });
  });

  it.each([
    ['options', 'ui/options/options.html', [1000, 640, 320]],
    ['inspector', INSPECTOR, [1000, 640]],
  ])('in the %s, in German', async (name, path, widths) => {
    await speak('de');
    const page = await session.browser.extensionPage(path);
    if (path === INSPECTOR) {
      await inspectedNames(inTab(page), ['jar_0']);
      await press(inTab(page), '.cookies tbody button');
    }
    for (const width of widths) {
      await page.setViewport({ width, height: 900 });
      await page.screenshot({ path: picture(`de-${name}-${width}`), fullPage: true });
      expect(await withoutRoom(inTab(page))).toEqual([]);
    }
    await page.close();
  });
});

/** Opens the rows of the popup, each with what is declared and what is actual. */
async function openRows(popup: PopupHandle): Promise<void> {
  await popup.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>('[data-cookie] > button')) row.click();
  });
  await popup.waitFor(() => document.querySelector('[aria-expanded="true"]') !== null);
}

/** Lays the popup out as wide as it is at 200 %. */
async function narrow(popup: PopupHandle): Promise<void> {
  await popup.evaluate((width) => {
    document.body.style.width = `${width}px`;
    document.body.style.marginInline = '0';
  }, ZOOMED_WIDTH);
}

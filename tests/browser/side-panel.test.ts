import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { inProject } from '../../scripts/build/project';
import { violations } from './harness/axe';
import { INSPECTOR, inspectedNames } from './harness/inspector';
import { rowsWith, withPopup } from './harness/popup';
import { inTab, press } from './harness/reader';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { kitchenCookies, kitchenHost, kitchenSites } from './sites/kitchen';

const names = Object.keys(kitchenCookies);
const folder = inProject('artifacts', 'pictures');

describe.each(browserKinds)('the inspector beside the pages, in %s', (kind) => {
  let session: Session;
  let page: Page;
  let site: Page;

  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    session = await startSession(kind, kitchenSites);
    site = await visit(session.browser, kitchenHost, '/', names);
    await withPopup(session.browser, site, (popup) => rowsWith(popup, names));
    page = await session.browser.extensionPage(`${INSPECTOR}?beside`);
    await page.setViewport({ width: 320, height: 900, deviceScaleFactor: 2 });
    await page.reload().catch(() => undefined);
  });
  afterAll(() => session?.end());

  const heading = () => inTab(page).evaluate(() => document.querySelector('h1')?.textContent ?? '');

  it('shows the site of the tab in front, and follows it to another', async () => {
    await site.bringToFront();
    await until('the site is shown', async () => (await heading()) === kitchenHost);
    await inspectedNames(inTab(page), names);
    const other = await session.browser.newPage();
    await other.goto('about:blank');
    await other.bringToFront();
    await until('no site is shown', async () => (await heading()) !== kitchenHost);
    await other.close();
    await site.bringToFront();
    await until('the site is shown again', async () => (await heading()) === kitchenHost);
    expect(await inspectedNames(inTab(page), names)).toEqual(expect.arrayContaining(names));
  });

  it('has room in 320 pixels: few columns, and nothing that scrolls the page sideways', async () => {
    // Chromium paints no tab that is hidden. As the tab in front is no site's, all sites are shown.
    await page.bringToFront();
    await inspectedNames(inTab(page), names);
    const room = await inTab(page).evaluate(() => ({
      width: document.documentElement.clientWidth,
      scrolled: document.documentElement.scrollWidth,
      columns: document.querySelectorAll('.cookies thead th').length,
    }));
    expect(room).toEqual({ width: 320, scrolled: 320, columns: 3 });
    const beyond = await inTab(page).evaluate(() =>
      Array.from(document.querySelectorAll('.canvas'), (one) => one.scrollWidth - one.clientWidth),
    );
    expect(beyond.length).toBeGreaterThan(0);
    expect(Math.max(...beyond)).toBe(0);
    expect(await violations(inTab(page))).toEqual([]);
    await page.screenshot({ path: `${folder}/${kind}-side-panel.png` });
  });

  it('breaks hosts after their dots only', async () => {
    await press(inTab(page), '.cookies [data-cookie="f_response"] .row-name');
    const parts = () =>
      inTab(page).evaluate(() =>
        Array.from(document.querySelectorAll('aside .detail td bdi:not(q > bdi)'), (host) =>
          Array.from(host.childNodes, (part) => {
            const range = document.createRange();
            range.selectNodeContents(part);
            const lines = new Set(Array.from(range.getClientRects(), ({ top }) => top));
            return { text: part.textContent, lines: lines.size };
          }).filter(({ text }) => text),
        ),
      );
    const shown = await until('the row is open', async () => {
      const found = await parts();
      return found.length > 0 ? found : undefined;
    });
    await page.screenshot({ path: `${folder}/${kind}-side-panel-row.png` });
    expect(shown?.some((host) => host.length > 2)).toBe(true);
    expect(shown?.flat().filter(({ lines }) => lines > 1)).toEqual([]);
  });
});

describe('the side panel of Chromium', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', kitchenSites);
  });
  afterAll(() => session?.end());

  it('opens by a click in the popup', async () => {
    const site = await visit(session.browser, kitchenHost, '/', names);
    const panel = await session.browser.pageThatOpens(INSPECTOR, () =>
      withPopup(session.browser, site, async (popup) => {
        await rowsWith(popup, names);
        await popup.click('[data-open="beside"]');
      }),
    );
    await inspectedNames(inTab(panel), names);
    expect(panel.url()).toMatch(/\?beside$/);
  });
});

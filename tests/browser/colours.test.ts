import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { inProject } from '../../scripts/build/project';
import { violations } from './harness/axe';
import { INSPECTOR, inspectedNames, siteNamed } from './harness/inspector';
import { inState, rowsWith, withPopup } from './harness/popup';
import { fill, inTab, press, readerIn } from './harness/reader';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { kitchenCookies, kitchenHost, kitchenSites } from './sites/kitchen';

const names = Object.keys(kitchenCookies);
const folder = inProject('artifacts', 'pictures');
const runs = browserKinds.flatMap((kind) =>
  (['dark', 'forced'] as const).map((colours) => ({ kind, colours })),
);
const QUERIES = { dark: '(prefers-color-scheme: dark)', forced: '(forced-colors: active)' };

/** Light is what every other test of a page has. */
describe.each(runs)('axe finds nothing in $kind with $colours colours', ({ kind, colours }) => {
  let session: Session;

  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    session = await startSession(kind, kitchenSites, { colours });
  });
  afterAll(() => session?.end());

  const opened = async (path: string): Promise<Page> => {
    const page = await session.browser.extensionPage(path);
    await page.setViewport({ width: 1280, height: 900 });
    return page;
  };
  /** What is wrong with a page, which is drawn and closed. */
  const faultsOf = async (page: Page, state: string): Promise<string[]> => {
    const query = QUERIES[colours];
    const matches = await inTab(page).evaluate((wanted) => matchMedia(wanted).matches, query);
    const faults = matches ? await violations(inTab(page)) : [`${query} does not match`];
    await page.screenshot({ path: `${folder}/${kind}-${state}-${colours}.png`, fullPage: true });
    await page.close();
    return faults;
  };
  const there = (page: Page, selector: string) =>
    until(`${selector} is there`, () =>
      inTab(page).evaluate((wanted) => document.querySelector(wanted) !== null, selector),
    );

  it.each([
    ['welcome', 'ui/welcome/welcome.html', '.steps'],
    ['help', 'ui/help/help.html', 'section'],
    ['options', 'ui/options/options.html', '[data-state="ready"]'],
  ])('on the page %s', async (state, path, selector) => {
    const page = await opened(path);
    await there(page, selector);
    expect(await faultsOf(page, state)).toEqual([]);
  });

  it('on the reader’s page', async () => {
    const page = await opened('ui/reader/reader.html');
    await readerIn(inTab(page), 'paste');
    expect(await faultsOf(page, 'reader')).toEqual([]);
  });

  it('in the inspector, with nothing watched and with a row’s details', async () => {
    const empty = await opened(INSPECTOR);
    await there(empty, '[data-state="no-charter"]');
    expect(await faultsOf(empty, 'inspector-empty')).toEqual([]);
    const site = await visit(session.browser, kitchenHost, '/', names);
    await withPopup(session.browser, site, (popup) => rowsWith(popup, names));
    const page = await opened(INSPECTOR);
    await inspectedNames(inTab(page), names);
    await press(inTab(page), '.cookies tbody button');
    await there(page, 'aside .detail');
    expect(await faultsOf(page, 'inspector-detail')).toEqual([]);
  });

  it('in the inspector, with what changed between two visits', async () => {
    const again = await visit(session.browser, kitchenHost, '/', names);
    const page = await opened(INSPECTOR);
    await inspectedNames(inTab(page), names);
    await fill(inTab(page), 'select[name="site"]', await siteNamed(page, kitchenHost));
    await press(inTab(page), 'tr[data-visit]:nth-of-type(2) input');
    await there(page, '.between [data-changed]');
    expect(await faultsOf(page, 'inspector-visits')).toEqual([]);
    await again.close();
  });

  it('in the popup, with every row open and on a page that cannot be read', async () => {
    const site = await visit(session.browser, kitchenHost, '/', names);
    await withPopup(session.browser, site, async (popup) => {
      await rowsWith(popup, names);
      await popup.evaluate(() => {
        for (const row of document.querySelectorAll<HTMLElement>('[data-cookie] > button'))
          row.click();
      });
      await popup.waitFor(
        (count) => document.querySelectorAll('[aria-expanded="true"]').length >= count,
        names.length,
      );
      expect(await violations(popup)).toEqual([]);
      await popup.screenshot(`${folder}/${kind}-popup-${colours}.png`);
    });
    const blank = await session.browser.newPage();
    await blank.goto('about:blank');
    await withPopup(session.browser, blank, async (popup) => {
      await inState(popup, 'unsupported-page');
      expect(await violations(popup)).toEqual([]);
    });
  });
});

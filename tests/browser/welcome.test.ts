import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_PAGE } from '../../scripts/browsers/first-page';
import { until } from '../../scripts/browsers/until';
import { inProject } from '../../scripts/build/project';
import { violations } from './harness/axe';
import { INSPECTOR } from './harness/inspector';
import { inTab } from './harness/reader';
import { browserKinds, startSession, type Session } from './harness/session';

const folder = inProject('artifacts', 'pictures');

describe.each(browserKinds)('the first steps in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    session = await startSession(kind, {}, { leavesFirstPage: true });
    page = await session.browser.firstPage();
  });
  afterAll(() => session?.end());

  const told = () =>
    inTab(page).evaluate(() => ({
      pictures: document.querySelectorAll('.steps .scene').length,
      text: document.querySelector('main')?.textContent ?? '',
      asks: document.querySelector('[data-do="allow"]') !== null,
    }));
  const settled = (asks: boolean) =>
    until('the page tells the steps', async () => {
      const now = await told();
      return now.pictures === 3 && now.asks === asks ? now : undefined;
    });

  it('open once, when the extension was installed', async () => {
    const { text = '' } = (await settled(false)) ?? {};
    expect(text).toContain(kind === 'firefox' ? 'cogwheel' : 'the pin beside');
  });

  it('are not opened again by a worker that begins anew', async () => {
    const { browser } = session;
    await browser.endWorker();
    const open = () =>
      browser.callExtension(async (path) => {
        interface Api {
          tabs: { query(what: object): Promise<{ url?: string }[]> };
          runtime: { sendMessage(message: unknown): Promise<unknown> };
        }
        const scope = globalThis as unknown as { browser?: Api; chrome: Api };
        const api = scope.browser ?? scope.chrome;
        await api.runtime.sendMessage({}).catch(() => undefined);
        return (await api.tabs.query({})).filter(({ url }) => url?.endsWith(path)).length;
      }, FIRST_PAGE);
    expect(await open()).toBe(1);
  });

  it('are told by the inspector, too, while no site was visited', async () => {
    const inspector = await session.browser.extensionPage(INSPECTOR);
    const said = await until('the inspector has looked', () =>
      inTab(inspector).evaluate(
        () => document.querySelector('.inspector-head .quiet')?.textContent ?? '',
      ),
    );
    expect(said).toContain('Open a website');
    await inspector.close();
  });

  it('ask for the permission where it was withheld', async () => {
    await session.browser.withholdHostPermissions();
    expect((await settled(true))?.asks).toBe(true);
  });

  it.each(['light', 'dark'] as const)('give axe nothing to say, %s', async (scheme) => {
    // Whichever tab came to the front as others were closed: one behind it is not drawn.
    await page.bringToFront();
    await page
      .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      .catch(() => undefined);
    expect(await violations(inTab(page))).toEqual([]);
    await page.screenshot({ path: `${folder}/${kind}-welcome-${scheme}.png`, fullPage: true });
  });
});

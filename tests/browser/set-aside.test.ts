import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PopupHandle } from '../../scripts/browsers/extension-browser';
import { until } from '../../scripts/browsers/until';
import { inProject } from '../../scripts/build/project';
import type { Report } from '../../src/verdict/report';
import { violations } from './harness/axe';
import { inspect, inspectedNames, savedFile } from './harness/inspector';
import { rowsWith, textOf, withPopup } from './harness/popup';
import { fill, inTab, press, type ReaderWindow } from './harness/reader';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { millCookies, millHost, millSites } from './sites/mill';

const OPTIONS = 'ui/options/options.html';
const HELP = 'ui/help/help.html';
const REASON = 'Hotjar runs it for us';
const WHO = 'The DPO';
const folder = inProject('artifacts', 'pictures');

describe.each(browserKinds)('what a person settles in %s', (kind) => {
  let session: Session;
  let site: Page;

  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    session = await startSession(kind, millSites);
    site = await visit(session.browser, millHost, '/', millCookies);
  });
  afterAll(() => session?.end());

  const inPopup = <Result>(act: (popup: PopupHandle) => Promise<Result>) =>
    withPopup(session.browser, site, act);
  const badgeSays = async (text: string) => {
    await until(
      `the badge says ${text}`,
      async () => (await session.browser.badge(site)).text === text,
    );
    expect((await session.browser.badge(site)).text).toBe(text);
  };
  /** Waits until a row has come to a verdict, and opens it where it is closed. */
  const openRow = async (page: ReaderWindow, name: string, verdict: string) => {
    await until(`${name} is ${verdict}`, () =>
      page.evaluate(
        (cookie, wanted) =>
          document.querySelector(`[data-cookie="${cookie}"][data-verdict="${wanted}"]`) !== null,
        name,
        verdict,
      ),
    );
    await press(page, `[data-cookie="${name}"] button[aria-expanded]`);
  };
  const rulesOf = async (popup: PopupHandle, name: string) =>
    (await rowsWith(popup, millCookies)).find(({ cookie }) => cookie === name)?.rules ?? [];
  /** Waits until the popup tells of a concern, or no longer, once the worker has judged by what was chosen. */
  const isTold = (rule: string, wanted: boolean) =>
    inPopup(async (popup) => {
      const tells = async () => (await rulesOf(popup, '_ga')).includes(rule);
      await until(`${rule} is told: ${wanted}`, async () => (await tells()) === wanted);
      return tells();
    });
  /** Sets the finding of an opened row aside, and waits until that is shown. */
  const setAside = async (popup: PopupHandle) => {
    await press(popup, '[data-cookie="_fbp"] [data-do="set-aside"]');
    await fill(popup, 'textarea[name="reason"]', REASON);
    await fill(popup, 'input[name="by"]', WHO);
    await popup.screenshot(`${folder}/${kind}-set-aside-form.png`);
    await press(popup, '[data-do="save-aside"]');
    await popup.waitFor(
      () =>
        document.querySelector('[data-cookie="_fbp"][data-verdict="as-declared"] .settled') !==
        null,
    );
  };

  it('sets a finding aside in the popup: it stays listed and counts no more', async () => {
    await badgeSays('2');
    await inPopup(async (popup) => {
      await openRow(popup, '_fbp', 'mismatch');
      await setAside(popup);
      const said = await textOf(popup);
      for (const text of [REASON, WHO]) expect(said).toContain(text);
      const focused = await popup.evaluate(() => {
        const active = document.activeElement as HTMLElement;
        return [
          active.dataset['do'],
          active.closest<HTMLElement>('[data-cookie]')?.dataset['cookie'],
        ];
      });
      expect(focused).toEqual(['take-back', '_fbp']);
      await popup.screenshot(`${folder}/${kind}-set-aside.png`);
    });
    await badgeSays('1');
  });

  it('remembers it when the page is loaded anew by another worker', async () => {
    await session.browser.endWorker();
    await site.bringToFront();
    await site.reload({ waitUntil: 'load' });
    await badgeSays('1');
    await inPopup(async (popup) => {
      await openRow(popup, '_fbp', 'as-declared');
      await until('the reason is told', async () => (await textOf(popup)).includes(REASON));
      expect(await textOf(popup)).toContain(WHO);
    });
  });

  it('can take it back in the popup, and say it again', async () => {
    await inPopup(async (popup) => {
      await openRow(popup, '_fbp', 'as-declared');
      await press(popup, '[data-cookie="_fbp"] [data-do="take-back"]');
      await popup.waitFor(
        () => document.querySelector('[data-cookie="_fbp"][data-verdict="mismatch"]') !== null,
      );
    });
    await badgeSays('2');
    await inPopup(async (popup) => {
      await openRow(popup, '_fbp', 'mismatch');
      await setAside(popup);
      expect(await textOf(popup)).toContain(REASON);
    });
    await badgeSays('1');
  });

  it('leads from the popup and the inspector to the options, and from these to the help', async () => {
    const { browser } = session;
    const options = await browser.pageThatOpens(OPTIONS, () =>
      inPopup((popup) => press(popup, '[data-open="options"]')),
    );
    const helpLink = () =>
      inTab(options).evaluate(
        () => document.querySelector<HTMLAnchorElement>('a[href*="/help/"]')?.href ?? '',
      );
    expect(await until('there is a link to the help', helpLink)).toContain(HELP);
    await options.close();
    await site.bringToFront();
    const inspector = await inspect(browser, site);
    const again = await browser.pageThatOpens(OPTIONS, () =>
      press(inTab(inspector), '[data-open="options"]'),
    );
    await again.close();
    await inspector.close();
    await site.bringToFront();
  });

  it('judges concerns by whose guidance is chosen in the options', async () => {
    expect(await isTold('outlives-guidance', false)).toBe(false);
    const page = await session.browser.extensionPage(OPTIONS);
    const options = inTab(page);
    await press(options, 'input[name="profile"][value="cnil"]');
    await site.bringToFront();
    expect(await isTold('outlives-guidance', true)).toBe(true);
    await fill(options, 'input[name="statisticsMonths"]', '36');
    expect(await isTold('outlives-guidance', false)).toBe(false);
    await press(options, 'input[name="profile"][value="cnil"]');
    expect(await isTold('outlives-guidance', true)).toBe(true);
    await fill(options, 'select[name="outlives-guidance"]', 'off');
    expect(await isTold('outlives-guidance', false)).toBe(false);
    await press(options, '[data-do="reset-guidance"]');
    await until('it is neutral again', () =>
      options.evaluate(
        () =>
          document.querySelector<HTMLInputElement>('input[name="profile"][value="neutral"]')
            ?.checked,
      ),
    );
    await page.close();
  });

  it('keeps no site’s name in what follows a person from browser to browser', async () => {
    const synced = await session.browser.callExtension(async () => {
      interface Storage {
        storage: { sync: { get(keys: null): Promise<object> } };
      }
      const scope = globalThis as unknown as { browser?: Storage; chrome: Storage };
      return JSON.stringify(await (scope.browser ?? scope.chrome).storage.sync.get(null));
    });
    expect(synced).toContain('"neutral"');
    expect(synced).not.toContain('mill');
  });

  it('says so in the inspector, and in every file that is saved', async () => {
    const inspector = await inspect(session.browser, site);
    await inspectedNames(inTab(inspector), millCookies);
    await inTab(inspector).evaluate(() => {
      for (const menu of document.querySelectorAll('details.menu')) menu.setAttribute('open', '');
    });
    const { rows } = JSON.parse(await savedFile(inspector, 'report-json')) as Report;
    const row = rows.find(({ cookie }) => cookie?.name === '_fbp');
    expect(row?.verdict).toBe('as-declared');
    expect(row?.findings).toContainEqual(
      expect.objectContaining({
        rule: 'provider-differs',
        setAside: {
          reason: REASON,
          by: WHO,
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
        },
      }),
    );
    for (const file of ['report-html', 'report-markdown', 'report-csv']) {
      const text = await savedFile(inspector, file);
      for (const said of [REASON, WHO]) expect(text).toContain(said);
    }
    await inspector.close();
  });

  it('lists it in the options, to which axe has nothing to say, and takes it back there', async () => {
    const page = await session.browser.extensionPage(OPTIONS);
    await page.setViewport({ width: 1280, height: 900 });
    const options = inTab(page);
    await until('it is listed', () =>
      options.evaluate(
        () => document.querySelector('[data-set-aside="provider-differs"]') !== null,
      ),
    );
    const listed = JSON.parse(await savedFile(page, 'set-asides')) as { setAside: object[] };
    expect(listed.setAside).toMatchObject([{ site: millHost, name: '_fbp', reason: REASON }]);
    expect(await violations(options)).toEqual([]);
    await page.screenshot({ path: `${folder}/${kind}-options-rules.png`, fullPage: true });
    await press(options, '[data-do="take-back-finding"]');
    await until('it is listed no more', () =>
      options.evaluate(() => document.querySelector('[data-set-aside]') === null),
    );
    await badgeSays('2');
    await page.close();
  });
});

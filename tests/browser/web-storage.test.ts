import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import type { PopupHandle } from '../../scripts/browsers/extension-browser';
import { until } from '../../scripts/browsers/until';
import { readPopupRows } from '../../scripts/demo/popup-rows';
import { violations } from './harness/axe';
import { inspect, inspectedNames, savedFile } from './harness/inspector';
import { textOf, withPopup } from './harness/popup';
import { inTab, press, type ReaderWindow } from './harness/reader';
import { browserKinds, startSession, type Session } from './harness/session';
import { everythingStored } from './harness/stored';
import { visit } from './harness/visit';
import {
  cupboardHost,
  cupboardRows,
  cupboardSites,
  personalKey,
  plantedValue,
} from './sites/cupboard';

/** Unfolds what no declaration fits, and reads it. */
async function otherEntries(popup: PopupHandle, expected: readonly string[]): Promise<string[]> {
  await popup.click('summary[data-row="other-entries"]');
  return listedEntries(popup, expected);
}

/** What is listed as no declaration's, as soon as it is as expected. */
async function listedEntries(page: ReaderWindow, expected: readonly string[]): Promise<string[]> {
  const names = () =>
    page.evaluate(() =>
      Array.from(
        document.querySelectorAll<HTMLElement>('[data-entry]'),
        ({ dataset }) => `${dataset['storage']} ${dataset['entry']}`,
      ).toSorted(),
    );
  let found: string[] = [];
  await until('the entries are listed', async () => {
    found = await names();
    return JSON.stringify(found) === JSON.stringify(expected);
  }).catch(() => undefined);
  return found;
}

describe.each(browserKinds)('what pages keep in their web storage, in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await startSession(kind, cupboardSites);
    page = await visit(session.browser, cupboardHost, '/', ['c_cookie', 'c_key']);
  });
  afterAll(() => session?.end());

  it('is matched with what is declared of it, of the page and of a third party’s frame', async () => {
    await withPopup(session.browser, page, async (popup) => {
      let told: string[] = [];
      await until('the rows are as expected', async () => {
        const rows = await readPopupRows(popup);
        told = rows.map(({ cookie, verdict }) => `${cookie} ${verdict}`).toSorted();
        return JSON.stringify(told) === JSON.stringify(cupboardRows);
      }).catch(() => undefined);
      expect(told).toEqual(cupboardRows);
      const text = await textOf(popup);
      const address = (host: string) => new URL(session.browser.address(host)).origin;
      expect(text).toContain(`localStorage of ${address(cupboardHost)}`);
      expect(text).toContain(`IndexedDB of ${address('widget.drawer.example')}`);
    });
  });

  it('says that a cookie is declared, but as web storage', async () => {
    await withPopup(session.browser, page, async (popup) => {
      await popup.click('[data-cookie="c_key"][data-verdict="undeclared"] button');
      await popup.waitFor(() => document.querySelector('[data-rule="undeclared"]') !== null);
      expect(await textOf(popup)).toContain('as an entry of the localStorage');
    });
  });

  it('is listed where nothing declares it, also what came after the page had loaded', async () => {
    await page.evaluate(() => localStorage.setItem('c_late', 'a'));
    await withPopup(session.browser, page, async (popup) => {
      const expected = ['local c_late', 'local user:…'];
      expect(await otherEntries(popup, expected)).toEqual(expected);
    });
  });

  it('is listed in the inspector, and written into what it saves', async () => {
    const inspector = await inspect(session.browser, page);
    const shown = inTab(inspector);
    await inspectedNames(shown, ['c_cookie', 'c_theme']);
    await press(shown, 'summary[data-row="other-entries"]');
    const expected = ['local c_late', 'local user:…'];
    expect(await listedEntries(shown, expected)).toEqual(expected);
    expect(await violations(shown)).toEqual([]);
    const { data } = Papa.parse<string[]>(await savedFile(inspector, 'report-csv'));
    const { origin } = new URL(session.browser.address(cupboardHost));
    expect(data.find((cells) => cells.includes('c_late'))).toEqual(
      expect.arrayContaining(['not judged', `localStorage of ${origin}`]),
    );
    await inspector.close();
  });

  it('is kept without values, and without what tells who somebody is', async () => {
    const stored = JSON.stringify(await everythingStored(session.browser));
    expect(stored).toContain('c_theme');
    expect(stored).not.toContain(plantedValue);
    expect(stored).not.toContain('8f14e45fceea');
    expect(stored).not.toContain(personalKey.split(':')[1]);
  });
});

import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PopupHandle } from '../../scripts/browsers/extension-browser';
import { until } from '../../scripts/browsers/until';
import { inProject } from '../../scripts/build/project';
import { violations } from './harness/axe';
import { INSPECTOR } from './harness/inspector';
import { kitchenRows } from './harness/kitchen-rows';
import { withPopup } from './harness/popup';
import { inTab, press } from './harness/reader';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { frameHost, kitchenCookies, kitchenHost, kitchenSites } from './sites/kitchen';

const folder = inProject('artifacts', 'pictures');

async function openRow(popup: PopupHandle, name: string): Promise<void> {
  await popup.click(`[data-cookie="${name}"] > button`);
  await popup.waitFor(
    (wanted) => document.querySelector(`[data-cookie="${wanted}"] .row-actions`) !== null,
    name,
  );
}

describe.each(browserKinds)('what is found in the popup, in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    session = await startSession(kind, kitchenSites);
    page = await visit(session.browser, kitchenHost, '/', Object.keys(kitchenCookies));
  });
  afterAll(() => session?.end());

  it('stands together where one third party’s host explains it', async () => {
    await withPopup(session.browser, page, async (popup) => {
      await kitchenRows(popup);
      const causes = await popup.evaluate(() =>
        Array.from(document.querySelectorAll('.cause'), (cause) => ({
          heading: cause.querySelector('h3 > span')?.textContent,
          count: cause.querySelector('.group-count')?.textContent,
          names: Array.from(
            cause.querySelectorAll<HTMLElement>('[data-cookie]'),
            ({ dataset }) => dataset.cookie ?? '',
          ).toSorted(),
        })),
      );
      const ofFrame = causes.find(({ names }) => names.includes('f_response'));
      const domain = frameHost.replace('frame.', '');
      expect(ofFrame?.heading).toMatch(new RegExp(`^Undeclared, stored under .*${domain}$`));
      expect(ofFrame?.names).toEqual(['f_partitioned', 'f_response', 'f_script']);
      expect(ofFrame?.count).toBe('3');
      for (const scheme of ['light', 'dark'] as const) {
        await popup.colorScheme(scheme);
        await popup.screenshot(`${folder}/causes-${kind}-${scheme}.png`);
      }
      expect(await violations(popup)).toEqual([]);
    });
  });

  it('is copied as text by a key, without any value', async () => {
    await withPopup(session.browser, page, async (popup) => {
      await kitchenRows(popup);
      await openRow(popup, 'k_outlives');
      await popup.evaluate(() => {
        const { clipboard } = window.navigator;
        const write = clipboard.writeText.bind(clipboard);
        clipboard.writeText = (text) => {
          document.documentElement.dataset.copied = text;
          return write(text);
        };
        document.querySelector<HTMLElement>('[data-do="copy"]')?.focus();
      });
      await popup.press('Enter');
      await popup.waitFor(
        () => document.querySelector('.row-actions output')?.textContent === 'Copied',
      );
      const text = await popup.evaluate(() => document.documentElement.dataset.copied ?? '');
      const [head = '', ...lines] = text.split('\n');
      expect(head).toBe('k_outlives: differs');
      expect(lines).toContain(`Site: ${kitchenHost}`);
      expect(lines).toContain(`Domain: ${kitchenHost}`);
      expect(lines.some((line) => line.includes('(outlives-charter) · Difference'))).toBe(true);
      expect(lines.some((line) => line.startsWith('Declared: '))).toBe(true);
      expect(lines.some((line) => line.startsWith('Actual: '))).toBe(true);
      await popup.screenshot(`${folder}/copied-${kind}.png`);
    });
  });

  it('is shown in the inspector at its row, and still after a reload', async () => {
    const inspector = await session.browser.pageThatOpens(INSPECTOR, () =>
      withPopup(session.browser, page, async (popup) => {
        await kitchenRows(popup);
        await openRow(popup, 'p_pixel');
        await press(popup, '[data-cookie="p_pixel"] [data-open="inspector-row"]');
      }),
    );
    const chosen = () =>
      until('the row is chosen, and told', () =>
        inTab(inspector).evaluate(() => {
          const row = document.querySelector<HTMLElement>('[aria-current="true"]');
          const hasFocus = row?.contains(document.activeElement);
          const isTold = document.querySelector('aside [data-rule="undeclared"]') !== null;
          return hasFocus && isTold ? row?.dataset['cookie'] : '';
        }),
      );
    expect(await chosen()).toBe('p_pixel');
    // Firefox never settles a navigation to a page of the extension.
    void inspector.reload().catch(() => undefined);
    expect(await chosen()).toBe('p_pixel');
  });
});

import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PopupHandle } from '../../scripts/browsers/extension-browser';
import { until } from '../../scripts/browsers/until';
import { inProject } from '../../scripts/build/project';
import { violations } from './harness/axe';
import { kitchenRows } from './harness/kitchen-rows';
import { withPopup } from './harness/popup';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { kitchenCookies, kitchenHost, kitchenSites } from './sites/kitchen';

const folder = inProject('artifacts', 'pictures');

/** The key of the row or heading that has the focus; empty for none. */
function reached(popup: PopupHandle): Promise<string> {
  return popup.evaluate(
    () => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row ?? '',
  );
}

/** What the arrows lead to, in its order. */
function reachable(popup: PopupHandle): Promise<string[]> {
  return popup.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('[data-row]'))
      .filter((row) => row.localName === 'summary' || !row.closest('details:not([open])'))
      .map(({ dataset }) => dataset.row ?? ''),
  );
}

/** Presses a key and waits until it has led there. */
async function leads(popup: PopupHandle, key: string, to: string | undefined): Promise<void> {
  await popup.press(key);
  const isThere = async () => (await reached(popup)) === to;
  await until(`${key} leads to ${to}`, isThere).catch(() => undefined);
  expect(await reached(popup)).toBe(to);
}

describe.each(browserKinds)('the popup’s keys, in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    session = await startSession(kind, kitchenSites);
    page = await visit(session.browser, kitchenHost, '/', Object.keys(kitchenCookies));
  });
  afterAll(() => session?.end());

  it('lead through all rows, the headings of causes and the folded groups among them', async () => {
    await withPopup(session.browser, page, async (popup) => {
      const [first] = await kitchenRows(popup);
      await popup.press('ArrowDown');
      await popup.waitFor(
        (name) =>
          document.activeElement?.closest<HTMLElement>('[data-cookie]')?.dataset.cookie === name,
        first?.cookie ?? '',
      );
      await popup.press('Home');
      const path = await reachable(popup);
      await leads(popup, 'ArrowUp', path[0]);
      for (const row of path.slice(1)) await leads(popup, 'ArrowDown', row);
      await leads(popup, 'Home', path[0]);
      await leads(popup, 'End', path.at(-1));
      expect(path.length).toBeGreaterThan(Object.keys(kitchenCookies).length);
    });
  });

  it('fold what one cause explains, and pass it by then', async () => {
    await withPopup(session.browser, page, async (popup) => {
      await kitchenRows(popup);
      await popup.evaluate(() =>
        document.querySelector<HTMLElement>('.cause summary')?.focus({ preventScroll: true }),
      );
      const cause = await reached(popup);
      await popup.press('Enter');
      await popup.waitFor(
        () => document.activeElement?.closest('.cause details:not([open])') !== null,
      );
      const path = await reachable(popup);
      await leads(popup, 'ArrowDown', path[path.indexOf(cause) + 1]);
      await leads(popup, 'ArrowUp', cause);
      await popup.press(' ');
      await popup.waitFor(() => document.activeElement?.closest('.cause details[open]') !== null);
      expect(await reached(popup)).toBe(cause);
    });
  });

  it('are told by a question mark, which gives the focus back', async () => {
    await withPopup(session.browser, page, async (popup) => {
      await kitchenRows(popup);
      await popup.press('ArrowDown');
      const row = await until('a row is reached', () => reached(popup));
      await popup.press('?');
      await popup.waitFor(() => document.activeElement?.closest('dialog[open]') !== null);
      await popup.screenshot(`${folder}/keys-${kind}.png`);
      expect(await violations(popup)).toEqual([]);
      await popup.press('Enter');
      await popup.waitFor(() => document.querySelector('dialog') === null);
      expect(await reached(popup)).toBe(row);
    });
  });

  // Firefox closes the popup itself at Escape, before any page hears of it.
  it.skipIf(kind === 'firefox')('close what tells of them, and not the popup', async () => {
    await withPopup(session.browser, page, async (popup) => {
      await kitchenRows(popup);
      await popup.press('?');
      await popup.waitFor(() => document.activeElement?.closest('dialog[open]') !== null);
      await popup.press('Escape');
      await popup.waitFor(() => document.querySelector('dialog') === null);
      expect((await kitchenRows(popup)).length).toBeGreaterThan(0);
    });
  });
});

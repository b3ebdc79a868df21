import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { PopupHandle } from '../../scripts/browsers/extension-browser';
import { until } from '../../scripts/browsers/until';
import { kitchenRows } from './harness/kitchen-rows';
import { withPopup } from './harness/popup';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { kitchenCookies, kitchenHost, kitchenSites } from './sites/kitchen';

interface Focus {
  cookie: string | undefined;
  expanded: string | null;
  /** Of a button that reads a charter. */
  way: string | null;
  isField: boolean;
}

/** The first rows that the arrows lead to one after the other, with no heading between. */
function reachable(popup: PopupHandle): Promise<string[]> {
  return popup.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLElement>('.rows [data-cookie]'),
      ({ dataset }) => dataset.cookie ?? '',
    ).slice(0, 2),
  );
}

/** Where the focus is. */
function focusIn(popup: PopupHandle): Promise<Focus> {
  return popup.evaluate(() => ({
    cookie: document.activeElement?.closest<HTMLElement>('[data-cookie]')?.dataset.cookie,
    expanded: document.activeElement?.getAttribute('aria-expanded') ?? null,
    way: document.activeElement?.getAttribute('data-way') ?? null,
    isField: document.activeElement?.localName === 'input',
  }));
}

describe.each(browserKinds)('the popup by keyboard alone, in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await startSession(kind, kitchenSites);
    page = await visit(session.browser, kitchenHost, '/', Object.keys(kitchenCookies));
  });
  afterAll(() => session?.end());

  it('reaches the rows by Tab, moves by arrows, opens and closes by Enter', async () => {
    await withPopup(session.browser, page, async (popup) => {
      await kitchenRows(popup);
      const press = async (key: string, arrived: (focus: Focus) => boolean) => {
        await popup.press(key);
        await until(`${key} has done what it does`, async () => arrived(await focusIn(popup)));
      };
      const [first, second] = await reachable(popup);
      await press('Tab', ({ way }) => way === 'look');
      await press('Tab', ({ isField }) => isField);
      await press('Tab', ({ cookie }) => cookie === first);
      await press('ArrowDown', ({ cookie }) => cookie === second);
      await press('ArrowUp', ({ cookie }) => cookie === first);
      await press('Enter', ({ expanded }) => expanded === 'true');
      const told = await popup.evaluate(
        () => document.querySelector('.row.open [data-rule]')?.textContent ?? '',
      );
      expect(told.length).toBeGreaterThan(10);
      const isClosed = ({ cookie, expanded }: Focus) => cookie === first && expanded === 'false';
      await press('Enter', isClosed);
      // Firefox closes the popup itself at Escape, before any page hears of it.
      if (kind === 'firefox') return;
      await press('Enter', ({ expanded }) => expanded === 'true');
      await press('Escape', isClosed);
    });
  });
});

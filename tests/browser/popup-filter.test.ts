import type { Page } from 'puppeteer-core';
import { mkdir } from 'node:fs/promises';
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

/** The names that are listed. */
function listed(popup: PopupHandle): Promise<string[]> {
  return popup.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLElement>('[data-cookie]'),
      ({ dataset }) => dataset.cookie ?? '',
    ),
  );
}

/** Waits until just these are listed, in any order. */
async function lists(popup: PopupHandle, names: readonly string[]): Promise<void> {
  const wanted = names.toSorted().join(' ');
  const isThere = async () => (await listed(popup)).toSorted().join(' ') === wanted;
  await until(`the popup lists ${wanted}`, isThere).catch(() => undefined);
  expect((await listed(popup)).toSorted()).toEqual(names.toSorted());
}

/** Once what is announced has come to rest. */
async function announces(popup: PopupHandle, wanted: string): Promise<void> {
  const said = () =>
    popup.evaluate(() =>
      Array.from(
        document.querySelectorAll('[aria-live="polite"]'),
        ({ textContent }) => textContent,
      ),
    );
  await until(`it says ${wanted}`, async () => (await said()).includes(wanted)).catch(
    () => undefined,
  );
  expect(await said()).toContain(wanted);
}

/** Types as a person does, letter by letter. */
async function type(popup: PopupHandle, text: string): Promise<void> {
  for (const letter of text) await popup.press(letter);
}

function inField(popup: PopupHandle): Promise<boolean> {
  return popup.waitFor(() => document.activeElement?.localName === 'input');
}

const frames = Object.keys(kitchenCookies).filter((name) => name.startsWith('f_'));

describe.each(browserKinds)('the popup’s filter, in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    session = await startSession(kind, kitchenSites);
    page = await visit(session.browser, kitchenHost, '/', Object.keys(kitchenCookies));
  });
  afterAll(() => session?.end());

  it('lists what is typed for, by name, rule and domain, and says how many', async () => {
    await withPopup(session.browser, page, async (popup) => {
      const all = await kitchenRows(popup);
      await popup.press('/');
      await inField(popup);
      await type(popup, 'f_');
      await lists(popup, frames);
      expect(await popup.evaluate(() => document.querySelector('.shown-count')?.textContent)).toBe(
        `${frames.length} of ${all.length}`,
      );
      await announces(popup, `${frames.length} rows listed`);
      await type(popup, ' undeclared');
      await lists(
        popup,
        frames.filter((name) => kitchenCookies[name]?.verdict === 'undeclared'),
      );
      await popup.screenshot(`${folder}/filter-${kind}.png`);
      expect(await violations(popup)).toEqual([]);
    });
  });

  it('is kept when the popup looks again', async () => {
    await withPopup(session.browser, page, async (popup) => {
      await kitchenRows(popup);
      await popup.press('/');
      await inField(popup);
      await type(popup, 'f_');
      await lists(popup, frames);
      await page.evaluate(() => {
        document.cookie = 'f_later=a; Path=/; Secure; Max-Age=86400';
        document.cookie = 'k_later=a; Path=/; Secure; Max-Age=86400';
      });
      await lists(popup, [...frames, 'f_later']);
      expect(await popup.evaluate(() => document.querySelector('input')?.value)).toBe('f_');
    });
  });

  // Firefox closes the popup itself at Escape, before any page hears of it.
  it.skipIf(kind === 'firefox')('is cleared by Escape, then left for the rows', async () => {
    await withPopup(session.browser, page, async (popup) => {
      await kitchenRows(popup);
      await popup.press('/');
      await inField(popup);
      await type(popup, 'f_');
      await popup.waitFor(() => document.querySelector('.shown-count') !== null);
      await popup.press('Escape');
      await popup.waitFor(() => document.querySelector('.shown-count') === null);
      await inField(popup);
      await popup.press('Escape');
      await popup.waitFor(() => document.activeElement?.localName !== 'input');
      const isInRow = () => document.activeElement?.closest('[data-cookie]') !== null;
      expect(await popup.evaluate(isInRow)).toBe(true);
    });
  });
});

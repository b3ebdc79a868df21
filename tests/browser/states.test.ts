import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/demo/server';
import { setCookie } from '../../scripts/demo/set-cookie';
import { readPopupRows } from '../../scripts/demo/popup-rows';
import { inState, rowsWith, textOf, withPopup } from './harness/popup';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { kitchenHost, kitchenSites } from './sites/kitchen';

const uncharted = 'www.uncharted.example';
const empty = 'www.empty.example';

const sites: Record<string, Site> = {
  ...kitchenSites,
  [uncharted]: () => ({
    body: '<!doctype html><title>No charter</title>',
    cookies: [setCookie('_ga', 'GA1', { maxAge: 86_400 }), setCookie('own', 'a')],
  }),
  [empty]: () => ({ body: '<!doctype html><title>No cookie</title>' }),
};

describe.each(browserKinds)('the popup’s states, in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(kind, sites);
  });
  afterAll(() => session?.end());

  it('lists the cookies of a site without a charter, with what is known of them', async () => {
    const { browser } = session;
    const page = await visit(browser, uncharted, '/', ['_ga', 'own']);
    await withPopup(browser, page, async (popup) => {
      const rows = await rowsWith(popup, ['_ga', 'own']);
      expect(await inState(popup, 'no-charter')).toBe('no-charter');
      expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(['unjudged']));
      expect(await textOf(popup)).toContain('Google Analytics');
    });
    await page.close();
  });

  it('says so where there is no cookie', async () => {
    const { browser } = session;
    const page = await visit(browser, empty);
    await withPopup(browser, page, async (popup) => {
      await inState(popup, 'no-charter');
      expect(await readPopupRows(popup)).toEqual([]);
      expect(await textOf(popup)).toContain(empty);
    });
    await page.close();
  });

  it('says that the browser’s own pages cannot be read', async () => {
    const { browser } = session;
    const page = await browser.newPage();
    await page.goto('about:blank');
    await withPopup(browser, page, async (popup) => {
      await inState(popup, 'unsupported-page');
      expect((await textOf(popup)).length).toBeGreaterThan(20);
    });
    await page.close();
  });
});

describe.each(browserKinds)('a popup without permission, in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(kind, sites);
  });
  afterAll(() => session?.end());

  it('offers to ask, and shows nothing of the site', async () => {
    const { browser } = session;
    await browser.withholdHostPermissions();
    const page = await browser.newPage();
    await page.goto(browser.address(kitchenHost));
    await withPopup(browser, page, async (popup) => {
      await inState(popup, 'no-permission');
      expect(await readPopupRows(popup)).toEqual([]);
      const buttons = await popup.evaluate(() => document.querySelectorAll('button').length);
      expect(buttons).toBeGreaterThan(0);
    });
    await page.close();
  });

  it('says that third parties cannot be seen where only the site is granted', async () => {
    const { browser } = session;
    await browser.withholdHostPermissions([`https://${kitchenHost}/*`]);
    const page = await browser.newPage();
    await page.goto(browser.address(kitchenHost), { waitUntil: 'load' });
    await withPopup(browser, page, async (popup) => {
      const rows = await rowsWith(popup, ['k_session', 'k_month', 'k_script']);
      expect(rows.map(({ cookie }) => cookie)).not.toContain('p_pixel');
      expect(await textOf(popup)).toMatch(/third part/i);
    });
    await page.close();
  });
});

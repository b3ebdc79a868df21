import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './harness/axe';
import { inState, rowsWith, withPopup } from './harness/popup';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { kitchenCookies, kitchenHost, kitchenSites } from './sites/kitchen';

describe.each(browserKinds)('axe finds nothing in the popup, in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(kind, kitchenSites);
  });
  afterAll(() => session?.end());

  it.each(['light', 'dark'] as const)('with every row open, %s', async (scheme) => {
    const names = Object.keys(kitchenCookies);
    const page = await visit(session.browser, kitchenHost, '/', names);
    await withPopup(session.browser, page, async (popup) => {
      await popup.colorScheme(scheme);
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
    });
    await page.close();
  });

  it.each(['light', 'dark'] as const)('on a page that cannot be read, %s', async (scheme) => {
    const page = await session.browser.newPage();
    await page.goto('about:blank');
    await withPopup(session.browser, page, async (popup) => {
      await popup.colorScheme(scheme);
      await inState(popup, 'unsupported-page');
      expect(await violations(popup)).toEqual([]);
    });
    await page.close();
  });
});

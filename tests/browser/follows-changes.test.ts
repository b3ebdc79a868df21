import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { readPopupRows } from '../../scripts/demo/popup-rows';
import { rowsWith, withPopup } from './harness/popup';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { kitchenHost, kitchenSites } from './sites/kitchen';

describe.each(browserKinds)('an open popup, in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(kind, kitchenSites);
  });
  afterAll(() => session?.end());

  it('follows cookies as they come and go, keeping the open row open and the focus where it is', async () => {
    const { browser } = session;
    const page = await visit(browser, kitchenHost, '/', ['k_session', 'k_fetched']);
    await withPopup(browser, page, async (popup) => {
      await rowsWith(popup, ['k_session', 'k_fetched', 'k_month']);
      await popup.evaluate(() => {
        const button = document.querySelector<HTMLElement>('[data-cookie="k_month"] button');
        button?.focus();
        button?.click();
      });
      const isOpen = () =>
        popup.evaluate(() => {
          const button = document.querySelector('[data-cookie="k_month"] button');
          return (
            button?.getAttribute('aria-expanded') === 'true' && document.activeElement === button
          );
        });
      await until('the row is open', isOpen);
      await page.evaluate(() => {
        document.cookie = 'k_came=a; Path=/; Secure';
      });
      const [came] = (await rowsWith(popup, ['k_came'])).filter(
        ({ cookie }) => cookie === 'k_came',
      );
      expect(came).toMatchObject({ verdict: 'undeclared', rules: ['undeclared'] });
      expect(await isOpen()).toBe(true);
      await page.evaluate(() => {
        document.cookie = 'k_came=; Path=/; Secure; Max-Age=0';
      });
      await until('it is gone', async () => {
        const rows = await readPopupRows(popup);
        return rows.length > 0 && rows.every(({ cookie }) => cookie !== 'k_came');
      });
      expect(await isOpen()).toBe(true);
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { readPopupRows } from '../../scripts/demo/popup-rows';
import { inState, rowsWith, withPopup } from './harness/popup';
import { declaredNames, press, readBy, readerIn } from './harness/reader';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { millHost, policySites } from './sites/policies';

describe.each(browserKinds)('a policy that is built by script, in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(kind, policySites);
  });
  afterAll(() => session?.end());

  it('is read in a background tab, on a second click', async () => {
    const { browser } = session;
    const page = await visit(browser, millHost, '/', ['flour']);
    const openTabs = () =>
      browser.callExtension(async () => {
        interface Api {
          tabs: { query(filter: object): Promise<unknown[]> };
        }
        const scope = globalThis as unknown as { browser?: Api; chrome: Api };
        return (await (scope.browser ?? scope.chrome).tabs.query({})).length;
      });
    const tabs = await openTabs();
    await withPopup(browser, page, async (popup) => {
      await inState(popup, 'no-charter');
      await readBy(popup, 'link');
      await readerIn(popup, 'failed');
      const failure = () =>
        popup.evaluate(
          () => document.querySelector<HTMLElement>('[data-failure]')?.dataset['failure'],
        );
      expect(await failure()).toBe('nothing');
      // Nothing has been opened so far.
      expect(await openTabs()).toBe(tabs);
      await readBy(popup, 'tab');
      await readerIn(popup, 'check');
      expect(await declaredNames(popup)).toEqual(['flour', 'stone']);
      await until('the background tab is closed', async () => (await openTabs()) === tabs);
      await press(popup, '#save');
      await rowsWith(popup, ['flour']);
      await inState(popup, 'ready');
      const rows = await readPopupRows(popup);
      const verdicts = rows.map(({ cookie, verdict }) => [cookie, verdict]);
      // What the policy's own script set is not among what was observed.
      expect(Object.fromEntries(verdicts)).toEqual({ flour: 'as-declared', stone: 'not-seen' });
    });
    await page.close();
  });

  it('can be cancelled', async () => {
    const { browser } = session;
    const page = await visit(browser, millHost);
    await withPopup(browser, page, async (popup) => {
      await inState(popup, 'ready', 'no-charter');
      await readBy(popup, 'again');
      await readerIn(popup, 'failed');
      await readBy(popup, 'tab');
      await readerIn(popup, 'reading');
      await press(popup, '.button');
      await readerIn(popup, 'failed');
      expect(
        await popup.evaluate(
          () => document.querySelector<HTMLElement>('[data-failure]')?.dataset['failure'],
        ),
      ).toBe('cancelled');
    });
    await page.close();
  });
});

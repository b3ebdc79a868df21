import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsWith, textOf, withPopup } from './harness/popup';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { kitchenCookies, kitchenHost, kitchenSites } from './sites/kitchen';

describe.each(browserKinds)('a database that cannot be used, in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(kind, kitchenSites);
  });
  afterAll(() => session?.end());

  it('still shows and judges the jar, and says that history is not kept', async () => {
    const { browser } = session;
    await browser.callExtension(async () => {
      interface Api {
        runtime: { sendMessage(message: unknown): Promise<unknown> };
      }
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      // Chromium never wakes a worker again that is ended before it has told what it listens to.
      await (scope.browser ?? scope.chrome).runtime.sendMessage({ ask: 'takeStock', with: [-1] });
      // A database of a later version, as a downgrade leaves it: every opening of ours is refused.
      await new Promise((resolve) => {
        const removal = indexedDB.deleteDatabase('cookie-charter');
        removal.onsuccess = resolve;
        removal.onerror = resolve;
      });
      await new Promise((resolve, reject) => {
        const request = indexedDB.open('cookie-charter', 999);
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = reject;
      });
    });
    await browser.endWorker();
    const names = Object.keys(kitchenCookies);
    const page = await visit(browser, kitchenHost, '/', names);
    await withPopup(browser, page, async (popup) => {
      const rows = await rowsWith(popup, names);
      const verdicts = Object.fromEntries(rows.map(({ cookie, verdict }) => [cookie, verdict]));
      expect(verdicts).toMatchObject({ k_month: 'as-declared', k_hidden: 'undeclared' });
      expect(await textOf(popup)).toMatch(/history/i);
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inState, withPopup } from './harness/popup';
import { declaredNames, press, readBy, readerIn } from './harness/reader';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { consentSites, declaringLibraries } from './sites/consent-libraries';

describe.each(browserKinds)('a consent library that runs in a page, in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(kind, consentSites);
  });
  afterAll(() => session?.end());

  it.each(declaringLibraries)(
    'tells what $platform declares',
    async ({ host, platform, declares }) => {
      const { browser } = session;
      const page = await visit(browser, host);
      await withPopup(browser, page, async (popup) => {
        await inState(popup, 'no-charter');
        await readBy(popup, platform);
        await readerIn(popup, 'check');
        expect((await declaredNames(popup)).toSorted()).toEqual(declares.toSorted());
        await press(popup, '#save');
        await inState(popup, 'ready');
      });
      await page.close();
    },
  );
});

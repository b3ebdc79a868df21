import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { browserKinds, startSession, type Session } from './harness/session';

describe.each(browserKinds)('a window as narrow as a popup is at 200 %, in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(kind, {});
  });
  afterAll(() => session?.end());

  it('is filled and never scrolled sideways', async () => {
    const page = await session.browser.extensionPage('ui/popup/popup.html');
    await page.setViewport({ width: 400, height: 300, deviceScaleFactor: 2 });
    const widths = () =>
      page.evaluate(
        () =>
          `${document.body.offsetWidth} of ${document.documentElement.clientWidth}, ${document.documentElement.scrollWidth} scrolled`,
      );
    await until('the page fits', async () => (await widths()) === '400 of 400, 400 scrolled').catch(
      async () => expect(await widths()).toBe('400 of 400, 400 scrolled'),
    );
  });

  it('leaves the options readable without scrolling sideways, down to 320 px', async () => {
    const page = await session.browser.extensionPage('ui/options/options.html');
    await page.setViewport({ width: 320, height: 600 });
    await page.waitForSelector('.concerns');
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
    // The heading of its table stands in one line, not letter below letter.
    const caption = await page.evaluate(
      () => document.querySelector<HTMLElement>('.concerns caption')?.offsetHeight,
    );
    expect(caption).toBeLessThan(40);
  });
});

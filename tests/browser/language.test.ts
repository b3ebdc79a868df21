import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { inProject } from '../../scripts/build/project';
import { inState, withPopup } from './harness/popup';
import { inTab } from './harness/reader';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { manyHost, manySites } from './sites/many';

const folder = inProject('artifacts', 'pictures');

describe.each(browserKinds)('the language that a person chooses in %s', (kind) => {
  let session: Session;
  let site: Page;
  let options: Page;

  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    session = await startSession(kind, manySites, { language: 'en' });
    site = await visit(session.browser, manyHost, '/4', ['many_3']);
    options = await session.browser.extensionPage('ui/options/options.html');
  });
  afterAll(() => session?.end());

  const choose = (language: string) => options.select('select[name="language"]', language);
  const heading = () =>
    inTab(options).evaluate(() => document.querySelector('h1')?.textContent ?? '');
  const titleOfButton = () =>
    session.browser.callExtension(async () => {
      interface Api {
        tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
        action: { getTitle(of: { tabId: number }): Promise<string> };
      }
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs, action } = scope.browser ?? scope.chrome;
      const [tab] = await tabs.query({ url: 'https://*/4*' });
      return tab ? action.getTitle({ tabId: tab.id }) : '';
    });
  const popupSays = async () => {
    let said = { language: '', answer: '' };
    await withPopup(session.browser, site, async (popup) => {
      await inState(popup, 'no-charter');
      said = await popup.evaluate(() => ({
        language: document.documentElement.lang.slice(0, 2),
        answer: document.querySelector('h1')?.textContent ?? '',
      }));
    });
    return said;
  };

  it('is spoken by the options at once', async () => {
    await until('the options are there', async () => (await heading()) !== '');
    expect(await heading()).toBe('Options of Cookie Charter');
    await choose('de');
    await until('they speak German', async () => (await heading()).startsWith('Einstellungen'));
    expect(await inTab(options).evaluate(() => document.documentElement.lang)).toBe('de');
    await options.screenshot({ path: `${folder}/${kind}-language-options.png`, fullPage: true });
  });

  it('is spoken by the popup and the toolbar’s button', async () => {
    expect(await popupSays()).toEqual({
      language: 'de',
      answer: '4 Cookies und keine Richtlinie zum Vergleich',
    });
    await until('the button speaks German', async () =>
      (await titleOfButton()).includes('keine Richtlinie'),
    );
  });

  it('is the browser’s own again', async () => {
    await choose('browser');
    await until('the options speak English', async () => (await heading()).startsWith('Options'));
    expect(await popupSays()).toMatchObject({ language: 'en' });
    await until('the button speaks English', async () =>
      (await titleOfButton()).includes('no charter'),
    );
  });
});

import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { until } from '../../../scripts/browsers/until';
import { withPopup } from './popup';
import { inTab, press, type ReaderWindow } from './reader';

export const INSPECTOR = 'ui/inspector/inspector.html';

/** Opens the inspector from the popup over a site's tab, as a person does. */
export async function inspect(browser: ExtensionBrowser, sitePage: Page): Promise<Page> {
  return browser.pageThatOpens(INSPECTOR, () =>
    withPopup(browser, sitePage, (popup) => press(popup, '[data-open="inspector"]')),
  );
}

/** The names in the inspector's table, in its order, when all of these are there. */
export async function inspectedNames(
  page: ReaderWindow,
  expected: readonly string[] = [],
): Promise<string[]> {
  return until(`the inspector tells of ${expected.join(', ').slice(0, 300)}`, async () => {
    const names = await namesIn(page);
    return expected.every((name) => names.includes(name)) ? names : undefined;
  }).then((names) => names ?? []);
}

function namesIn(page: ReaderWindow): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLElement>('.cookies [data-cookie]'),
      ({ dataset }) => dataset['cookie'] ?? '',
    ),
  );
}

/** By which value the inspector's list of sites has one. */
export async function siteNamed(page: Page, host: string): Promise<string> {
  return until(`the inspector lists ${host}`, () =>
    inTab(page).evaluate((wanted) => {
      const options = document.querySelectorAll<HTMLOptionElement>('select[name="site"] option');
      return Array.from(options).find(({ text }) => text === wanted)?.value;
    }, host),
  ).then((value) => value ?? '');
}

/** The text of a file as it is saved, by the same click as a person's. */
export async function savedFile(page: Page, file: string): Promise<string> {
  const inspector = inTab(page);
  await inspector.evaluate(() => {
    const keep = globalThis as unknown as { saved?: Promise<string> };
    delete keep.saved;
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      URL.createObjectURL = createObjectURL;
      keep.saved = blob.text();
      return createObjectURL.call(URL, blob);
    };
  });
  await press(inspector, `[data-export="${file}"]`);
  return until(`${file} is saved`, () =>
    inspector.evaluate(() => (globalThis as unknown as { saved?: Promise<string> }).saved ?? ''),
  );
}

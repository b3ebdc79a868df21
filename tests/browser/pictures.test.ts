import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/build/project';
import { inState, rowsWith, withPopup } from './harness/popup';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { longName, manyHost, manySites } from './sites/many';

const folder = inProject('artifacts', 'pictures');
const languages = { chromium: ['en'], firefox: ['en', 'fr'] } as const;
const runs = browserKinds.flatMap((kind) =>
  languages[kind].map((language) => ({ kind, language })),
);

/** Pictures to be looked at: artifacts/pictures. What is tested is that everything has its place. */
describe.each(runs)('the popup in $kind, in $language', ({ kind, language }) => {
  let session: Session;

  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    session = await startSession(kind, manySites, { language });
  });
  afterAll(() => session?.end());

  it.each([0, 4, 180])('has room for %i cookies', async (count) => {
    const { browser } = session;
    const names = count === 0 ? [] : [longName, `many_${count - 1}`];
    const page = await visit(browser, manyHost, `/${count}`, names);
    await withPopup(browser, page, async (popup) => {
      await inState(popup, 'ready', 'no-charter');
      await rowsWith(popup, names);
      for (const scheme of ['light', 'dark'] as const) {
        await popup.colorScheme(scheme);
        await popup.screenshot(`${folder}/${kind}-${language}-${count}-${scheme}.png`);
      }
      const room = await popup.evaluate(() => ({
        wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        language: document.querySelector('[data-state]')?.getAttribute('lang') ?? '',
      }));
      expect(room.wide).toBe(false);
      expect(room.language.slice(0, 2)).toBe(language);
    });
    await page.close();
    await browser.callExtension(async () => {
      interface Api {
        browsingData?: unknown;
        cookies: {
          getAll(details: object): Promise<{ name: string; domain: string; path: string }[]>;
          remove(details: object): Promise<unknown>;
        };
      }
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const { cookies } = scope.browser ?? scope.chrome;
      for (const { name, domain, path } of await cookies.getAll({})) {
        await cookies.remove({ name, url: `https://${domain}${path}` });
      }
    });
  });
});

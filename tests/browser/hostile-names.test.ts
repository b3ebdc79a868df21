import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import type { Site } from '../../scripts/demo/server';
import { rowsWith, withPopup } from './harness/popup';
import { browserKinds, startSession, type Session } from './harness/session';
import { storedSightings } from './harness/stored';
import { inJar } from './harness/visit';

const host = 'hostile.kitchen.example';
const html = '<img/src/onerror>';
const long = `long_${'n'.repeat(4_000)}`;
const emoji = 'emoji_🍪';
const bidi = 'bidi_\u202Egnp.exe';

const site: Site = ({ path }) =>
  path === '/'
    ? {
        cookies: [
          '__proto__=a; Path=/; Secure',
          'constructor=a; Path=/; Secure',
          `${html}=a; Path=/; Secure`,
          `${long}=a; Path=/; Secure`,
          `in_path=a; Path=/${html}; Secure`,
        ],
        body: `<!doctype html><meta charset="utf-8"><title>Hostile</title><script>
          document.cookie = ${JSON.stringify(`${emoji}=a; Path=/; Secure`)};
          document.cookie = ${JSON.stringify(`${bidi}=a; Path=/; Secure`)};
          document.cookie = '=nameless; Path=/; Secure';
        </script>`,
      }
    : undefined;

describe.each(browserKinds)('names that a site chose to do harm, in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(kind, { [host]: site });
  });
  afterAll(() => session?.end());

  it('are shown as text, kept apart and stored', async () => {
    const { browser } = session;
    // Firefox refuses a cookie without a name.
    const nameless = kind === 'chromium' ? [''] : [];
    const names = ['__proto__', 'constructor', html, long, 'in_path', emoji, bidi, ...nameless];
    const page = await browser.newPage();
    await page.goto(browser.address(host), { waitUntil: 'load' });
    // Firefox’s own reading gives bytes for characters, so the jar is asked for plain names only.
    await inJar(browser, ['__proto__', 'constructor', html, 'in_path']);
    await withPopup(browser, page, async (popup) => {
      const rows = await rowsWith(popup, names);
      expect(rows).toHaveLength(names.length);
      expect(new Set(rows.map(({ identity }) => identity)).size).toBe(names.length);
      for (const name of names) {
        await popup.evaluate((wanted) => {
          const row = [...document.querySelectorAll<HTMLElement>('[data-cookie]')].find(
            ({ dataset }) => dataset.cookie === wanted,
          );
          row?.querySelector('button')?.click();
        }, name);
      }
      const harm = await popup.evaluate(() => ({
        images: document.querySelectorAll('img').length,
        wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        opened: document.querySelectorAll('[aria-expanded="true"]').length,
      }));
      expect(harm).toEqual({ images: 0, wide: false, opened: names.length });
    });
    const stored = async () => (await storedSightings(browser)).map(({ name }) => name);
    await until('all are stored', async () => (await stored()).length >= names.length);
    expect((await stored()).toSorted()).toEqual(names.toSorted());
  });
});

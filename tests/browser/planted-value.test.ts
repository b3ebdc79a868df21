import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import type { Site } from '../../scripts/demo/server';
import { rowsWith, textOf, withPopup } from './harness/popup';
import { browserKinds, startSession, type Session } from './harness/session';
import { everythingStored } from './harness/stored';
import { inJar } from './harness/visit';

const host = 'planted.kitchen.example';
const thirdHost = 'planted.saucier.example';
const secret = 'Pl4nted-9f3b2a7c41d8';
const email = 'jane.planted@mail.example';

const site: Site = ({ path, originOf }) =>
  path === '/page'
    ? {
        cookies: [`planted_header=${secret}; Path=/; Secure; Max-Age=86400`],
        body: `<!doctype html><title>Planted</title>
          <iframe title="" src="${originOf(thirdHost)}/u/${secret}/${encodeURIComponent(email)}/set?uid=${secret}#${secret}"></iframe>
          <script>
            document.cookie = 'planted_script=${secret}; Path=/; Secure';
            localStorage.setItem('key_${secret}', '${secret}');
            sessionStorage.setItem('${email}', '${secret}');
          </script>`,
      }
    : undefined;

const third: Site = () => ({
  cookies: [`planted_third=${secret}; Path=/; Secure; SameSite=None; Max-Age=86400`],
  body: `<!doctype html><script>console.log('hello')</script>`,
});

describe.each(browserKinds)('a planted value, in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(kind, { [host]: site, [thirdHost]: third });
  });
  afterAll(() => session?.end());

  it('is nowhere in what is stored, shown or said', async () => {
    const { browser } = session;
    const names = ['planted_header', 'planted_script', 'planted_third'];
    const page = await browser.newPage();
    await page.goto(`${browser.address(host, '/page')}?uid=${secret}#${secret}`, {
      waitUntil: 'load',
    });
    await inJar(browser, names);
    const shown = await withPopup(browser, page, async (popup) => {
      await rowsWith(popup, names);
      const html = await popup.evaluate(() => document.documentElement.outerHTML);
      return [html, await textOf(popup)].join('\n');
    });
    const { title } = await browser.badge(page);
    const kept = await until('all are stored', async () => {
      const stored = JSON.stringify(await everythingStored(browser));
      return names.every((name) => stored.includes(name)) && stored;
    });
    for (const planted of [secret, encodeURIComponent(email), email]) {
      expect(kept).not.toContain(planted);
      expect(shown).not.toContain(planted);
      expect(title).not.toContain(planted);
    }
  });
});

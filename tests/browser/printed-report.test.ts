import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/build/project';
import { parse } from '../document/parse';
import { inspect, inspectedNames, savedFile } from './harness/inspector';
import { pagesOfPdf } from './harness/pdf-text';
import { rowsWith, withPopup } from './harness/popup';
import { inTab } from './harness/reader';
import { startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { fournilCookies, fournilHost, fournilSites } from './sites/fournil';
import { kitchenCookies, kitchenHost, kitchenSites } from './sites/kitchen';

const folder = inProject('artifacts', 'pictures');
/** Inside the margins of the narrower of the usual sheets, US Letter, on its side: in CSS pixels. */
const PRINTED_WIDTH = Math.floor((11 - (2 * 15) / 25.4) * 96);

/** Only Chromium gives a test its print. In German, whose words are the longest. */
describe.each([
  ['of many pages', kitchenHost, Object.keys(kitchenCookies)],
  ['of many columns', fournilHost, fournilCookies],
])('a report %s, as a page in chromium', (_, host, names) => {
  let session: Session;
  let page: Page;
  let saved: Document;
  const asked: string[] = [];
  const path = `${folder}/report-${host}` as const;

  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    const sites = { ...kitchenSites, ...fournilSites };
    session = await startSession('chromium', sites, { language: 'de' });
    const site = await visit(session.browser, host, '/', names);
    await withPopup(session.browser, site, (popup) => rowsWith(popup, names));
    const inspector = await inspect(session.browser, site);
    await inspectedNames(inTab(inspector), names);
    const html = await savedFile(inspector, 'report-html');
    saved = parse(html);
    await writeFile(`${path}.html`, html);
    page = await session.browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(`${path}.html`).href, { waitUntil: 'load' });
  });
  afterAll(() => session?.end());

  it('asks nobody for anything, and runs nothing', async () => {
    expect(asked).toEqual([page.url()]);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.head.append(script);
    });
    expect(await page.title()).toContain(host);
  });

  it.each(['light', 'dark'] as const)('has room on a screen, %s', async (scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const width of [1280, 400]) {
      await page.setViewport({ width, height: 900 });
      await page.screenshot({ path: `${path}-${scheme}-${width}.png` });
      expect(await widthOf(page)).toBe(width);
    }
  });

  it('has room on paper, which is white however dark the screen', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.emulateMediaType('print');
    await page.setViewport({ width: PRINTED_WIDTH, height: 680 });
    expect(await widthOf(page)).toBe(PRINTED_WIDTH);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
    await page.emulateMediaType();
  });

  it('is printed with all of its text, and no page ends with a heading', async () => {
    const pdf = await page.pdf({ path: `${path}.pdf`, preferCSSPageSize: true });
    const pages = pagesOfPdf(pdf).map(withoutSpaces);
    expect(pages.length).toBeGreaterThan(1);

    const printed = pages.join('');
    const texts = textsOf(saved, 'h1, h2, h3, p, dt, dd, th, td, code');
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => !printed.includes(text))).toEqual([]);

    const headings = textsOf(saved, 'h2, h3');
    expect(pages.filter((text) => headings.some((heading) => text.endsWith(heading)))).toEqual([]);
  });
});

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

function textsOf(document: Document, selector: string): string[] {
  return Array.from(document.querySelectorAll(selector), ({ textContent }) =>
    withoutSpaces(textContent ?? ''),
  );
}

/** Lines break where there is room; and where letters are drawn as one, a PDF says that one. */
function withoutSpaces(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

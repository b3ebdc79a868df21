import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PopupHandle } from '../../scripts/browsers/extension-browser';
import { inProject } from '../../scripts/build/project';
import type { Site } from '../../scripts/demo/server';
import { violations } from './harness/axe';
import { inState, withPopup } from './harness/popup';
import { fill, inTab, press, readBy, readerIn, type ReaderWindow } from './harness/reader';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';

const pictures = inProject('artifacts', 'pictures');
const host = 'www.looks.example';
const longName = `_preferences_of_everyone_${'x'.repeat(35)}`;

const row = (name: string, index: number) =>
  `<tr><td>Example Analytics</td><td>${name}</td>
   <td>${'Remembers which page was seen before, for how long and from where it was reached. '.repeat((index % 3) + 1)}</td>
   <td>Statistics</td><td>${(index % 13) + 1} months</td></tr>`;

const policy = (count: number) => `<!doctype html><html lang="en"><title>Cookie policy</title>
  <h1>Cookie policy</h1><h2>Cookies that we set</h2><table>
  <tr><th>Provider</th><th>Cookie name</th><th>What it is for</th><th>Category</th><th>Lasts for</th></tr>
  ${Array.from({ length: count }, (_, index) => row(index === 2 ? longName : `many_${index}`, index)).join('')}
  <tr><td>Matomo</td><td></td><td>Counts</td><td>Statistics</td><td>now and then</td></tr>
  </table><table><tr><th>Browser</th><th>Help</th></tr><tr><td>Firefox</td><td>Deleting cookies</td></tr></table>`;

/** Answers nothing: what it is asked for is being read until the page is left. */
const never = () => new Promise<undefined>(() => {});

const site: Site = ({ path }) => {
  const [, folder = '', what = ''] = path.split('/');
  if (folder === 'cookies') {
    if (what === 'slow') return never();
    return what === 'gone' ? undefined : { body: policy(Number(what)) };
  }
  return {
    body: `<!doctype html><html lang="en"><title>Home</title>
      <a href="/cookies${path}">Cookie policy of the example company</a> <a href="/privacy">Privacy policy</a>`,
  };
};

/** What is looked at: a state of the reader, and how it is come by. */
const states: [name: string, path: string, state: string, way: string][] = [
  ['reading', '/slow', 'reading', 'link'],
  ['failed', '/gone', 'failed', 'link'],
  ['failed-here', '/gone', 'failed', 'page'],
  ['check-4', '/4', 'check', 'link'],
  ['check-180', '/180', 'check', 'link'],
];

/** Pictures to be looked at: artifacts/pictures. What is tested is room for everything, and what axe says. */
describe.each(browserKinds)('the ways to read a charter, in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    session = await startSession(kind, { [host]: site });
  });
  afterAll(() => session?.end());

  const isTooWide = (page: ReaderWindow) =>
    page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );

  /** What is wrong with how it looks. */
  const lookAt = async (popup: PopupHandle, name: string): Promise<string[]> => {
    const wrong: string[] = [];
    for (const scheme of ['light', 'dark'] as const) {
      await popup.colorScheme(scheme);
      await popup.screenshot(`${pictures}/${kind}-reader-${name}-${scheme}.png`);
      wrong.push(...(await violations(popup)));
    }
    return (await isTooWide(popup)) ? [...wrong, 'too wide'] : wrong;
  };

  it('in the popup', async () => {
    const page = await visit(session.browser, host, '/4');
    await withPopup(session.browser, page, async (popup) => {
      await inState(popup, 'no-charter');
      await popup.waitFor(() => document.querySelector('[data-way="link"]') !== null);
      expect(await lookAt(popup, 'offers')).toEqual([]);
    });
    await page.close();
  });

  it.each(states)('%s', async (name, path, state, way) => {
    const page = await visit(session.browser, host, path);
    await withPopup(session.browser, page, async (popup) => {
      await inState(popup, 'no-charter');
      await readBy(popup, way);
      await readerIn(popup, state);
      expect(await lookAt(popup, name)).toEqual([]);
    });
    await page.close();
  });

  it('keeps names whole, and a heading beside its chevron', async () => {
    const page = await visit(session.browser, host, '/4');
    await withPopup(session.browser, page, async (popup) => {
      await inState(popup, 'no-charter');
      await readBy(popup, 'link');
      await readerIn(popup, 'check');
      const { lines, indent } = await popup.evaluate(() => {
        const name = document.querySelector('td.name bdi')!;
        const label = document.createRange();
        label.selectNodeContents(document.querySelector('.adding h2')!);
        const summary = document.querySelector('.adding summary')!;
        return {
          lines: name.getClientRects().length,
          indent: label.getBoundingClientRect().left - summary.getBoundingClientRect().left,
        };
      });
      expect(lines).toBe(1);
      expect(indent).toBeLessThan(60);
    });
    await page.close();
  });

  it('in a tab, wide and narrow', async () => {
    const tab = await session.browser.extensionPage(
      `ui/reader/reader.html?tab=-1&store=&host=${host}&by=paste`,
    );
    const reader = inTab(tab);
    await readerIn(reader, 'paste');
    const lookAtTab = async (name: string) => {
      for (const width of [1200, 320]) {
        await tab.setViewport({ width, height: 800, deviceScaleFactor: 1 });
        await tab.screenshot({ path: `${pictures}/${kind}-reader-tab-${name}-${width}.png` });
        expect(await isTooWide(reader)).toBe(false);
        expect(await violations(reader)).toEqual([]);
      }
    };
    await lookAtTab('paste');
    await fill(reader, '#pasted', policy(12));
    await press(reader, '#read');
    await readerIn(reader, 'check');
    await lookAtTab('check');
    await tab.close();
  });
});

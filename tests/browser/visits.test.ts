import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { inProject } from '../../scripts/build/project';
import { violations } from './harness/axe';
import { INSPECTOR, inspect, inspectedNames } from './harness/inspector';
import { inTab } from './harness/reader';
import { browserKinds, startSession, type Session } from './harness/session';
import { storedSightings } from './harness/stored';
import { inJar, visit } from './harness/visit';
import { diaryHost, diarySites } from './sites/diary';

const folder = inProject('artifacts', 'pictures');
const FIRST = ['d_both', 'd_longer', 'd_old', 'd_setter', 'd_choice'];
/** Of the first visit too, once the visitor has refused. */
const AFTER = ['klaro', 'd_alike'];

describe.each(browserKinds)('the visits of a site in the inspector, in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    session = await startSession(kind, diarySites);
    const site = await visit(session.browser, diaryHost, '/first', FIRST);
    page = await inspect(session.browser, site);
    await page.setViewport({ width: 1280, height: 900 });
    await inspectedNames(inTab(page), FIRST);
    await site.evaluate(() => document.querySelector<HTMLElement>('#refuse')?.click());
    await inJar(session.browser, AFTER);
    await inspectedNames(inTab(page), AFTER);
    await site.close();
  });
  afterAll(() => session?.end());

  const listed = () =>
    inTab(page).evaluate(() =>
      Array.from(document.querySelectorAll('tr[data-visit]'), (row) => ({
        isChosen: row.querySelector('input')?.checked,
        cells: Array.from(row.querySelectorAll('td'), ({ textContent }) => textContent),
      })),
    );
  const lanes = () =>
    inTab(page).evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('[data-lane]'), ({ dataset }) =>
        String(dataset['lane']),
      ),
    );
  const changes = () =>
    inTab(page).evaluate(() =>
      Array.from(
        document.querySelectorAll<HTMLElement>('[data-changed]'),
        ({ dataset }) => `${dataset['change']} ${dataset['changed']}`,
      ),
    );
  /** Goes to the box of a visit, the latest first, and presses the space bar. */
  const pressBox = async (index: number) => {
    await page.bringToFront();
    await inTab(page).evaluate(
      (at) => document.querySelectorAll<HTMLElement>('input[name="visit"]')[at]?.focus(),
      index,
    );
    await page.keyboard.press(' ');
  };

  it('are one at first, which is drawn: another is needed to tell what changed', async () => {
    await until('the answer and all that was set are in the list', async () => {
      const { cells = [] } = (await listed())[0] ?? {};
      return cells[1] === '7' && cells.includes('refused');
    }).catch(() => undefined);
    const [only, ...more] = await listed();
    expect(more).toEqual([]);
    expect(only).toEqual({ isChosen: true, cells: ['1', '7', 'none yet', 'refused', ''] });
    expect((await lanes()).toSorted()).toEqual([...FIRST, ...AFTER].toSorted());
    expect(await inTab(page).evaluate(() => document.body.textContent)).toContain(
      'There is one visit only',
    );
  });

  it('are told apart, and two that are chosen by keyboard are held against each other', async () => {
    const again = await visit(session.browser, diaryHost, '/second', ['d_new']);
    await inspectedNames(inTab(page), ['d_new']);
    await until('it is known that a script has set it now', async () =>
      (await storedSightings(session.browser)).some(
        ({ name, setBy }) => name === 'd_setter' && setBy?.kind === 'script',
      ),
    );
    await until('all of them are drawn', async () => {
      const drawn = await lanes();
      return ['d_new', 'd_setter', 'd_choice', 'd_alike'].every((name) => drawn.includes(name));
    });
    await again.close();
    expect(await lanes()).not.toContain('d_old');
    await pressBox(1);
    const expected = [
      'later-only d_new',
      'earlier-only d_old',
      'earlier-only klaro',
      'otherwise d_both',
      'otherwise d_choice',
      'otherwise d_longer',
      'otherwise d_setter',
      'alike d_alike',
    ];
    let found: string[] = [];
    await until('the difference is as expected', async () => {
      found = await changes();
      return JSON.stringify(found) === JSON.stringify(expected);
    }).catch(() => undefined);
    expect(found).toEqual(expected);
  });

  it('are told with what differs, field by field, and what was there already', async () => {
    const told = await inTab(page).evaluate(() =>
      Object.fromEntries(
        Array.from(document.querySelectorAll<HTMLElement>('tr[data-changed]'), (row) => [
          row.dataset['changed'] ?? '',
          row.textContent ?? '',
        ]),
      ),
    );
    expect(told['d_longer']).toContain('earlier: 1 day');
    expect(told['d_longer']).toContain('later: 2 days');
    expect(told['d_setter']).toContain('later: a script');
    expect(told['d_choice']).toContain('earlier: before any choice');
    expect(told['d_choice']).toContain('later: after refusing');
    expect(told['d_old']).toContain('The other found it there when it began.');
  });

  it('are announced, and keep the focus where it was', async () => {
    await until('the difference is announced', () =>
      inTab(page).evaluate(() =>
        Array.from(document.querySelectorAll('[aria-live]')).some(({ textContent }) =>
          textContent?.startsWith('1 cookie set in the later visit only'),
        ),
      ),
    );
    const focused = await inTab(page).evaluate(() => document.activeElement?.getAttribute('name'));
    expect(focused).toBe('visit');
  });

  it.each(['light', 'dark'] as const)('give axe nothing to say, %s', async (scheme) => {
    await page
      .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      .catch(() => undefined);
    expect(await violations(inTab(page))).toEqual([]);
    await page.screenshot({ path: `${folder}/${kind}-visits-${scheme}.png`, fullPage: true });
  });

  it.each(['de', 'fr'])(
    'fit in %s, also twice as large and as narrow as a side panel',
    async (language) => {
      const { browser } = session;
      const options = await browser.extensionPage('ui/options/options.html');
      await until('the languages are offered', () =>
        inTab(options).evaluate(() => document.querySelector('select[name="language"]') !== null),
      );
      await options.select('select[name="language"]', language);
      await options.close();
      const { search } = new URL(page.url());
      await page.close();
      page = await browser.extensionPage(`${INSPECTOR}${search}`);
      await until(`the inspector speaks ${language}`, () =>
        inTab(page).evaluate(
          (wanted) =>
            document.documentElement.lang.startsWith(wanted) &&
            document.querySelectorAll('input[name="visit"]').length === 2,
          language,
        ),
      );
      await pressBox(1);
      await until('the difference is told', async () => (await changes()).length > 0);
      for (const [name, size] of [
        ['100', { width: 1280, height: 900 }],
        ['200', { width: 640, height: 450, deviceScaleFactor: 2 }],
        ['panel', { width: 360, height: 800 }],
      ] as const) {
        await page.setViewport(size);
        await page.screenshot({
          path: `${folder}/${kind}-visits-${language}-${name}.png`,
          fullPage: true,
        });
        const isWide = await inTab(page).evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        expect(isWide).toBe(false);
        const beyond = await inTab(page).evaluate(() => {
          const list = document.querySelector('.wide:has(.visit-list)');
          return list && list.scrollWidth - list.clientWidth;
        });
        expect(beyond).toBe(0);
        // The table of cookies scrolls instead: its rows are of one height, whatever hosts they hold.
        const heights = await inTab(page).evaluate(() =>
          Array.from(
            document.querySelectorAll<HTMLElement>('.cookies [data-cookie]'),
            ({ offsetHeight }) => offsetHeight,
          ),
        );
        expect([...new Set(heights)]).toEqual([28]);
      }
      expect(await violations(inTab(page))).toEqual([]);
      await page.setViewport({ width: 1280, height: 900 });
    },
  );

  it('are read from the right where the writing is', async () => {
    await inTab(page).evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    const isWide = await inTab(page).evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    await page.screenshot({ path: `${folder}/${kind}-visits-rtl.png`, fullPage: true });
    expect(isWide).toBe(false);
  });
});

import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { inProject } from '../../scripts/build/project';
import { readCharter } from '../../src/charter/schema';
import type { Report } from '../../src/verdict/report';
import { schemaFaults } from '../schema-faults';
import { violations } from './harness/axe';
import { INSPECTOR, inspect, inspectedNames, savedFile } from './harness/inspector';
import { fill, inTab, press } from './harness/reader';
import { kitchenRows } from './harness/kitchen-rows';
import { withPopup } from './harness/popup';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { kitchenCookies, kitchenHost, kitchenSites } from './sites/kitchen';

const names = Object.keys(kitchenCookies);
const folder = inProject('artifacts', 'pictures');

describe.each(browserKinds)('the inspector in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    session = await startSession(kind, kitchenSites);
    const site = await visit(session.browser, kitchenHost, '/', names);
    // All of them recorded, and the web storage looked into: what is listed stays as it is from then on.
    await withPopup(session.browser, site, kitchenRows);
    page = await inspect(session.browser, site);
    await page.setViewport({ width: 1280, height: 900 });
    await inspectedNames(inTab(page), names);
  });
  afterAll(() => session?.end());

  it('shows the site that the popup stood over, as the popup judges it', async () => {
    const root = await inTab(page).evaluate(() => ({
      state: document.querySelector<HTMLElement>('[data-state]')?.dataset['state'],
      heading: document.querySelector('h1')?.textContent,
      judged: Array.from(document.querySelectorAll<HTMLElement>('[data-cookie]'), (row) =>
        [row.dataset['cookie'], row.dataset['verdict']].join(' '),
      ),
    }));
    expect(root).toMatchObject({ state: 'ready', heading: kitchenHost });
    expect(root.judged).toContain('k_outlives mismatch');
  });

  it('sorts by a column, the other way round, and back', async () => {
    const inspector = inTab(page);
    const before = await inspectedNames(inspector);
    await press(inspector, '[data-column="name"] button');
    const ascending = await inspectedNames(inspector);
    expect(ascending).not.toEqual(before);
    await press(inspector, '[data-column="name"] button');
    expect(await inspectedNames(inspector)).not.toEqual(ascending);
    await press(inspector, '[data-column="name"] button');
    expect(await inspectedNames(inspector)).toEqual(before);
  });

  it('filters by what is typed and by what is chosen', async () => {
    const inspector = inTab(page);
    await fill(inspector, 'input[name="text"]', 'K_OUTL');
    expect(await inspectedNames(inspector, ['k_outlives'])).toEqual(['k_outlives']);
    await fill(inspector, 'input[name="text"]', '');
    await fill(inspector, 'select[name="rule"]', 'outlives-charter');
    expect(await inspectedNames(inspector)).toEqual(['k_outlives', 'k_script']);
    await fill(inspector, 'select[name="rule"]', '');
    await inspectedNames(inspector, names);
  });

  it('tells all of a row beside the table, by keyboard too', async () => {
    await page.bringToFront();
    await inTab(page).evaluate(() =>
      document.querySelector<HTMLElement>('.cookies tbody button')?.focus(),
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('aside .detail');
    const told = await inTab(page).evaluate(() => ({
      chosen: document.querySelector<HTMLElement>('[aria-current="true"]')?.dataset['cookie'],
      focused: document.activeElement?.textContent,
      detail: document.querySelector('aside h2')?.textContent,
    }));
    expect(told.focused).toBe(told.chosen);
    expect(told.detail).toContain(told.chosen);
  });

  it('draws the visit, the lifetimes and who sets what, each with the same as a table', async () => {
    const drawn = await inTab(page).evaluate(() => ({
      lanes: Array.from(document.querySelectorAll('[data-lane]'), (lane) =>
        lane.getAttribute('data-lane'),
      ),
      bars: document.querySelectorAll('[data-bar]').length,
      tables: Array.from(
        document.querySelectorAll('.picture table'),
        (table) => table.querySelectorAll('tbody tr').length,
      ),
    }));
    expect(drawn.lanes).toEqual(expect.arrayContaining(['k_outlives', 'k_script']));
    expect(drawn.bars).toBeGreaterThan(10);
    expect(drawn.tables).toHaveLength(3);
    for (const rows of drawn.tables) expect(rows).toBeGreaterThan(10);
  });

  it('has room for the table beside the details, with the columns that they do not tell', async () => {
    const room = () =>
      inTab(page).evaluate(() => {
        const table = document.querySelector('.table-scroll');
        const columns = Array.from(
          document.querySelectorAll<HTMLElement>('[data-column]'),
          ({ dataset }) => dataset['column'],
        );
        return { beyond: (table?.scrollWidth ?? 0) - (table?.clientWidth ?? 0), columns };
      });
    expect(await room()).toEqual({
      beyond: 0,
      columns: ['verdict', 'name', 'finding', 'provider'],
    });
    await press(inTab(page), '.aside-head button');
    await until('all columns are there again', async () =>
      (await room()).columns.includes('set-by'),
    );
  });

  it('has one menu open at a time, until a click elsewhere or Escape', async () => {
    const open = () =>
      inTab(page).evaluate(() =>
        Array.from(document.querySelectorAll('.menu[open] summary'), (button) =>
          button.matches('.menu:has([data-export]) *') ? 'export' : 'columns',
        ).join(),
      );
    const isOpen = (which: string) =>
      until(`open is ${which}`, async () => (await open()) === which);
    await page.bringToFront();
    await press(inTab(page), '.menu:has([data-export]) > summary');
    await isOpen('export');
    await press(inTab(page), '.menu:has(input) > summary');
    await isOpen('columns');
    await page.keyboard.press('Escape');
    await isOpen('');
    await press(inTab(page), '.menu:has([data-export]) > summary');
    await isOpen('export');
    await press(inTab(page), '.shown-count');
    await isOpen('');
    expect(await open()).toBe('');
  });

  it('draws the limits of the guidance that is chosen, and none where it has none', async () => {
    const limits = () =>
      inTab(page).evaluate(() =>
        Array.from(document.querySelectorAll<HTMLElement>('[data-limit]'), ({ dataset }) =>
          Number(dataset['limit']),
        ),
      );
    expect(await limits()).toEqual([]);
    const options = await session.browser.extensionPage('ui/options/options.html');
    await press(inTab(options), 'input[name="profile"][value="cnil"]');
    await until('the limits are drawn', async () => (await limits()).join() === '13,6');
    // A tab behind another is not drawn.
    await page.bringToFront();
    await page.screenshot({ path: `${folder}/${kind}-inspector-limits.png`, fullPage: true });
    await press(inTab(options), 'input[name="profile"][value="neutral"]');
    await until('no limit is drawn', async () => (await limits()).length === 0);
    await options.close();
  });

  it('saves the report and the charter as it should be', async () => {
    await press(inTab(page), '.menu:has([data-export]) > summary');
    const report = JSON.parse(await savedFile(page, 'report-json')) as Report;
    expect(schemaFaults('report', report)).toEqual([]);
    expect(report.site).toBe(kitchenHost);
    expect(report.rows.map(({ cookie }) => cookie?.name)).toEqual(expect.arrayContaining(names));

    const { data } = Papa.parse<string[]>(await savedFile(page, 'report-csv'), {
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(report.rows.length + 1);

    const html = await savedFile(page, 'report-html');
    const content = /<main>.*<\/main>/s.exec(html)?.[0] ?? '';
    expect(html).toContain(createHash('sha256').update(content).digest('hex'));

    const json: unknown = JSON.parse(await savedFile(page, 'charter-json'));
    expect(schemaFaults('charter', json)).toEqual([]);
    const charter = readCharter(json);
    expect(charter.declarations.map(({ name }) => name)).toContain('_fbp');
    for (const file of ['report-markdown', 'charter-html', 'charter-markdown', 'charter-csv']) {
      expect((await savedFile(page, file)).replaceAll('\\', '')).toContain('k_outlives');
    }
  });

  it.each(['light', 'dark'] as const)('gives axe nothing to say, %s', async (scheme) => {
    await page
      .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      .catch(() => undefined);
    expect(await violations(inTab(page))).toEqual([]);
    await inTab(page).evaluate(() => {
      for (const menu of document.querySelectorAll('details.menu')) menu.removeAttribute('open');
    });
    await page.screenshot({ path: `${folder}/${kind}-inspector-${scheme}.png`, fullPage: true });
  });

  it('shows all watched sites', async () => {
    await fill(inTab(page), 'select[name="site"]', '');
    await inspectedNames(inTab(page), names);
    expect(page.url()).not.toContain(kitchenHost);
  });

  it('draws what is in sight of thousands of rows, and leads to the last one by keyboard', async () => {
    await inTab(page).evaluate(multiplySightings, 5_000);
    const many = await session.browser.extensionPage(INSPECTOR);
    await many.setViewport({ width: 1280, height: 900 });
    const inspector = inTab(many);
    await until('thousands of rows are there', () =>
      inspector.evaluate(
        () => Number(document.querySelector('.cookies')?.getAttribute('aria-rowcount')) > 5_000,
      ),
    );
    expect((await inspectedNames(inspector)).length).toBeLessThan(200);
    await many.bringToFront();
    await inspector.evaluate(() =>
      document.querySelector<HTMLElement>('.cookies tbody button')?.focus(),
    );
    await many.keyboard.press('End');
    const last = await until('the last row is reached', () =>
      inspector.evaluate(() => {
        const row = document.activeElement?.closest('tr');
        const count = document.querySelector('.cookies')?.getAttribute('aria-rowcount');
        return row?.getAttribute('aria-rowindex') === count && row?.getAttribute('aria-current');
      }),
    );
    expect(last).toBe('true');
    await many.close();
  });
});

/** Stores one sighting again under so many names. Runs in a page of the extension. */
async function multiplySightings(count: number): Promise<void> {
  const request = <Value>(asked: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(new Error(String(asked.error)));
    });
  const database = await request(indexedDB.open('cookie-charter'));
  const store = database.transaction('sightings', 'readwrite').objectStore('sightings');
  const cursor = await request(store.openCursor());
  if (!cursor) throw new Error('nothing was recorded');
  const [host, storeId] = cursor.primaryKey as [string, string, string];
  const sighting = cursor.value as { identity: string; name: string };
  await Promise.all(
    Array.from({ length: count }, (_, index) => {
      const identity = `${sighting.identity}${index}`;
      const one = { ...sighting, identity, name: `${sighting.name}${index}` };
      return request(store.put(one, [host, storeId, identity]));
    }),
  );
  database.close();
}

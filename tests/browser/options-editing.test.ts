import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { inProject } from '../../scripts/build/project';
import { readCharter } from '../../src/charter/schema';
import { violations } from './harness/axe';
import { arrived } from './harness/elements';
import { savedFile } from './harness/inspector';
import { rowsWith, textOf, withPopup } from './harness/popup';
import { fill, inTab, press, readerIn } from './harness/reader';
import { bakeryCookies, savedBakery } from './harness/saved-bakery';
import { browserKinds, startSession, type Session } from './harness/session';
import { policySites } from './sites/policies';

const folder = inProject('artifacts', 'pictures');
/** A Charter JSON whose only row has no name. */
const broken = JSON.stringify({
  version: 1,
  title: 'Broken',
  scope: [],
  sources: [{ id: 'page', kind: 'page', readAt: '2026-11-24T10:00:00Z', sha256: 'a'.repeat(64) }],
  declarations: [{ name: '', source: 'page' }],
  unread: [],
});
const second = 'Name;Purpose;Duration\ncrumbs;Counts what fell off the bread;1 day\n';

describe.each(browserKinds)('the editing of a charter in %s', (kind) => {
  let session: Session;
  let site: Page;
  let page: Page;

  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    session = await startSession(kind, policySites);
    ({ site, options: page } = await savedBakery(session));
    await press(inTab(page), '.saved-charter > summary');
    await arrived(page, '[data-declaration="oven_choice"]', 1);
  });
  afterAll(() => session?.end());

  const remove = (name: string) =>
    press(inTab(page), `[data-declaration="${name}"] .remove:not([data-do])`);

  it('scrolls its table sideways, and nothing else, in a narrow window', async () => {
    await page.setViewport({ width: 320, height: 900 });
    const beyond = await inTab(page).evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const wide = Array.from(document.querySelectorAll('.options > section, .saved-charter *'));
      const isOutside = (one: Element) =>
        !one.closest('.declarations') && one.getBoundingClientRect().right > clientWidth;
      const outside = wide.filter(isOutside).map(({ className, tagName }) => tagName + className);
      return [scrollWidth - clientWidth, ...outside];
    });
    expect(beyond).toEqual([0]);
    // A short word is not broken to fit.
    const adder = await inTab(page).evaluate(
      () => document.querySelector<HTMLElement>('.adder .button')?.offsetHeight,
    );
    expect(adder).toBeLessThan(40);
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('takes back each step, by the button and by the keyboard', async () => {
    const options = inTab(page);
    await remove('oven_choice');
    await arrived(page, '[data-declaration="oven_choice"]', 0);
    await fill(options, '[data-declaration="_ga"] input[name="retention"]', 'until it ends');
    await arrived(page, '[data-declaration="_ga"] .hint', 1);
    await press(options, '[data-do="undo"]');
    await arrived(page, '[data-declaration="_ga"] .hint', 0);
    await page.focus('[data-do="undo"]');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await arrived(page, '[data-declaration="oven_choice"]', 1);
    await arrived(page, '[data-do="save"]:disabled', 1);
    const focused = () =>
      options.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['do']);
    expect(await focused()).toBe('undo');
  });

  it('never drops the focus to the top of the page', async () => {
    const focused = () =>
      inTab(page).evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['do']);
    const pressByKey = async (selector: string) => {
      await page.focus(selector);
      await page.keyboard.press('Enter');
    };
    await pressByKey('[data-declaration="never_set"] .remove:not([data-do])');
    await arrived(page, '[data-declaration="never_set"]', 0);
    expect(await focused()).toBe('undo');
    await pressByKey('.removed-rows > summary');
    await pressByKey('[data-removed] button');
    await arrived(page, '.removed-rows', 0);
    expect(await focused()).toBe('undo');
    await pressByKey('[data-do="save"]');
    await arrived(page, '[data-do="save"]:disabled', 1);
    expect(await focused()).toBe('undo');
  });

  it('does not let the site be blamed for a row that was removed', async () => {
    await remove('oven_choice');
    await arrived(page, '[data-removed="oven_choice"]', 1);
    await press(inTab(page), '[data-do="save"]');
    await arrived(page, '[data-version]', 3);
    await withPopup(session.browser, site, async (popup) => {
      const isUndeclared = async () => {
        const rows = await rowsWith(popup, bakeryCookies);
        return rows.some(
          ({ cookie, verdict }) => cookie === 'oven_choice' && verdict === 'undeclared',
        );
      };
      await until('its cookie is undeclared', isUndeclared);
      await popup.click('[data-cookie="oven_choice"] button');
      await popup.waitFor(() => document.querySelector('.detail') !== null);
      const text = await textOf(popup);
      expect(text).toContain('but the site does: its row oven_choice was removed');
      expect(text).toContain('edited by hand');
      await popup.screenshot(`${folder}/${kind}-edited-charter.png`);
    });
  });

  it('puts a removed row back to the others of its line', async () => {
    const options = inTab(page);
    await page.bringToFront();
    await press(options, '.removed-rows > summary');
    expect(await violations(options)).toEqual([]);
    await page.screenshot({ path: `${folder}/${kind}-options-removed.png`, fullPage: true });
    await press(options, '[data-removed="oven_choice"] button');
    await arrived(page, '[data-declaration="oven_choice"]', 1);
    await arrived(page, '.removed-rows', 0);
    const names = await options.evaluate(() =>
      Array.from(
        document.querySelectorAll<HTMLElement>('[data-declaration]'),
        ({ dataset }) => dataset['declaration'],
      ),
    );
    expect(names).toEqual(['bread_session', 'oven_lang', 'oven_choice', '_ga', 'never_set']);
  });

  it('adds a charter of whatever site from a text', async () => {
    const tab = await session.browser.pageThatOpens('ui/reader/reader.html', () =>
      press(inTab(page), '[data-do="add-charter"]'),
    );
    const reader = inTab(tab);
    await readerIn(reader, 'paste');
    await fill(reader, '#pasted', broken);
    await press(reader, '#read');
    const refusal = () =>
      reader.evaluate(() => document.querySelector('[data-why="malformed"]')?.textContent ?? '');
    await until('what is broken is told', async () => (await refusal()) !== '');
    expect(await refusal()).toContain('declarations[0].name');
    await fill(reader, '#pasted', second);
    await press(reader, '#read');
    await readerIn(reader, 'check');
    const cannotSave = () =>
      reader.evaluate(() => document.querySelector<HTMLButtonElement>('#save')?.disabled ?? false);
    expect(await cannotSave()).toBe(true);
    expect(await violations(reader)).toEqual([]);
    await fill(reader, '#title', 'What the baker wrote');
    await fill(reader, '#host', 'crumbs.example');
    await press(reader, '.adder button');
    await until('it can be saved', async () => !(await cannotSave()));
    await press(reader, '#save');
    await readerIn(reader, 'saved');
    await tab.close();
    await page.bringToFront();
    await arrived(page, '[data-charter]', 2);
  });

  it('takes in what another charter declares, with its source', async () => {
    const options = inTab(page);
    await arrived(page, 'select[name="merge"] option', 2);
    const other = await options.evaluate(
      () => document.querySelectorAll<HTMLOptionElement>('select[name="merge"] option')[1]?.value,
    );
    await fill(options, 'select[name="merge"]', other ?? '');
    await press(options, '[data-do="merge"]');
    await arrived(page, '[data-declaration="crumbs"]', 1);
    await press(options, '[data-do="undo"]');
    await arrived(page, '[data-declaration="crumbs"]', 0);
    await press(options, '[data-do="merge"]');
    await press(options, '[data-do="save"]');
    await arrived(page, '[data-version]', 4);
    await page.screenshot({ path: `${folder}/${kind}-options-merged.png`, fullPage: true });
    const charter = readCharter(JSON.parse(await savedFile(page, 'charter-json')));
    expect(charter.scope).toContain('crumbs.example');
    expect(charter.sources.map(({ kind: read }) => read)).toEqual(['page', 'pasted']);
    expect(charter.declarations.at(-1)).toMatchObject({ name: 'crumbs', source: 'pasted' });
  });

  it('says which of two charters of one host is not in use', async () => {
    const summaries = () =>
      inTab(page).evaluate(() =>
        Array.from(document.querySelectorAll('.saved-charter > summary'), (one) =>
          (one.textContent ?? '').includes('Not in use for crumbs.example'),
        ),
      );
    // The one that took in the other was saved last.
    expect(await summaries()).toEqual([false, true]);
  });
});

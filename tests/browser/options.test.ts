import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { inProject } from '../../scripts/build/project';
import { readCharter } from '../../src/charter/schema';
import { schemaFaults } from '../schema-faults';
import { violations } from './harness/axe';
import { arrived, countOf } from './harness/elements';
import { savedFile } from './harness/inspector';
import { fill, inTab, press } from './harness/reader';
import { savedBakery } from './harness/saved-bakery';
import { browserKinds, startSession, type Session } from './harness/session';
import { bakeryHost, policySites } from './sites/policies';

const OPTIONS = 'ui/options/options.html';
const folder = inProject('artifacts', 'pictures');

describe.each(browserKinds)('the options in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    await mkdir(folder, { recursive: true });
    session = await startSession(kind, policySites);
    ({ options: page } = await savedBakery(session));
  });
  afterAll(() => session?.end());

  it('opens a saved charter to be corrected, and keeps the correction as a version', async () => {
    const options = inTab(page);
    await press(options, '.saved-charter > summary');
    await arrived(page, '.editor [data-declaration="crumbs"]', 0);
    await arrived(page, '.editor [data-declaration="bread_session"]', 1);
    await press(options, '[data-do="add"]');
    await fill(options, '.declarations tr:last-child input[name="name"]', 'crumbs');
    await fill(options, '.declarations tr:last-child input[name="retention"]', '1 year');
    await press(options, '.declarations tr:last-child [data-do="further"]');
    await arrived(page, '.further', 1);
    await fill(options, '.further input[name="domain"]', bakeryHost);
    await fill(options, '.further select[name="party"]', 'first');
    await fill(options, '.further select[name="storage"]', 'cookie');
    const beyond = await options.evaluate(() => {
      const editor = document.querySelector('.editor');
      return (editor?.scrollWidth ?? 0) - (editor?.clientWidth ?? 0);
    });
    expect(beyond).toBe(0);
    await page.screenshot({ path: `${folder}/${kind}-options-further.png`, fullPage: true });
    await press(options, '[data-do="save"]');
    await arrived(page, '[data-version]', 2);
    expect(await countOf(page, '[data-changed="crumbs"].added')).toBe(1);
  });

  it('keeps a row’s further fields with it, and loses no row for want of a name', async () => {
    const options = inTab(page);
    const told = () =>
      options.evaluate(() =>
        Array.from(
          document.querySelectorAll<HTMLElement>('.further'),
          (row) => (row.previousElementSibling as HTMLElement).dataset['declaration'],
        ),
      );
    await press(options, '[data-declaration="_ga"] [data-do="further"]');
    await arrived(page, '.further', 1);
    await press(options, '[data-declaration="oven_lang"] [data-do="further"]');
    await arrived(page, '.further', 2);
    await press(options, '[data-declaration="oven_lang"] .remove:not([data-do])');
    await arrived(page, '[data-declaration="oven_lang"]', 0);
    expect(await told()).toEqual(['_ga']);
    await fill(options, '[data-declaration="_ga"] input[name="name"]', '');
    await press(options, '[data-do="save"]');
    const refused = () =>
      options.evaluate(() => {
        const { activeElement } = document;
        return activeElement instanceof HTMLInputElement && activeElement.validity.valueMissing;
      });
    await until('the name is asked for', refused);
    expect(await countOf(page, '[data-version]')).toBe(2);
    await fill(options, '.editor input[name="name"]:invalid', '_ga');
    await arrived(page, '[data-declaration="_ga"]', 1);
  });

  it('saves the charter as a file', async () => {
    const json: unknown = JSON.parse(await savedFile(page, 'charter-json'));
    expect(schemaFaults('charter', json)).toEqual([]);
    const charter = readCharter(json);
    const crumbs = charter.declarations.find(({ name }) => name === 'crumbs');
    expect(crumbs).toMatchObject({
      retention: { kind: 'duration', text: '1 year' },
      domain: bakeryHost,
      party: 'first',
      storage: 'cookie',
    });
    expect(await savedFile(page, 'charter-html')).toContain('crumbs');
  });

  it.each(['light', 'dark'] as const)('gives axe nothing to say, %s', async (scheme) => {
    await page
      .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      .catch(() => undefined);
    expect(await violations(inTab(page))).toEqual([]);
    await page.screenshot({ path: `${folder}/${kind}-options-${scheme}.png`, fullPage: true });
  });

  it('forgets a charter, and takes that back with all its versions', async () => {
    const options = inTab(page);
    await press(options, '[data-do="forget"]');
    await arrived(page, '[data-charter]', 0);
    await press(options, '[data-do="take-back"]');
    await arrived(page, '[data-charter]', 1);
    await press(options, '.saved-charter > summary');
    await arrived(page, '[data-version]', 2);
    expect(await countOf(page, '[data-changed="crumbs"].added')).toBe(1);
  });

  it('keeps what was observed for as long as was chosen', async () => {
    await fill(inTab(page), 'select[name="keeping"]', '90');
    await until('the choice is stored', () =>
      session.browser.callExtension(async () => {
        interface Api {
          storage: { local: { get(key: string): Promise<{ keeping?: number }> } };
        }
        const scope = globalThis as unknown as { browser?: Api; chrome: Api };
        const { keeping } = await (scope.browser ?? scope.chrome).storage.local.get('keeping');
        return keeping === 90;
      }),
    );
    const another = await session.browser.extensionPage(OPTIONS);
    const shown = await until('another page shows it', () =>
      inTab(another).evaluate(
        () => document.querySelector<HTMLSelectElement>('select[name="keeping"]')?.value ?? '',
      ),
    );
    expect(shown).toBe('90');
    await another.close();
  });

  it('erases what was observed of a site, when it is agreed', async () => {
    const options = inTab(page);
    const site = `[data-site="${bakeryHost}"]`;
    await press(options, `${site} [data-do="options_erase"]`);
    await press(options, `${site} [data-agree="options_erase"]`);
    await arrived(page, site, 0);
    expect(await countOf(page, '[data-charter]')).toBe(1);
  });
});

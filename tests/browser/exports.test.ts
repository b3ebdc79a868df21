import MarkdownIt from 'markdown-it';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import type { Charter, Declaration } from '../../src/charter/model';
import { readGrids } from '../../src/charter/read';
import { readCharter } from '../../src/charter/schema';
import { gridsOfText } from '../../src/document/read-source';
import type { Report } from '../../src/verdict/report';
import { parse } from '../document/parse';
import { schemaFaults } from '../schema-faults';
import { inspect, inspectedNames, savedFile } from './harness/inspector';
import { rowsWith, withPopup } from './harness/popup';
import { giveFile, inTab, press, readerIn } from './harness/reader';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { fournilCookies, fournilHost, fournilSites } from './sites/fournil';

const OPTIONS = 'ui/options/options.html';
/** How each file of a charter is told from the others when it is read again. */
const ENDINGS = { json: 'json', html: 'html', markdown: 'md', csv: 'csv' } as const;
type Format = keyof typeof ENDINGS;
const FORMATS = Object.keys(ENDINGS) as Format[];

/** The host that a file of that format is read for. */
const hostOf = (format: Format) => `${format}.imported.example`;

describe.each(browserKinds)('what is saved in %s, read again', (kind) => {
  let session: Session;
  let inspector: Page;
  let report: Report;
  let charter: Charter;
  /** The charter as it should be: once it is read again and saved, the site is judged by that. */
  const files = new Map<Format, string>();

  beforeAll(async () => {
    session = await startSession(kind, fournilSites, { language: 'en' });
    const site = await visit(session.browser, fournilHost, '/', fournilCookies);
    await withPopup(session.browser, site, (popup) => rowsWith(popup, fournilCookies));
    inspector = await inspect(session.browser, site);
    await inspectedNames(inTab(inspector), fournilCookies);
    // The web storage is looked into last: what is saved after that says the same in every file.
    await until('all was looked into', async () => {
      report = JSON.parse(await savedFile(inspector, 'report-json')) as Report;
      return report.watched.storage;
    });
    for (const format of FORMATS) {
      files.set(format, await savedFile(inspector, `charter-${format}`));
    }
    charter = JSON.parse(files.get('json')!) as Charter;
  });
  afterAll(() => session?.end());

  it('is a report that its schema takes', () => {
    expect(schemaFaults('report', report)).toEqual([]);
    expect(namesIn(report)).toEqual(expect.arrayContaining(fournilCookies));
  });

  it('is a row of values for each row of the report, none of which a spreadsheet runs', async () => {
    const text = await savedFile(inspector, 'report-csv');
    const { data, errors } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.slice(1).map((cells) => withoutDefence(cells[1]))).toEqual(namesIn(report));
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(data.flat()).toContain("'+minuteur");
    const rules = data.slice(1).map((cells) => cells.at(-2)?.split(' ').filter(Boolean).toSorted());
    expect(rules).toEqual(report.rows.map(rulesOf));
  });

  it('is a page without a script that tells every row and every finding', async () => {
    const page = parse(await savedFile(inspector, 'report-html'));
    expect(page.querySelectorAll('script, link, img, iframe, [src], [href], td b')).toHaveLength(0);
    expect(Array.from(page.querySelectorAll('tbody tr'), nameOfRow)).toEqual(namesIn(report));
    const found = Array.from(page.querySelectorAll('section[data-cookie]'), (section) => [
      ...told([section], 'data-cookie'),
      ...told(section.querySelectorAll('[data-rule]'), 'data-rule').toSorted(),
    ]);
    const expected = report.rows.map((row, at) => [namesIn(report)[at], ...rulesOf(row)]);
    expect(found).toEqual(expected.filter(({ length }) => length > 1));
  });

  it('is Markdown that says the same, and has no markup of a site', async () => {
    const page = parse(
      new MarkdownIt({ html: true }).render(await savedFile(inspector, 'report-markdown')),
    );
    expect(page.querySelectorAll('a, img, b, script')).toHaveLength(0);
    expect(Array.from(page.querySelectorAll('tbody tr'), nameOfRow)).toEqual(namesIn(report));
    expect(page.querySelectorAll('h3')).toHaveLength(
      report.rows.filter(({ findings }) => findings.length > 0).length,
    );
  });

  it('is the charter as it should be: its schema takes it, and what was not declared is', () => {
    expect(schemaFaults('charter', charter)).toEqual([]);
    expect(readCharter(charter)).toEqual(charter);
    expect(charter).toMatchObject({ language: 'fr', scope: [fournilHost, '*.levain.example'] });
    const corrected = new Map(charter.declarations.map((one) => [one.name, one]));
    expect(corrected.get('four_<id-four>')?.retention?.text).toBe('1 an');
    expect([...corrected.keys()].slice(5).toSorted()).toEqual(
      ['+minuteur', '@moulin|ble', '_fbp', 'farine'].toSorted(),
    );
  });

  it.each(FORMATS)('is, from %s, the same charter for who reads and saves it', async (format) => {
    const { browser } = session;
    const tab = await browser.extensionPage(
      `ui/reader/reader.html?tab=-1&store=&host=${hostOf(format)}&by=paste`,
    );
    const reader = inTab(tab);
    await readerIn(reader, 'paste');
    await giveFile(reader, '#file', `charter.${ENDINGS[format]}`, files.get(format)!);
    await readerIn(reader, 'check', 'failed');
    await press(reader, '#save');
    await readerIn(reader, 'saved');
    await tab.close();
    const imported = await savedAgain(format);
    expect(imported.declarations.map(asPrinted(format))).toEqual(
      charter.declarations.map(asPrinted(format)),
    );
    const { title, language, scope } = charter;
    const kept = {
      json: { title, language, scope: [hostOf(format), ...scope] },
      html: { title, language },
      markdown: { title },
      csv: {},
    };
    expect(imported).toMatchObject(kept[format]);
  });

  it('is the same charter in every file that the options save', async () => {
    const page = await openedCharter('json');
    for (const format of FORMATS) {
      const { grids } = gridsOfText(await savedFile(page, `charter-${format}`), format, parse);
      expect(readGrids(grids, 'file').declarations.map(asPrinted(format))).toEqual(
        charter.declarations.map(asPrinted(format)),
      );
    }
    await page.close();
  });

  /** The options, where the charter is open that was read from a file of that format. */
  async function openedCharter(format: Format): Promise<Page> {
    const page = await session.browser.extensionPage(OPTIONS);
    const options = inTab(page);
    const id = await until(`the charter read from ${format} is listed`, () =>
      options.evaluate(
        (host) =>
          Array.from(document.querySelectorAll<HTMLElement>('[data-charter]')).find((one) =>
            one.querySelector('summary')?.textContent?.includes(host),
          )?.dataset['charter'],
        hostOf(format),
      ),
    );
    await press(options, `[data-charter="${id}"] > summary`);
    return page;
  }

  /** The same as it was saved, as Charter JSON. */
  async function savedAgain(format: Format): Promise<Charter> {
    const page = await openedCharter(format);
    const json: unknown = JSON.parse(await savedFile(page, 'charter-json'));
    await page.close();
    expect(schemaFaults('charter', json)).toEqual([]);
    return readCharter(json);
  }
});

function namesIn({ rows }: Report): string[] {
  return rows.map(({ cookie, declaration }) => cookie?.name ?? declaration?.name ?? '');
}

function rulesOf({ findings }: Report['rows'][number]): string[] {
  return findings.map(({ rule }) => rule).toSorted();
}

function nameOfRow(row: Element): string {
  return row.querySelectorAll('td')[1]?.textContent ?? '';
}

/** What an attribute says of each element. */
function told(elements: Iterable<Element>, attribute: string): string[] {
  return Array.from(elements, (one) => one.getAttribute(attribute) ?? '');
}

function withoutDefence(cell = ''): string {
  return cell.replace(/^'(?=[=+\-@])/, '');
}

/**
 * What a format can hold of a declaration: Charter JSON all of it, a table its words, and not that a person has
 * edited it. Which source it is of and in which row it stands is the reading's own.
 */
function asPrinted(format: Format): (declaration: Declaration) => Partial<Declaration> {
  return ({ source: _source, line: _line, ...declared }) => {
    if (format === 'json') return declared;
    const { edited: _edited, nameRead: _nameRead, category, ...words } = declared;
    if (!category || category.from === 'purpose') return words;
    return { ...words, category: { ...category, from: 'column' } };
  };
}

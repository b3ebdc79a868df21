import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPopupRows } from '../../scripts/demo/popup-rows';
import { inState, rowsWith, withPopup } from './harness/popup';
import { declaredNames, fill, inTab, press, readBy, readerIn, scopeHosts } from './harness/reader';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { bakeryHost, pastedHost, policySites } from './sites/policies';

const DECLARED = ['bread_session', 'oven_choice', 'oven_lang', '_ga', 'never_set'];

describe.each(browserKinds)('a charter that nobody knew, in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(kind, policySites);
  });
  afterAll(() => session?.end());

  it('is found, read, checked, saved, and judged by', async () => {
    const { browser } = session;
    const page = await visit(browser, bakeryHost, '/', ['bread_session', 'oven_choice', 'crumbs']);
    await withPopup(browser, page, async (popup) => {
      await inState(popup, 'no-charter');
      await readBy(popup, 'link');
      await readerIn(popup, 'check');
      expect(await declaredNames(popup)).toEqual(DECLARED);
      expect(await scopeHosts(popup)).toEqual([bakeryHost, 'shop.bakery.example']);
      await press(popup, '[data-declaration="never_set"] input[type="checkbox"]');
      await press(popup, '#save');
      await rowsWith(popup, ['bread_session', 'oven_choice', 'crumbs']);
      expect(await inState(popup, 'ready')).toBe('ready');
      const rows = await readPopupRows(popup);
      const verdicts = rows.map(({ cookie, verdict }) => [cookie, verdict]);
      expect(Object.fromEntries(verdicts)).toEqual({
        bread_session: 'as-declared',
        oven_choice: 'mismatch',
        crumbs: 'undeclared',
        oven_lang: 'not-seen',
        _ga: 'not-seen',
      });
    });
    await page.close();
  });

  it('is read again, and says what changed', async () => {
    const { browser } = session;
    const page = await visit(browser, bakeryHost, '/', ['bread_session']);
    await withPopup(browser, page, async (popup) => {
      await inState(popup, 'ready');
      await readBy(popup, 'again');
      await readerIn(popup, 'check');
      const changes = () =>
        popup.evaluate(() =>
          Array.from(
            document.querySelectorAll<HTMLElement>('[data-changed]'),
            ({ className, dataset }) => `${className} ${dataset['changed']}`,
          ),
        );
      // It was dropped before it was saved.
      expect(await changes()).toEqual(['added never_set']);
      const lost = () => popup.evaluate(() => document.querySelector('.lost')?.textContent ?? '');
      expect(await lost()).toContain('rows changed: 0, added: 0, removed: 1');
      await press(popup, '[data-declaration="never_set"] input[type="checkbox"]');
      await press(popup, '[data-declaration="_ga"] input[type="checkbox"]');
      await popup.waitFor(() => document.querySelector('[data-changed="_ga"]') !== null);
      expect(await changes()).toEqual(['removed _ga']);
      expect(await lost()).toBe('');
      await press(popup, '.saving .link');
      await inState(popup, 'ready');
    });
    await page.close();
  });

  it('is read in the page itself, and corrected', async () => {
    const { browser } = session;
    const page = await visit(browser, bakeryHost, '/cookie-policy');
    await withPopup(browser, page, async (popup) => {
      await inState(popup, 'ready', 'no-charter');
      // A charter that is saved leaves the other ways open: another language, another page.
      await readBy(popup, 'look');
      await readBy(popup, 'page');
      await readerIn(popup, 'check');
      expect(await declaredNames(popup)).toEqual(DECLARED);
      // What holds the names is told to hold none, and then again.
      await fill(popup, 'th[data-column="name"] select', 'ignored');
      await popup.waitFor(
        () => document.querySelectorAll('.source > .table [data-declaration]').length === 0,
      );
      await fill(popup, 'details th[data-column="ignored"]:nth-child(3) select', 'name');
      await popup.waitFor(() => document.querySelectorAll('[data-declaration]').length === 5);
    });
    await page.close();
  });

  it('is pasted in a tab', async () => {
    const { browser } = session;
    const page = await visit(browser, pastedHost, '/', ['typed']);
    const popup = await browser.openPopup(page);
    await inState(popup, 'no-charter');
    const tab = await browser.pageThatOpens('ui/reader/reader.html', () => readBy(popup, 'paste'));
    const reader = inTab(tab);
    await readerIn(reader, 'paste');
    await fill(reader, '#pasted', 'Only a sentence.');
    await press(reader, '#read');
    await tab.waitForSelector('[data-failure="nothing"]');
    await fill(
      reader,
      '#pasted',
      'Provider\tCookie name\tPurpose\tRetention\nOurs\ttyped\tRemembers what you typed\t1 day\n',
    );
    await press(reader, '#read');
    await readerIn(reader, 'check');
    expect(await declaredNames(reader)).toEqual(['typed']);
    await press(reader, '#save');
    await readerIn(reader, 'saved');
    await tab.close();
    await withPopup(browser, page, async (again) => {
      await inState(again, 'ready');
      const [row] = await rowsWith(again, ['typed']);
      expect(row?.verdict).toBe('as-declared');
    });
    await page.close();
  });

  it('tells of a site that changed it, once it was read again', async () => {
    const { browser } = session;
    const page = await visit(browser, pastedHost, '/', ['typed']);
    await withPopup(browser, page, async (popup) => {
      await inState(popup, 'ready');
      await readBy(popup, 'again');
      await readerIn(popup, 'paste');
      await fill(
        popup,
        '#pasted',
        'Provider\tCookie name\tPurpose\tRetention\n' +
          'Ours\ttyped\tRemembers what you typed\t2 days\nOurs\tread\tRemembers what you read\t1 day\n',
      );
      await press(popup, '#read');
      await readerIn(popup, 'check');
      await press(popup, '#save');
      await inState(popup, 'ready');
      const said = await popup.waitFor(
        () =>
          document.querySelector('.charter-findings [data-rule="charter-changed"]')?.textContent ??
          '',
      );
      expect(said).toContain('rows added: 1, removed: 0, reworded: 1');
    });
    await page.close();
  });

  it('is shown as it was saved, and forgotten on a second click', async () => {
    const { browser } = session;
    const page = await visit(browser, pastedHost, '/', ['typed']);
    await withPopup(browser, page, async (popup) => {
      await inState(popup, 'ready');
      await readBy(popup, 'again');
      await readerIn(popup, 'paste');
      await press(popup, '.versions summary');
      const said = await popup.evaluate(() => document.querySelector('.versions pre')?.textContent);
      expect(said).toContain('Remembers what you typed');
      await press(popup, '#forget');
      await press(popup, '#forget-now');
      await inState(popup, 'no-charter');
    });
    await page.close();
  });
});

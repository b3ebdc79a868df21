import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser';
import { until } from '../../scripts/browsers/until';
import type { Site } from '../../scripts/demo/server';
import { setCookie } from '../../scripts/demo/set-cookie';
import { readPopupRows } from '../../scripts/demo/popup-rows';
import type { Charter } from '../../src/charter/model';
import type { PagesRead } from '../../src/browser/page-reading';
import type { Saving } from '../../src/browser/saved-charter';
import { inState, rowsWith, stateOf, withPopup } from './harness/popup';
import { browserKinds, startSession, type Session } from './harness/session';
import { storedSightings } from './harness/stored';
import { inJar, visit } from './harness/visit';

const shop = 'www.read-in-tab.example';
const pixel = 'pixel.read-in-tab-stats.example';
/** What the policy's page sets: by its response, a script, and a third party. */
const byReading = ['p_response', 'p_script', 'p_pixel'];

/** A page whose table comes by a script that has to ask for it first. */
const policy = (pixelOrigin: string) => `<!doctype html><html lang="en"><title>Cookies</title>
<h1>Cookies</h1><div id="table"></div><img src="${pixelOrigin}/pixel" alt="">
<script>
  document.cookie = 'p_script=a; Path=/; Secure';
  fetch('/rows').then((response) => response.json()).then((rows) => {
    const table = document.createElement('table');
    for (const cells of rows) {
      const row = table.insertRow();
      for (const cell of cells) row.insertCell().textContent = cell;
    }
    document.querySelector('#table').append(table);
  });
</script>`;

const sites: Record<string, Site> = {
  [shop]: ({ path, originOf }) => {
    if (path === '/') {
      const cookies = [setCookie('own', 'a'), setCookie('kept', 'a', { maxAge: 86_400 })];
      return { body: '<!doctype html><title>Shop</title>', cookies };
    }
    if (path === '/cookies') {
      const cookies = [setCookie('p_response', 'a'), setCookie('kept', 'b', { maxAge: 86_400 })];
      return { body: policy(originOf(pixel)), cookies };
    }
    if (path === '/rows') {
      return {
        type: 'application/json',
        body: JSON.stringify([
          ['Name', 'Purpose'],
          ['own', 'Cart'],
        ]),
      };
    }
    // A page that never says anything.
    if (path === '/endless') return { body: '<!doctype html><script>for (;;) {}</script>' };
    if (path === '/fetched') return { body: '<p>', cookies: [setCookie('f_fetched', 'a')] };
    return undefined;
  },
  [pixel]: () => ({
    type: 'image/gif',
    body: '',
    cookies: [setCookie('p_pixel', 'a', { sameSite: 'None', maxAge: 86_400 })],
  }),
};

/** What a page of the extension asks the worker, for the tab in front. */
async function askFor(
  browser: ExtensionBrowser,
  page: Page,
  question: string,
  ...values: unknown[]
): Promise<unknown> {
  await page.bringToFront();
  return browser.callExtension(
    async (ask, given) => {
      interface Api {
        runtime: { sendMessage(message: unknown): Promise<unknown> };
        tabs: { query(what: object): Promise<{ id: number }[]> };
      }
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const { runtime, tabs } = scope.browser ?? scope.chrome;
      const [tab] = await tabs.query({ active: true });
      const filled = given.map((value) => (value === 'tab in front' ? tab?.id : value));
      return runtime.sendMessage({ ask, with: filled });
    },
    question,
    values,
  );
}

function openAddresses(browser: ExtensionBrowser): Promise<string[]> {
  return browser.callExtension(async () => {
    interface Api {
      tabs: { query(what: object): Promise<{ url?: string }[]> };
    }
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
    return tabs.map(({ url }) => url ?? '');
  });
}

function namesIn(rows: { cookie: string }[]): string[] {
  return rows.map(({ cookie }) => cookie);
}

describe.each(browserKinds)('a page read in a background tab, in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await startSession(kind, sites);
    page = await visit(session.browser, shop, '/', ['own', 'kept']);
    await withPopup(session.browser, page, (popup) => rowsWith(popup, ['own', 'kept']));
  });
  afterAll(() => session?.end());

  it('says what its scripts built, and leaves no tab', async () => {
    const { browser } = session;
    const url = browser.address(shop, '/cookies');
    const before = await openAddresses(browser);
    const read = (await askFor(browser, page, 'readInTab', url, 'tab in front')) as PagesRead;
    expect(read).toMatchObject({
      pages: [
        {
          url,
          title: 'Cookies',
          language: 'en',
          blocks: expect.arrayContaining([
            expect.objectContaining({
              rows: [
                expect.objectContaining({ cells: ['Name', 'Purpose'] }),
                expect.objectContaining({ cells: ['own', 'Cart'] }),
              ],
            }),
          ]) as unknown,
        },
      ],
    });
    expect((await openAddresses(browser)).toSorted()).toEqual(before.toSorted());
  });

  it('sets cookies that no visit has set: none is listed or recorded', async () => {
    const { browser } = session;
    await inJar(browser, byReading);
    await withPopup(browser, page, async (popup) => {
      const names = namesIn(await rowsWith(popup, ['own', 'kept']));
      expect(names.filter((name) => byReading.includes(name))).toEqual([]);
    });
    const stored = (await storedSightings(browser)).map(({ name }) => name);
    expect(stored.filter((name) => byReading.includes(name))).toEqual([]);
    expect(stored).toEqual(expect.arrayContaining(['own', 'kept']));
  });

  it('is gone at once when it is cancelled', async () => {
    const { browser } = session;
    const url = browser.address(shop, '/cookies');
    const reading = askFor(browser, page, 'readInTab', url, 'tab in front');
    await until('its tab is there', async () => (await openAddresses(browser)).includes(url));
    await askFor(browser, page, 'cancelReading', 'tab in front');
    expect(await reading).toEqual({ failure: 'cancelled' });
    await until('its tab is gone', async () => !(await openAddresses(browser)).includes(url));
  });

  it('is closed by the next worker where this one is ended', async () => {
    const { browser } = session;
    const url = browser.address(shop, '/endless');
    const reading = askFor(browser, page, 'readInTab', url, 'tab in front').catch(() => undefined);
    await until('its tab is there', async () => (await openAddresses(browser)).includes(url));
    await browser.endWorker();
    await askFor(browser, page, 'takeStock', 'tab in front');
    await until('its tab is gone', async () => !(await openAddresses(browser)).includes(url));
    await reading;
    expect(await openAddresses(browser)).toContain(browser.address(shop, '/'));
  });

  it('says where there is no such site', async () => {
    const { browser } = session;
    const url = 'https://nowhere.invalid/cookies';
    const read = await askFor(browser, page, 'readInTab', url, 'tab in front');
    expect(read).toEqual({ failure: 'not-found' });
    expect((await openAddresses(browser)).join()).not.toContain('nowhere');
  });

  it('what the extension fetches instead sets nothing, and is no observation', async () => {
    const { browser } = session;
    const url = browser.address(shop, '/fetched');
    const status = await browser.callExtension(
      async (address) => (await fetch(address, { credentials: 'omit' })).status,
      url,
    );
    expect(status).toBe(200);
    expect((await browser.jar()).map(({ name }) => name)).not.toContain('f_fetched');
    await withPopup(browser, page, async (popup) => {
      expect(namesIn(await rowsWith(popup, ['own']))).not.toContain('f_fetched');
    });
    // Of the same name: the response that the extension fetched is not taken for its setter. On a page that came
    // after the worker was ended above: of the one before it nobody can tell who sets what.
    await page.reload({ waitUntil: 'load' });
    await page.evaluate(() => {
      document.cookie = 'f_fetched=a; Path=/; Secure';
    });
    const setBy = async () =>
      (await storedSightings(browser)).find(({ name }) => name === 'f_fetched')?.setBy?.kind;
    // Firefox may yet tell of a response: until then it is not known.
    await until('it is told of', async () => ((await setBy()) ?? 'unknown') !== 'unknown');
    expect(await setBy()).toBe('script');
  });

  it('saved as this site’s charter, judges it at once, until it is removed', async () => {
    const { browser } = session;
    const readAt = '2026-11-24T12:00:00Z';
    const charter: Charter = {
      version: 1,
      title: 'Cookies of the shop',
      scope: [shop],
      sources: [{ id: 'page', kind: 'page', readAt, sha256: '0'.repeat(64) }],
      declarations: [{ name: 'own', source: 'page' }],
      unread: [],
    };
    const texts = [{ source: 'page', text: 'own: Cart' }];
    const store = (await browser.jar()).find(({ name }) => name === 'own')?.storeId ?? '';
    const saving = { charter, texts, storeId: store };
    const saved = (await askFor(browser, page, 'saveCharter', saving)) as Saving;
    expect(saved).toMatchObject({ kept: 'disk' });
    await withPopup(browser, page, async (popup) => {
      await inState(popup, 'ready');
      const rows = await rowsWith(popup, ['own', 'kept']);
      const verdicts = rows.map(({ cookie, verdict }) => `${cookie}: ${verdict}`);
      expect(verdicts).toEqual(
        expect.arrayContaining(['own: as-declared', 'kept: undeclared', 'f_fetched: undeclared']),
      );
    });
    let counted = '';
    await until('the badge counts', async () => {
      counted = (await browser.badge(page)).text;
      return counted === '2';
    }).catch(() => undefined);
    expect(counted).toBe('2');
    await browser.endWorker();
    const place = { host: shop, storeId: store };
    expect(await askFor(browser, page, 'savedCharter', place)).toMatchObject({
      charter: { title: 'Cookies of the shop', declarations: [{ name: 'own' }] },
    });
    await askFor(browser, page, 'removeCharter', 'id' in saved ? saved.id : '');
    await withPopup(browser, page, async (popup) => {
      await inState(popup, 'no-charter');
      expect(namesIn(await readPopupRows(popup))).toContain('own');
    });
  });

  it('is listed as soon as the person visits it', async () => {
    const { browser } = session;
    await page.goto(browser.address(shop, '/cookies'), { waitUntil: 'load' });
    await withPopup(browser, page, async (popup) => {
      await rowsWith(popup, ['own', 'p_response', 'p_pixel']);
      expect(await stateOf(popup)).toBe('no-charter');
    });
  });
});

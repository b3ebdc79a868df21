import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browsers/until';
import type { PopupRow } from '../../scripts/demo/popup-rows';
import { expectedOf, kitchenRows, toldOf } from './harness/kitchen-rows';
import { withPopup } from './harness/popup';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import {
  kitchenCookies,
  kitchenHost,
  kitchenSites,
  parentHost,
  strangerHost,
} from './sites/kitchen';

describe.each(browserKinds)('every cookie of a page, in %s', (kind) => {
  let session: Session;
  let page: Page;
  let rows: PopupRow[];

  beforeAll(async () => {
    session = await startSession(kind, kitchenSites);
    const { browser } = session;
    await (await visit(browser, strangerHost, '/', ['stranger_lax', 'stranger_none'])).close();
    await (await visit(browser, parentHost, '/', ['parent_wide', 'parent_own'])).close();
    page = await visit(browser, kitchenHost, '/', Object.keys(kitchenCookies));
    rows = await withPopup(browser, page, kitchenRows);
  });
  afterAll(() => session?.end());

  it('tells every cookie’s verdict and rules', () => {
    const told = rows.filter(({ cookie }) => cookie in kitchenCookies);
    expect(told.map(toldOf)).toEqual(told.map(expectedOf));
  });

  it('has a row for each cookie that the browser itself says is there', async () => {
    const jar = (await session.browser.jar()).filter(
      ({ name }) => !name.startsWith('stranger_') && name !== 'parent_own',
    );
    const rowsOf = (name: string) =>
      rows.filter(({ cookie, identity }) => cookie === name && identity).length;
    const missing = jar.filter(
      ({ name }) => rowsOf(name) !== jar.filter((cookie) => cookie.name === name).length,
    );
    expect(missing).toEqual([]);
    expect(jar.length).toBeGreaterThanOrEqual(Object.keys(kitchenCookies).length);
  });

  it('lists a cookie of the parent domain, set on another host, as set elsewhere', () => {
    const wide = rows.filter(({ cookie }) => cookie === 'parent_wide');
    expect(wide.map(({ verdict, rules }) => ({ verdict, rules }))).toEqual([
      { verdict: 'set-elsewhere', rules: [] },
    ]);
  });

  it('never shows another site’s cookies', () => {
    const names = rows.map(({ cookie }) => cookie);
    expect(names).not.toContain('stranger_lax');
    expect(names).not.toContain('stranger_none');
    expect(names).not.toContain('parent_own');
  });

  it('lists what was declared and is not there as not seen, web storage too', () => {
    const notSeen = rows.filter(({ verdict }) => verdict === 'not-seen');
    expect(notSeen.map(({ cookie }) => cookie).toSorted()).toEqual([
      'k_deleted',
      'k_never',
      'k_storage_key',
    ]);
  });

  it('counts the flagged cookies on the badge, and says it in words', async () => {
    const flagged = rows.filter(({ verdict }) => ['mismatch', 'undeclared'].includes(verdict));
    await until(
      'the badge has caught up',
      async () => (await session.browser.badge(page)).text === String(flagged.length),
    );
    const { text, title } = await session.browser.badge(page);
    expect(title).toContain(kitchenHost);
    expect(title).toContain(text);
  });
});

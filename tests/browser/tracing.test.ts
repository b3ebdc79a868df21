import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { PopupHandle } from '../../scripts/browsers/extension-browser';
import { until } from '../../scripts/browsers/until';
import { rowsWith, withPopup } from './harness/popup';
import { press } from './harness/reader';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { tracedCookies, tracedHost, tracedSites, type ScriptPlace } from './sites/traced';

const names = Object.keys(tracedCookies);

/** Opens a row, if it is closed, and reads what it says of one field. */
function fieldOf(popup: PopupHandle, cookie: string, field: string): Promise<string> {
  return popup.evaluate(
    (name, wanted) => {
      const row = document.querySelector<HTMLElement>(`[data-cookie="${name}"]`);
      const head = row?.querySelector<HTMLButtonElement>('[data-row]');
      if (head?.ariaExpanded === 'false') head.click();
      const lines = [...(row?.querySelectorAll('tbody tr') ?? [])];
      const line = lines.find((one) => one.querySelector('th')?.textContent?.includes(wanted));
      return line?.lastElementChild?.textContent ?? '';
    },
    cookie,
    field,
  );
}

/** Reads who set a cookie as soon as it says what it has to. */
async function fieldThatSays(popup: PopupHandle, cookie: string, words: string): Promise<string> {
  let said = '';
  return until(`${cookie} is ${words}`, async () => {
    said = await fieldOf(popup, cookie, 'Set by');
    return said.includes(words) ? said : '';
  }).catch((error: unknown) => {
    throw new Error(`${cookie} is ${said}, not ${words}`, { cause: error });
  });
}

describe.each(browserKinds)('tracing scripts, in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await startSession(kind, tracedSites);
    page = await visit(session.browser, tracedHost, '/', names);
  });
  afterAll(() => session?.end());

  const shown = ({ host, path }: ScriptPlace) =>
    session.browser.address(host, path).replace('https://', '');

  it('is off at first: a script, and no more', async () => {
    await withPopup(session.browser, page, async (popup) => {
      const rows = await rowsWith(popup, names);
      expect(rows.filter(({ rules }) => rules.includes('third-party-undisclosed'))).toEqual([]);
      const said = await fieldThatSays(popup, 't_widget', 'a script');
      expect(said).toMatch(/^a script(?! of)/);
    });
  });

  it('after a click and a reload tells which script wrote each cookie', async () => {
    await withPopup(session.browser, page, async (popup) => {
      await rowsWith(popup, names);
      await press(popup, '[data-switch="trace"]');
      await press(popup, '[data-trace="reload"]');
      for (const [name, { by, calledBy }] of Object.entries(tracedCookies)) {
        const said = await fieldThatSays(popup, name, `a script of ${shown(by)}`);
        if (calledBy) expect(said).toContain(`called by ${shown(calledBy)}`);
        else expect(said).not.toContain('called by');
      }
      const rows = await rowsWith(popup, names);
      const undisclosed = rows
        .filter(({ rules }) => rules.includes('third-party-undisclosed'))
        .map(({ cookie }) => cookie);
      const foreign = names.filter((name) => tracedCookies[name]?.isForeign);
      expect(undisclosed.toSorted()).toEqual(foreign.toSorted());
      expect(await fieldOf(popup, 't_own', 'Lifetime')).toMatch(/^2\s*years/);
    });
  });
});

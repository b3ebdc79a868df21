import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browsers/until';
import { inState, withPopup } from './harness/popup';
import { press } from './harness/reader';
import { browserKinds, startSession, type Session } from './harness/session';
import { visit } from './harness/visit';
import { behaviourHost, behaviourSites } from './sites/behaviour';

/** What the page says of its browser. */
interface Behaviour {
  same: Record<string, unknown>;
  sources: string[];
}

function behaviourOf(page: Page): Promise<Behaviour> {
  return page.evaluate(() =>
    (window as unknown as { behaviour: () => Promise<Behaviour> }).behaviour(),
  );
}

describe.each(browserKinds)('a traced page, in %s', (kind) => {
  let session: Session;
  let untraced: Behaviour;
  let traced: Behaviour;

  beforeAll(async () => {
    session = await startSession(kind, behaviourSites);
    const { browser } = session;
    const page = await visit(browser, behaviourHost);
    untraced = await behaviourOf(page);
    await withPopup(browser, page, async (popup) => {
      await inState(popup, 'no-charter');
      await press(popup, '[data-switch="trace"]');
      await until('it is switched on', () =>
        popup.evaluate(() => document.querySelector('[data-trace="reload"]') !== null),
      );
    });
    await page.reload({ waitUntil: 'load' });
    traced = await behaviourOf(page);
  });
  afterAll(() => session?.end());

  it.each([
    [
      'has the same properties with the same descriptors, in the same order',
      ['shapes', 'names', 'isOwn', 'elements'],
    ],
    ['writes the same in the same order, and reads the same', ['jars']],
    ['throws and rejects the same', ['faults', 'rejections', 'unhandled', 'isPromise']],
    ['has its own code called the same', ['calls', 'order', 'heard']],
  ])('%s', (_, aspects) => {
    for (const aspect of aspects) {
      expect(untraced.same).toHaveProperty(aspect);
      expect({ [aspect]: traced.same[aspect] }).toEqual({ [aspect]: untraced.same[aspect] });
    }
  });

  it('differs in the source that a function tells of itself, as is documented', () => {
    expect(traced.sources).toEqual(Array(2).fill('function () { [native code] }'));
    expect(untraced.sources[0]).toMatch(/^function (set )?cookie\(\) \{ \[native code\] \}$/);
    expect(untraced.sources[1]).toMatch(/^function set\(\) \{ \[native code\] \}$/);
  });
});

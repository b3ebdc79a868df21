import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browsers/until';
import { readPopupRows } from '../../scripts/demo/popup-rows';
import type { Sighting } from '../../src/cookie/model';
import { hostOfOrigin } from '../../src/cookie/address';
import { withPopup } from './harness/popup';
import { browserKinds, startSession, type Session } from './harness/session';
import { storedSightings } from './harness/stored';
import { visit } from './harness/visit';
import { pantryHost, pantrySetters, pantrySites, TWO_YEARS } from './sites/pantry';

const names = Object.keys(pantrySetters);
/** What no header announces. */
const ofScripts = names.filter((name) => pantrySetters[name] === 'script');

/** Who set a cookie, as the site's key tells it. */
function setterOf({ setBy }: Sighting): string {
  return setBy?.kind === 'response' ? hostOfOrigin(setBy.origin ?? '') : (setBy?.kind ?? 'nobody');
}

describe.each(browserKinds)('every way to set a cookie, in %s', (kind) => {
  let session: Session;
  let page: Page;
  let sightings: Sighting[] = [];

  beforeAll(async () => {
    session = await startSession(kind, pantrySites);
    page = await visit(session.browser, pantryHost, '/', names);
    await until('all are recorded', async () => {
      sightings = await storedSightings(session.browser);
      const recorded = new Map(sightings.map((one) => [one.name, setterOf(one)]));
      return names.every((name) => recorded.get(name) === pantrySetters[name]);
    }).catch(() => undefined);
  });
  afterAll(() => session?.end());

  it('is recorded with who set it', () => {
    const told = Object.fromEntries(sightings.map((one) => [one.name, setterOf(one)]));
    expect(told).toEqual(pantrySetters);
  });

  it('is recorded with the lifetime that was granted, over what browsers keep', () => {
    const granted = sightings
      .filter(({ name, session: isSession }) => !isSession && !ofScripts.includes(name))
      .map(({ name, grantedSeconds }) => `${name} ${grantedSeconds}`);
    expect(granted.length).toBeGreaterThan(10);
    expect(granted.filter((one) => !one.endsWith(` ${TWO_YEARS}`))).toEqual([]);
  });

  it('is shown: the popup lists just what the browser tells its driver', async () => {
    const jar = await page.browser().cookies();
    const expected = jar.map(({ name, domain, path }) => `${name} ${domain} ${path}`).toSorted();
    expect(new Set(jar.map(({ name }) => name))).toEqual(new Set(names));
    await withPopup(session.browser, page, async (popup) => {
      let shown: string[] = [];
      await until('the popup lists them', async () => {
        const rows = await readPopupRows(popup);
        shown = rows
          .filter(({ identity }) => identity)
          .map(({ identity }) => JSON.parse(identity) as string[])
          .map(([, , domain, path, name]) => `${name} ${domain} ${path}`)
          .toSorted();
        return JSON.stringify(shown) === JSON.stringify(expected);
      }).catch(() => undefined);
      expect(shown).toEqual(expected);
    });
  });
});

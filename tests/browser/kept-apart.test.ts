import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browsers/until';
import type { Site } from '../../scripts/demo/server';
import { setCookie } from '../../scripts/demo/set-cookie';
import { rowsWith, withPopup } from './harness/popup';
import { browserKinds, startSession, type Session } from './harness/session';
import { everythingStored, storedSightings } from './harness/stored';
import { inJar, visit } from './harness/visit';

const host = 'www.apart.example';

/** Sets a cookie, and a key of the web storage, of the name that it is asked for. */
const site: Site = ({ path, query }) => {
  if (path === '/') return { body: '<!doctype html><title>Nothing yet</title>' };
  if (path !== '/set') return undefined;
  const name = query.get('name') ?? '';
  return {
    body: `<!doctype html><title>${name}</title>
      <script>localStorage.setItem('key_${name}', 'a')</script>`,
    cookies: [setCookie(name, 'a', { maxAge: 86_400 })],
  };
};

/** The names of the cookies that the popup over a page lists, when it has settled. */
function namesOver({ browser }: Session, page: Page, expected: string): Promise<string[]> {
  return withPopup(browser, page, async (popup) => {
    const rows = await rowsWith(popup, [expected]);
    return rows.map(({ cookie }) => cookie);
  });
}

async function goSet({ browser }: Session, page: Page, name: string): Promise<void> {
  await page.goto(browser.address(host, `/set?name=${name}`));
  await inJar(browser, [name]);
}

describe.each(browserKinds)('a private window, in %s', (kind) => {
  let session: Session;
  let hidden: Page;

  beforeAll(async () => {
    session = await startSession(kind, { [host]: site }, { inPrivateWindows: true });
    const { browser } = session;
    await visit(browser, host, '/set?name=ordinary', ['ordinary']);
    hidden = await browser.newPrivatePage(browser.address(host, '/'));
    await goSet(session, hidden, 'hidden');
  });
  afterAll(() => session?.end());

  // Firefox shows the popup of a private window to no page of the extension in another.
  it.runIf(kind === 'chromium')('shows its own cookies alone', async () => {
    expect(await namesOver(session, hidden, 'hidden')).toEqual(['hidden']);
  });

  it('is watched, and leaves nothing on disk', async () => {
    const stored = async () =>
      (await everythingStored(session.browser)) as Record<
        'indexedDB' | 'local' | 'session',
        object
      >;
    await until('the visit is known', async () =>
      JSON.stringify((await stored()).session).includes('"incognito":true'),
    );
    const { indexedDB, local } = await stored();
    const onDisk = JSON.stringify([indexedDB, local]);
    expect(onDisk).toContain('ordinary');
    expect(onDisk).not.toContain('hidden');
  });
});

describe('containers, in firefox', () => {
  let session: Session;
  const pages: Record<string, Page> = {};
  const names = ['default', 'work', 'home'];

  beforeAll(async () => {
    session = await startSession('firefox', { [host]: site });
    const { browser } = session;
    pages['default'] = await visit(browser, host, '/set?name=default', ['default']);
    for (const name of ['work', 'home']) {
      const container = await pages['default'].browser().createBrowserContext();
      const page = (pages[name] = await container.newPage());
      await goSet(session, page, name);
    }
  });
  afterAll(() => session?.end());

  it.each(names)('each show their own cookies: %s', async (name) => {
    expect(await namesOver(session, pages[name]!, name)).toEqual([name]);
  });

  it('are kept apart on disk', async () => {
    const sightings = await storedSightings(session.browser);
    expect(sightings.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    expect(new Set(sightings.map(({ storeId }) => storeId)).size).toBe(names.length);
  });
});

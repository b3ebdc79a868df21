import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until';
import type { Site } from '../../scripts/demo/server';
import { setCookie } from '../../scripts/demo/set-cookie';
import { storedSightings } from './harness/stored';
import { rowsWith, withPopup } from './harness/popup';
import { browserKinds, startSession, type Session } from './harness/session';
import { inJar } from './harness/visit';

const host = 'slow.kitchen.example';
const early = ['early_response', 'early_script'];
const late = ['late_response', 'late_script'];

/** A page that stays in the middle of its load until it is let go on. */
function slowSite(): { site: Site; goOn: () => void } {
  let goOn = () => {};
  const held = new Promise<void>((resolve) => (goOn = resolve));
  const site: Site = async ({ path }) => {
    if (path === '/held.js') {
      await held;
      return {
        type: 'text/javascript',
        body: "document.cookie = 'late_script=a; Path=/; Secure'",
        cookies: [setCookie('late_response', 'a', { maxAge: 86_400 })],
      };
    }
    return {
      body: `<!doctype html><title>Slow</title>
        <script>document.cookie = 'early_script=a; Path=/; Secure'</script><script src="/held.js"></script>`,
      cookies: [setCookie('early_response', 'a', { maxAge: 86_400 })],
    };
  };
  return { site, goOn: () => goOn() };
}

describe.each(browserKinds)(
  'a worker that is ended in the middle of a page’s load, in %s',
  (kind) => {
    let session: Session;
    const { site, goOn } = slowSite();

    beforeAll(async () => {
      session = await startSession(kind, { [host]: site });
    });
    afterAll(() => session?.end());

    it('misses nothing that was set, and marks who set it unknown where it could not see', async () => {
      const { browser } = session;
      const page = await browser.newPage();
      const loaded = page.goto(browser.address(host), { waitUntil: 'load' });
      await inJar(browser, early);
      await browser.endWorker();
      goOn();
      await loaded;
      await inJar(browser, late);
      await withPopup(browser, page, (popup) => rowsWith(popup, [...early, ...late]));
      let setters: Record<string, string | undefined> = {};
      // Firefox may tell of a response late.
      await until('all is on disk, with who set what came last', async () => {
        const stored = await storedSightings(browser);
        setters = Object.fromEntries(stored.map(({ name, setBy }) => [name, setBy?.kind]));
        return stored.length >= 4 && setters.late_response === 'response';
      }).catch(() => undefined);
      expect(Object.keys(setters).toSorted()).toEqual([...early, ...late].toSorted());
      expect(setters.late_response).toBe('response');
      // No script's write tells who made it: in a load that was not watched whole, it may have been a response.
      expect(setters.late_script).toBe('unknown');
      expect(['response', 'unknown']).toContain(setters.early_response);
      expect(['script', 'unknown']).toContain(setters.early_script);
    });
  },
);

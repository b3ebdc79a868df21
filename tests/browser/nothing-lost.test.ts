import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/browsers/launch';
import { until } from '../../scripts/browsers/until';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser';
import { loadWhileEnding } from './harness/ending-at-random';
import { kill, withProfile } from './harness/killed';
import { readLosses, type Losses } from './harness/losses';
import { randomFrom } from './harness/random';
import { changedRecords, visitAll } from './harness/revisiting';
import { browserKinds, startSession, type Session } from './harness/session';
import { storm } from './harness/storm';
import { storedSightings } from './harness/stored';
import { losingHosts, losingSites } from './sites/losing';

/** `npm run bench -- losing` does all this with 100 loads and 20,000 writes in ten seconds. */
const LOADS = 10;
const STORM = { sites: 5, names: 40, rounds: 10, milliseconds: 0 };
const KILLED_LOADS = 3;

/** Waits until jar and record tell the same. */
async function settled(browser: ExtensionBrowser): Promise<Losses> {
  let losses = await readLosses(browser);
  const isSettled = async () => {
    losses = await readLosses(browser);
    const { missing, left, differing } = losses;
    return missing.length + left.length + differing.length === 0;
  };
  // What is told then says more than that it took too long.
  await until('jar and record tell the same', isSettled).catch(() => {});
  return losses;
}

function expectNothingLost({ missing, left, differing, settersWrong, grantsWrong }: Losses): void {
  expect({ missing, left, differing, settersWrong, grantsWrong }).toEqual({
    missing: [],
    left: [],
    differing: [],
    settersWrong: [],
    grantsWrong: [],
  });
}

describe.each(browserKinds)('nothing is lost, in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(kind, losingSites);
  });
  afterAll(() => session?.end());

  it('where the worker is ended at random moments of pages’ loads', async () => {
    const { browser } = session;
    expect(await loadWhileEnding(browser, [0, LOADS], randomFrom(4))).toBeGreaterThan(0);
    await visitAll(browser, losingHosts);
    const losses = await settled(browser);
    expectNothingLost(losses);
    expect(losses.inJar).toBeGreaterThan(0);
  });

  it('in a storm of changes', async () => {
    const { browser } = session;
    const { writes } = await storm(browser, STORM);
    expect(writes).toBe(2_000);
    expectNothingLost(await settled(browser));
  });
});

describe.each(browserKinds)('a browser that is killed, in %s', (kind) => {
  it('has in its record all that its jar has when it is started again, as it was recorded', async () => {
    await withProfile(async (profileDir) => {
      const { browser, server, extensionDir } = await startSession(kind, losingSites, {
        profileDir,
      });
      try {
        await loadWhileEnding(browser, [0, KILLED_LOADS], () => 0.5);
        expectNothingLost(await settled(browser));
        const before = await storedSightings(browser);
        await kill(browser);
        const again = await launch(kind, { ...server, extensionDir, headless: true, profileDir });
        try {
          await visitAll(again, losingHosts.slice(0, KILLED_LOADS));
          expectNothingLost(await settled(again));
          expect(changedRecords(before, await storedSightings(again))).toEqual([]);
        } finally {
          await again.close();
        }
      } finally {
        await browser.close().catch(() => {});
        await server.close();
      }
    });
  });
});

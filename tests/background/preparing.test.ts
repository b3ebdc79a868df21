import { describe, expect, it } from 'vitest';
import type { Prepared } from '../../src/browser/session';
import type { Visit } from '../../src/cookie/visit';
import type { Memory, SiteMemory } from '../../src/background/memory';
import { createPreparing } from '../../src/background/preparing';
import type { Visiting } from '../../src/background/visiting';
import { DEFAULT_SETTINGS } from '../../src/verdict/settings';

const AT = '2026-11-23T12:00:00.000Z';
const visit = { tabId: 1, storeId: '0', host: 'a.example' } as Visit;
const site = {
  place: { host: 'a.example', storeId: '0' },
  sightings: new Map(),
  entries: new Map(),
  watched: {
    site: { host: 'a.example', registrableDomain: 'a.example' },
    since: AT,
    pages: 1,
    visits: 1,
    choices: [],
  },
  charter: null,
  settings: DEFAULT_SETTINGS,
} satisfies SiteMemory;

/** A world whose clock is turned by hand, with one tab in front. */
function start() {
  const kept: (readonly Prepared[])[] = [];
  const tasks: (() => void)[] = [];
  const preparing = createPreparing({
    visiting: Promise.resolve({ of: (id: number) => (id === 1 ? visit : undefined) } as Visiting),
    memory: { site: async () => site, historyKept: () => true } as unknown as Memory,
    tabsInFront: async () => [1, 2],
    keepPrepared: async (prepared) => void kept.push(prepared),
    later: (task) => void tasks.push(task),
    now: () => AT,
  });
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  const pass = async () => {
    for (const task of tasks.splice(0)) task();
    await settle();
  };
  return { kept, ...preparing, pass, settle, tasks };
}

describe('what a popup will show', () => {
  it('is prepared for the tabs in front, once things are quiet', async () => {
    const { kept, recorded, pass, tasks } = start();
    void recorded();
    void recorded();
    expect(tasks).toHaveLength(1);
    await pass();
    expect(kept.at(-1)).toMatchObject([
      { visit, report: { site: 'a.example' }, historyKept: true },
    ]);
  });

  it('is taken back at once when something new is recorded, and only then', async () => {
    const { kept, recorded, pass, settle } = start();
    void recorded();
    await pass();
    void recorded();
    void recorded();
    await settle();
    expect(kept.map((prepared) => prepared.length)).toEqual([0, 1, 0]);
    await pass();
    expect(kept.map((prepared) => prepared.length)).toEqual([0, 1, 0, 1]);
  });

  it('is prepared anew, and nothing is taken back, where another tab is shown', async () => {
    const { kept, recorded, tabShown, pass } = start();
    void recorded();
    await pass();
    tabShown();
    await pass();
    expect(kept.map((prepared) => prepared.length)).toEqual([0, 1, 1]);
  });

  it('may be left by a worker that was ended: the next one takes it back first', async () => {
    const { kept, recorded, settle } = start();
    void recorded();
    await settle();
    expect(kept).toEqual([[]]);
  });
});

import type { Prepared } from '../browser/session';
import { attempt } from './attempt';
import type { Memory } from './memory';
import { once } from './once';
import { preparedOf } from './prepared';
import { serially } from './serially';
import type { Visiting } from './visiting';

/** What preparing needs of the world. */
export interface PreparingWorld {
  visiting: Promise<Visiting>;
  memory: Memory;
  /** The ids of the tabs in front, one a window. */
  tabsInFront(): Promise<number[]>;
  keepPrepared(prepared: readonly Prepared[]): Promise<void>;
  /** ISO 8601 UTC. */
  now(): string;
  /** Runs a task after so many milliseconds. */
  later(task: () => void, milliseconds: number): void;
}

/** Well after a page's batches: what is prepared for a person must not slow the page. */
const QUIET_MS = 400;

/** Session storage holds ten megabytes in all. */
const MOST_ROWS = 2_000;

/** What is to be told to whoever prepares. */
export interface Preparing {
  /** Something was recorded. Resolves when what no longer holds is taken back. */
  recorded(): Promise<void>;
  /** Another tab is in front. */
  tabShown(): void;
}

/**
 * Keeps ready, in session storage, what a popup shows of the tabs in front: it can paint that before it asks
 * the jar. What no longer holds is taken back at once.
 */
export function createPreparing(world: PreparingWorld): Preparing {
  // A worker that begins does not know what the last one left.
  let mayHold = true;
  let takenBack: Promise<unknown> = Promise.resolve();
  const inTurn = serially();
  const prepareNow = () => {
    // Before it is written: what is recorded meanwhile may not be in it.
    mayHold = true;
    return prepare(world);
  };
  const plan = once(world.later, () => void inTurn(() => attempt(prepareNow)), QUIET_MS);
  return {
    recorded: async () => {
      plan();
      if (mayHold) {
        mayHold = false;
        takenBack = inTurn(() => attempt(() => world.keepPrepared([])));
      }
      await takenBack;
    },
    tabShown: plan,
  };
}

async function prepare({ visiting, memory, now, ...world }: PreparingWorld): Promise<void> {
  const [{ of }, tabIds] = await Promise.all([visiting, world.tabsInFront()]);
  const visits = tabIds.flatMap((tabId) => of(tabId) ?? []);
  const prepared = visits.map(async (visit) => {
    const { host, storeId } = visit;
    return preparedOf(memory, visit, await memory.site({ host, storeId }), now());
  });
  const all = await Promise.all(prepared);
  await world.keepPrepared(all.filter(({ report }) => report.rows.length <= MOST_ROWS));
}

import type { Sighting } from '../cookie/model';
import type { Gathering } from './gathering';
import { instant } from './instant';
import type { Means } from './means';
import { TELLING_MS } from './unchanged';

/** A change that came with no response so far. */
export interface SupposedChange {
  identity: string;
  storeId: string;
  /** The host of the page that it was put down to, which may be left before it is settled. */
  page?: string;
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * Changes that are a script's unless a response is told of late, as Firefox does. Until then their setter is recorded as
 * unknown: the worker can be ended before that response is told.
 */
export interface Supposed {
  add(change: SupposedChange): void;
  /** Those for whose response it was waited long enough are a script's, where nothing else has explained them meanwhile. */
  settle(
    means: Pick<Means, 'memory' | 'visiting'>,
    gathering: Gathering,
    now: number,
  ): Promise<void>;
  isEmpty(): boolean;
}

/** None yet. */
export function createSupposed(): Supposed {
  let added: SupposedChange[] = [];
  let recorded: SupposedChange[] = [];
  return {
    add: (change) => void added.push(change),
    settle: async ({ memory, visiting }, gathering, now) => {
      const due = recorded.filter(({ at }) => now - at >= TELLING_MS);
      // What this batch has added is written only after this: a batch may be so late that it is due at once.
      recorded = [...recorded.filter(({ at }) => now - at < TELLING_MS), ...added];
      added = [];
      if (due.length === 0) return;
      const visits = visiting.lately(now);
      for (const { identity, storeId, page, at } of due) {
        const ofStore = visits.filter((visit) => visit.storeId === storeId);
        const hosts = new Set(ofStore.map(({ host }) => host));
        if (page !== undefined) hosts.add(page);
        for (const host of hosts) {
          const site = await memory.site({ host, storeId });
          const sighting = site.sightings.get(identity);
          if (sighting && isStillOf(sighting, at)) gathering.wasScript(site, sighting);
        }
      }
    },
    isEmpty: () => added.length + recorded.length === 0,
  };
}

function isStillOf({ setBy, lastSeen, goneAt }: Sighting, at: number): boolean {
  return setBy?.kind === 'unknown' && lastSeen === instant(at) && goneAt === undefined;
}

import type { SavedCharter } from '../browser/saved-charter';
import { closeness } from '../charter/scope';
import { createPrivateList } from './private-list';

/** The charters that were saved in private windows: never on disk, and gone with the last of those windows. */
export interface PrivateCharters {
  /** Those that speak for a host, the latest saved first. */
  speakingFor(host: string): Promise<SavedCharter[]>;
  withId(id: string): Promise<SavedCharter | undefined>;
  /** @throws where the browser's memory takes no more. */
  keep(charter: SavedCharter): Promise<void>;
  remove(id: string): Promise<void>;
  /** A tab was closed: forgets them where no private window is open any more. */
  tabClosed(): Promise<void>;
}

/** What they need of the world. */
interface Surroundings {
  readPrivateCharters(): Promise<SavedCharter[]>;
  keepPrivateCharters(charters: readonly SavedCharter[]): Promise<void>;
  openTabs(): Promise<{ incognito: boolean }[]>;
}

const MOST_CHARACTERS = 4_000_000;

/** Private charters in session storage, which outlives the worker but is never on disk. */
export function createPrivateCharters(surroundings: Surroundings): PrivateCharters {
  const { readPrivateCharters, keepPrivateCharters, openTabs } = surroundings;
  const { all, write, tabClosed } = createPrivateList<SavedCharter>({
    read: readPrivateCharters,
    keep: keepPrivateCharters,
    openTabs,
    mostCharacters: MOST_CHARACTERS,
  });
  const without = async (id: string) => (await all()).filter((one) => one.id !== id);
  return {
    speakingFor: async (host) =>
      (await all()).filter(({ charter }) => charter.scope.some((one) => closeness(one, host) > 0)),
    withId: async (id) => (await all()).find((one) => one.id === id),
    keep: async (charter) => write([charter, ...(await without(charter.id))]),
    remove: async (id) => {
      const rest = await without(id);
      if (rest.length < (await all()).length) await write(rest);
    },
    tabClosed,
  };
}

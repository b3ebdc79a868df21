/** The names of what an origin keeps in its web storage. */
export interface StorageNames {
  /** `null` where it is opaque. */
  origin: string;
  local: string[];
  session: string[];
  /** Of databases. */
  indexeddb: string[];
}

/** More of one kind are read no further: no charter declares them. */
const MOST_NAMES = 500;
const LONGEST_NAME = 512;

/** What of a window tells of its web storage. */
type Keeper = Pick<Window, 'origin' | 'localStorage' | 'sessionStorage' | 'indexedDB'>;

/**
 * The names of what a document's origin keeps in its web storage: keys, and databases; never a value.
 * What the browser closes to it (an opaque origin, storage that is blocked) has no names.
 */
export async function storageNamesOf(keeper: Keeper): Promise<StorageNames> {
  return {
    origin: keeper.origin,
    local: keysOf(() => keeper.localStorage),
    session: keysOf(() => keeper.sessionStorage),
    indexeddb: await databasesOf(keeper),
  };
}

/** @param storage throws where it is closed: even asking for it does. */
function keysOf(storage: () => Storage): string[] {
  try {
    const there = storage();
    const count = Math.min(there.length, MOST_NAMES);
    return Array.from({ length: count }, (_, index) => there.key(index) ?? '').map(cut);
  } catch {
    return [];
  }
}

async function databasesOf(keeper: Keeper): Promise<string[]> {
  try {
    const databases = await keeper.indexedDB.databases();
    return databases.slice(0, MOST_NAMES).map(({ name = '' }) => cut(name));
  } catch {
    return [];
  }
}

function cut(name: string): string {
  return name.slice(0, LONGEST_NAME);
}

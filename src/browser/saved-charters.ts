import type { ChangesCounted } from '../charter/differences';
import { readCharter } from '../charter/schema';
import { connect, type Connection } from './connection';
import type { CharterVersion, SavedCharter } from './saved-charter';

/** Of one charter; the oldest make way. */
const MOST_VERSIONS = 50;
/** More entries than a host name can have parents. */
const MOST_PARENTS = 128;

/** The charters that a person saved, on disk. Every call may reject, as those of Database. */
export interface SavedCharters {
  /** All of them, the latest saved first. A record that is damaged is passed over. */
  all(): Promise<SavedCharter[]>;
  /** Those that speak for a host, the latest saved first. A record that is damaged is passed over. */
  speakingFor(host: string): Promise<SavedCharter[]>;
  /** Undefined where there is none of this id, or it is damaged. */
  withId(id: string): Promise<SavedCharter | undefined>;
  /** Every version that is kept of a charter, the latest first. One that is damaged is passed over. */
  versionsOf(id: string): Promise<CharterVersion[]>;
  /** Keeps a version, which speaks from now on. Only the worker writes. */
  keep(version: CharterVersion): Promise<void>;
  /** Forgets a charter and all its versions. Only the worker writes. */
  remove(id: string): Promise<void>;
}

/** The saved charters, over a connection of their own unless one is given. */
export function openSavedCharters(database: Connection = connect()): SavedCharters {
  return {
    async all() {
      const records = await (await database()).getAll('saved');
      return records.flatMap(sound).toSorted(latestFirst);
    },
    async speakingFor(host) {
      const index = (await database()).transaction('saved').store.index('scope');
      const found = await Promise.all(scopesFor(host).map((scope) => index.getAll(scope)));
      const byId = new Map(
        found
          .flat()
          .flatMap(sound)
          .map((one) => [one.id, one]),
      );
      return [...byId.values()].toSorted(latestFirst);
    },
    async withId(id) {
      return sound(await (await database()).get('saved', id))[0];
    },
    async versionsOf(id) {
      const versions = await (await database()).getAll('versions', allOf(id));
      return versions.flatMap(soundVersion).toSorted(latestFirst);
    },
    async keep(version) {
      const { id, charter, savedAt, changes } = version;
      const tx = (await database()).transaction(['saved', 'versions'], 'readwrite');
      const versions = tx.objectStore('versions');
      const writes = [
        tx.objectStore('saved').put({ id, charter, savedAt, ...(changes && { changes }) }, id),
        versions.put(version, [id, savedAt]),
        versions.getAllKeys(allOf(id)).then((keys) => {
          const oldest = keys.slice(0, Math.max(0, keys.length - MOST_VERSIONS));
          return Promise.all(oldest.map((key) => versions.delete(key)));
        }),
      ];
      await Promise.all([...writes, tx.done]);
    },
    async remove(id) {
      const tx = (await database()).transaction(['saved', 'versions'], 'readwrite');
      await Promise.all([
        tx.objectStore('saved').delete(id),
        tx.objectStore('versions').delete(allOf(id)),
        tx.done,
      ]);
    },
  };
}

/** The entries of a scope that speak for a host: its name, and every family that it is of. */
function scopesFor(host: string): string[] {
  const labels = host.split('.').slice(-MOST_PARENTS);
  return [host, ...labels.map((_, index) => `*.${labels.slice(index).join('.')}`)];
}

function allOf(id: string): IDBKeyRange {
  // An array sorts after every text, so this is every instant.
  return IDBKeyRange.bound([id], [id, []]);
}

function latestFirst(one: SavedCharter, other: SavedCharter): number {
  return one.savedAt < other.savedAt ? 1 : -1;
}

/** None where another version of the extension or a damaged file left something else. */
function sound(record: Partial<SavedCharter> | undefined): SavedCharter[] {
  if (typeof record?.id !== 'string' || typeof record.savedAt !== 'string') return [];
  const { id, savedAt, changes } = record;
  try {
    const charter = readCharter(record.charter);
    return [{ id, savedAt, charter, ...(isSoundCount(changes) && { changes }) }];
  } catch {
    return [];
  }
}

function isSoundCount(changes: Partial<ChangesCounted> | undefined): changes is ChangesCounted {
  const counts = [changes?.added, changes?.removed, changes?.reworded];
  return counts.every((count) => Number.isSafeInteger(count));
}

function soundVersion(record: Partial<CharterVersion>): CharterVersion[] {
  const { readAt, texts, language } = record;
  if (typeof readAt !== 'string' || !Array.isArray(texts)) return [];
  return sound(record).map((saved) => ({
    ...saved,
    readAt,
    texts: texts.filter((one) => typeof one?.source === 'string' && typeof one.text === 'string'),
    ...(typeof language === 'string' && { language }),
  }));
}

import type { Sighting } from '../cookie/model';
import type { JudgedCharter, WatchedSite } from '../verdict/record';
import { connect, type Connection } from './connection';

/** Everything that is stored of one site in one cookie store. */
export interface SiteRecord {
  sightings: Sighting[];
  watched: WatchedSite | undefined;
  charter: JudgedCharter | undefined;
}

export interface Place {
  host: string;
  storeId: string;
}

/** The observations on disk. Every call may reject: the disk can be full, the file corrupt or newer than us. */
export interface Database {
  readSite(place: Place): Promise<SiteRecord>;
  writeSightings(place: Place, sightings: readonly Sighting[]): Promise<void>;
  writeWatched(place: Place, watched: WatchedSite): Promise<void>;
  /** @param charter null where no charter speaks for the host any more. */
  writeCharter(host: string, charter: JudgedCharter | null): Promise<void>;
}

/** The observations, over a connection of their own unless one is given. */
export function openDatabase(database: Connection = connect()): Database {
  return {
    async readSite({ host, storeId }) {
      const tx = (await database()).transaction(['sightings', 'sites', 'charters']);
      const [sightings, watched, charter] = await Promise.all([
        tx.objectStore('sightings').getAll(allOf(host, storeId)),
        tx.objectStore('sites').get([host, storeId]),
        tx.objectStore('charters').get(host),
      ]);
      return {
        sightings: sightings.filter(isSound),
        watched: isSoundWatched(watched) ? watched : undefined,
        charter: isSoundCharter(charter) ? charter : undefined,
      };
    },
    async writeSightings({ host, storeId }, sightings) {
      const tx = (await database()).transaction('sightings', 'readwrite', {
        durability: 'relaxed',
      });
      const writes = sightings.map((one) => tx.store.put(one, [host, storeId, one.identity]));
      await Promise.all([...writes, tx.done]);
    },
    async writeWatched({ host, storeId }, watched) {
      await (await database()).put('sites', watched, [host, storeId]);
    },
    async writeCharter(host, charter) {
      const db = await database();
      await (charter ? db.put('charters', charter, host) : db.delete('charters', host));
    },
  };
}

function allOf(host: string, storeId: string): IDBKeyRange {
  // An array sorts after every text, so this is every identity.
  return IDBKeyRange.bound([host, storeId], [host, storeId, []]);
}

/** A record that another version or a damaged file left is passed over: the jar still has its cookie. */
function isSound(record: Partial<Sighting> | undefined): record is Sighting {
  return (
    typeof record?.identity === 'string' &&
    typeof record.name === 'string' &&
    typeof record.domain === 'string' &&
    typeof record.path === 'string' &&
    typeof record.storeId === 'string' &&
    typeof record.lastSeen === 'string' &&
    typeof record.owner?.registrableDomain === 'string'
  );
}

function isSoundWatched(record: Partial<WatchedSite> | undefined): record is WatchedSite {
  return (
    typeof record?.site?.host === 'string' &&
    typeof record.site.registrableDomain === 'string' &&
    typeof record.since === 'string' &&
    typeof record.pages === 'number' &&
    typeof record.visits === 'number'
  );
}

function isSoundCharter(record: Partial<JudgedCharter> | undefined): record is JudgedCharter {
  return Array.isArray(record?.named) && Array.isArray(record.charter?.declarations);
}

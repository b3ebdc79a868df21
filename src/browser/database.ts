import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Sighting } from '../cookie/model';
import type { JudgedCharter, WatchedSite } from '../verdict/record';

export const DATABASE = 'cookie-charter';

/** Each version's step from the one before it, in order: the first makes version 1. Never edit one that was shipped. */
const MIGRATIONS: ((db: IDBPDatabase<Schema>) => void)[] = [
  (db) => {
    db.createObjectStore('sightings');
    db.createObjectStore('sites');
    db.createObjectStore('charters');
  },
];

interface Schema extends DBSchema {
  /** One record an identity a site, so that a write costs the same however much is stored. */
  sightings: { key: [host: string, storeId: string, identity: string]; value: Sighting };
  /** How much of a site was watched. */
  sites: { key: [host: string, storeId: string]; value: WatchedSite };
  /** The charter that speaks for a host, ready to be judged by. */
  charters: { key: string; value: JudgedCharter };
}

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

/** Opens the database at once, and anew after the browser closed it. */
export function openDatabase(): Database {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => (opened = undefined);
  const database = () => {
    if (opened) return opened;
    const opening = (opened = open(forget));
    // Only once it is kept: it may have failed at once.
    opening.catch(forget);
    return opening;
  };
  // Whoever uses it hears of a failure: this is only the head start.
  database().catch(() => undefined);
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

/** @param forget called when the browser or another version closes it. */
async function open(forget: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(DATABASE, MIGRATIONS.length, {
    upgrade: (db, from) => MIGRATIONS.slice(from).forEach((step) => step(db)),
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
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

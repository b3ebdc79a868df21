import type { Sighting } from '../cookie/model';
import type { VisitRecord } from '../cookie/visit-record';
import type { StoredEntry } from '../cookie/stored-entry';
import type { JudgedCharter, WatchedSite } from '../verdict/record';
import type { SetAside } from '../verdict/settings';
import { connect, type Connection } from './connection';
import { isSoundSetAside, ofSite } from './set-asides';

/** Everything that is stored of one site in one cookie store. */
export interface SiteRecord {
  sightings: Sighting[];
  entries: StoredEntry[];
  watched: WatchedSite | undefined;
  charter: JudgedCharter | undefined;
  /** What a person has set aside, whatever the cookie store. */
  setAside: SetAside[];
}

export interface Place {
  host: string;
  storeId: string;
}

/** The observations on disk. Every call may reject: the disk can be full, the file corrupt or newer than us. */
export interface Database {
  readSite(place: Place): Promise<SiteRecord>;
  writeSightings(place: Place, sightings: readonly Sighting[]): Promise<void>;
  writeEntries(place: Place, entries: readonly StoredEntry[]): Promise<void>;
  writeWatched(place: Place, watched: WatchedSite): Promise<void>;
  writeVisit(place: Place, visit: VisitRecord): Promise<void>;
  /**
   * The visits of a site, the earliest first.
   *
   * @param most how many of the latest; absent for all.
   */
  readVisits(place: Place, most?: number): Promise<VisitRecord[]>;
  /** The sites of which anything is stored. */
  places(): Promise<Place[]>;
  /** Erases all observations, or those of one host. Charters stay, and what was set aside: a person's work. */
  erase(host?: string): Promise<void>;
  /** Erases what was last seen before an instant (ISO 8601 UTC). */
  eraseBefore(instant: string): Promise<void>;
  /** @param charter null where no charter speaks for the host any more. */
  writeCharter(host: string, charter: JudgedCharter | null): Promise<void>;
}

/** The observations, over a connection of their own unless one is given. */
export function openDatabase(database: Connection = connect()): Database {
  return {
    async readSite({ host, storeId }) {
      const tx = (await database()).transaction(OF_A_SITE);
      const [sightings, entries, watched, charter, setAside] = await Promise.all([
        tx.objectStore('sightings').getAll(allOf(host, storeId)),
        tx.objectStore('entries').getAll(allOf(host, storeId)),
        tx.objectStore('sites').get([host, storeId]),
        tx.objectStore('charters').get(host),
        tx.objectStore('aside').getAll(ofSite(host)),
      ]);
      return {
        sightings: sightings.filter(isSound),
        entries: entries.filter(isSoundEntry),
        watched: isSoundWatched(watched) ? watched : undefined,
        charter: isSoundCharter(charter) ? charter : undefined,
        setAside: setAside.filter(isSoundSetAside),
      };
    },
    async writeSightings({ host, storeId }, sightings) {
      const tx = (await database()).transaction('sightings', 'readwrite', {
        durability: 'relaxed',
      });
      const writes = sightings.map((one) => tx.store.put(one, [host, storeId, one.identity]));
      await Promise.all([...writes, tx.done]);
    },
    async writeEntries({ host, storeId }, entries) {
      const tx = (await database()).transaction('entries', 'readwrite', { durability: 'relaxed' });
      const writes = entries.map((one) =>
        tx.store.put(one, [host, storeId, one.kind, one.origin, one.name]),
      );
      await Promise.all([...writes, tx.done]);
    },
    async writeWatched({ host, storeId }, watched) {
      await (await database()).put('sites', watched, [host, storeId]);
    },
    async writeVisit({ host, storeId }, visit) {
      await (await database()).put('visits', visit, [host, storeId, visit.startedAt, visit.tabId]);
    },
    async readVisits({ host, storeId }, most) {
      const { store } = (await database()).transaction('visits');
      const all = allOf(host, storeId);
      const first = most !== undefined && (await store.getAllKeys(all)).at(-most);
      const latest = first ? IDBKeyRange.bound(first, all.upper) : all;
      return (await store.getAll(latest)).filter(isSoundVisit);
    },
    async places() {
      const keys = await (await database()).getAllKeys('sites');
      return keys.map(([host, storeId]) => ({ host, storeId }));
    },
    async erase(host) {
      const range = host === undefined ? undefined : ofSite(host);
      const tx = (await database()).transaction(OBSERVATIONS, 'readwrite');
      const erasing = OBSERVATIONS.map((name) => {
        const store = tx.objectStore(name);
        return range ? store.delete(range) : store.clear();
      });
      await Promise.all([...erasing, tx.done]);
    },
    async eraseBefore(instant) {
      const db = await database();
      for (const name of DATED) {
        const tx = db.transaction(name, 'readwrite');
        for await (const cursor of tx.store) {
          if (cursor.value.lastSeen < instant) await cursor.delete();
        }
        await tx.done;
      }
      await eraseUnvisited(db);
    },
    async writeCharter(host, charter) {
      const db = await database();
      await (charter ? db.put('charters', charter, host) : db.delete('charters', host));
    },
  };
}

/** What a site is judged by. */
const OF_A_SITE = ['sightings', 'entries', 'sites', 'charters', 'aside'] as const;
/** Everything that was observed; each key begins with the host. */
const OBSERVATIONS = ['sightings', 'entries', 'visits', 'sites'] as const;
/** Those of them that tell when they were last true. */
const DATED = ['sightings', 'entries', 'visits'] as const;

/** Of a site without a visit, a cookie or an entry nothing is known any more, so that it was watched is not either. */
async function eraseUnvisited(db: Awaited<ReturnType<Connection>>): Promise<void> {
  const tx = db.transaction(OBSERVATIONS, 'readwrite');
  const sites = tx.objectStore('sites');
  for (const [host, storeId] of await sites.getAllKeys()) {
    const range = allOf(host, storeId);
    const counts = await Promise.all(DATED.map((name) => tx.objectStore(name).count(range)));
    if (counts.every((count) => count === 0)) await sites.delete([host, storeId]);
  }
  await tx.done;
}

function allOf(host: string, storeId: string): IDBKeyRange {
  // An array sorts after every text, so this is whatever lies under them.
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

function isSoundVisit(record: Partial<VisitRecord> | undefined): record is VisitRecord {
  return (
    typeof record?.startedAt === 'string' &&
    typeof record.lastSeen === 'string' &&
    Array.isArray(record.events)
  );
}

function isSoundEntry(record: Partial<StoredEntry> | undefined): record is StoredEntry {
  return (
    typeof record?.kind === 'string' &&
    typeof record.origin === 'string' &&
    typeof record.name === 'string' &&
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

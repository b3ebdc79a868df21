import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Sighting } from '../cookie/model';
import type { VisitRecord } from '../cookie/visit-record';
import type { StoredEntry } from '../cookie/stored-entry';
import type { JudgedCharter, WatchedSite } from '../verdict/record';
import type { SetAside } from '../verdict/settings';
import type { CharterVersion, SavedCharter } from './saved-charter';

export const DATABASE = 'cookie-charter';

/** Each version's step from the one before it, in order: the first makes version 1. Never edit one that was shipped. */
const MIGRATIONS: ((db: IDBPDatabase<Schema>) => void)[] = [
  (db) => {
    db.createObjectStore('sightings');
    db.createObjectStore('sites');
    db.createObjectStore('charters');
  },
  (db) => {
    const saved = db.createObjectStore('saved');
    saved.createIndex('scope', 'charter.scope', { multiEntry: true });
    db.createObjectStore('versions');
  },
  (db) => {
    db.createObjectStore('visits');
  },
  (db) => {
    db.createObjectStore('entries');
  },
  (db) => {
    db.createObjectStore('aside');
  },
];

export interface Schema extends DBSchema {
  /** One record an identity a site, so that a write costs the same however much is stored. */
  sightings: { key: [host: string, storeId: string, identity: string]; value: Sighting };
  /** What happened in each visit of a site. */
  visits: {
    key: [host: string, storeId: string, startedAt: string, tabId: number];
    value: VisitRecord;
  };
  /** What a site's pages keep in their web storage. */
  entries: {
    key: [host: string, storeId: string, kind: StoredEntry['kind'], origin: string, name: string];
    value: StoredEntry;
  };
  /** How much of a site was watched. */
  sites: { key: [host: string, storeId: string]; value: WatchedSite };
  /** The charter that speaks for a host, ready to be judged by. */
  charters: { key: string; value: JudgedCharter };
  /** The charters that a person saved, by their id; found by each entry of their scope. */
  saved: { key: string; value: SavedCharter; indexes: { scope: string } };
  /** Every saving of them, with what their sources said. */
  versions: { key: [id: string, savedAt: string]; value: CharterVersion };
  /** What a person has set aside, one record a finding; the domain is empty where none is meant. */
  aside: { key: [site: string, rule: string, name: string, domain: string]; value: SetAside };
}

/** The database, opened. May reject: the disk can be full, the file corrupt or newer than us. */
export type Connection = () => Promise<IDBPDatabase<Schema>>;

/** Opens the database at once, and anew after the browser closed it. */
export function connect(): Connection {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => (opened = undefined);
  const connection = () => {
    if (opened) return opened;
    const opening = (opened = open(forget));
    // Only once it is kept: it may have failed at once.
    opening.catch(forget);
    return opening;
  };
  // Whoever uses it hears of a failure: this is only the head start.
  connection().catch(() => undefined);
  return connection;
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

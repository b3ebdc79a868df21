import type { Holder } from './model';

/** What tells one entry of a web storage from another. Never its value. */
export interface EntryName {
  kind: 'local' | 'session' | 'indexeddb';
  /** Of the page or the frame that keeps it, e.g. `https://example.org`. */
  origin: string;
  /** The key, or the database's name, with what could identify a person masked: see entry-name.ts. */
  name: string;
}

/** One entry of a page's web storage, by its name. */
export interface StoredEntry extends EntryName {
  owner: Holder;
  /** ISO 8601 UTC. */
  firstSeen: string;
  /** ISO 8601 UTC. */
  lastSeen: string;
}

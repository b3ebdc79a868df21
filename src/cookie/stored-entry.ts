import type { Holder } from './model';

/** One entry of a page's web storage, by its name. Never its value. */
export interface StoredEntry {
  kind: 'local' | 'session' | 'indexeddb';
  /** Of the page or the frame that keeps it, e.g. `https://example.org`. */
  origin: string;
  /** The key, or the database's name, with what could identify a person masked. */
  name: string;
  owner: Holder;
  /** ISO 8601 UTC. */
  firstSeen: string;
  /** ISO 8601 UTC. */
  lastSeen: string;
}

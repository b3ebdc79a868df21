import type { StoredEntry } from '../../cookie/stored-entry';
import type { Words } from './words';

/** What programmers and charters call each kind of web storage, in every language. */
export const STORAGE_NAMES: Readonly<Record<StoredEntry['kind'], string>> = {
  local: 'localStorage',
  session: 'sessionStorage',
  indexeddb: 'IndexedDB',
};

/** Where an entry is kept: "localStorage of https://example.org". */
export function entryPlace({ kind, origin }: StoredEntry, words: Words): string {
  return words.say('entry_place', STORAGE_NAMES[kind], origin);
}

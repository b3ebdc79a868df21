import type { EntryName, StoredEntry } from './stored-entry';
import type { Holder } from './model';

/** Until then an entry that is still there is not news. */
const NEWS_SECONDS = 3_600;

/** One text for one entry: the parts are quoted, so no name can pass for another. */
export function keyOfEntry({ kind, origin, name }: EntryName): string {
  return JSON.stringify([kind, origin, name]);
}

/**
 * The record of an entry that is there now.
 *
 * @param at ISO 8601 UTC, now.
 * @param before what was recorded of it on the same site.
 * @returns undefined where what is recorded still says enough: it was there within the hour.
 */
export function entryRecord(
  entry: EntryName,
  owner: Holder,
  at: string,
  before?: StoredEntry,
): StoredEntry | undefined {
  if (before && Date.parse(at) - Date.parse(before.lastSeen) < NEWS_SECONDS * 1_000)
    return undefined;
  const { kind, origin, name } = entry;
  return { kind, origin, name, owner, firstSeen: before?.firstSeen ?? at, lastSeen: at };
}

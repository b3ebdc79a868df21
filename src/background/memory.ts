import type { Database, Place } from '../browser/database';
import type { Sighting } from '../cookie/model';
import type { JudgedCharter, WatchedSite } from '../verdict/record';
import type { Tables } from './tables';

/** All that is known of one site in one cookie store. The worker is the only writer, so this is what is true. */
export interface SiteMemory {
  place: Place;
  sightings: Map<string, Sighting>;
  watched: WatchedSite;
  charter: JudgedCharter | null;
}

/** The sites that are being watched, and their writing to disk. */
export interface Memory {
  /** A site, read from disk the first time. */
  site(place: Place): Promise<SiteMemory>;
  /** Writes sightings, having put them into the site's memory. */
  keep(site: SiteMemory, sightings: readonly Sighting[]): Promise<void>;
  /** Writes how much was watched. */
  keepWatched(site: SiteMemory): Promise<void>;
  /** Lets go of the sites that no tab shows any more. */
  letGo(isShown: (place: Place) => boolean): void;
  /** False from the first time that the disk failed. */
  historyKept(): boolean;
}

/** What the memory needs of the world. */
interface Surroundings {
  database: Database;
  tables: Promise<Tables>;
  /** Whether a store is a private window's, of which nothing is ever written. */
  isPrivate(storeId: string): boolean;
  /** ISO 8601 UTC. */
  now(): string;
}

/** A memory that goes on without the disk where that cannot be used: full, damaged, or newer than this version. */
export function createMemory({ database, tables, isPrivate, now }: Surroundings): Memory {
  const sites = new Map<string, Promise<SiteMemory>>();
  let kept = true;

  const onDisk = async <T>(place: Place, task: () => Promise<T>): Promise<T | undefined> => {
    if (isPrivate(place.storeId)) return undefined;
    try {
      return await task();
    } catch {
      kept = false;
      return undefined;
    }
  };

  const load = async (place: Place): Promise<SiteMemory> => {
    const [stored, charter, { siteOf }] = await Promise.all([
      onDisk(place, () => database.readSite(place)),
      tables.then(({ charterFor }) => charterFor(place.host)),
      tables,
    ]);
    await onDisk(place, () => database.writeCharter(place.host, charter));
    return {
      place,
      sightings: new Map(stored?.sightings.map((sighting) => [sighting.identity, sighting])),
      watched: stored?.watched ?? newlyWatched(siteOf(place.host), now()),
      charter,
    };
  };

  return {
    site: (place) => {
      const key = keyOf(place);
      const known = sites.get(key);
      if (known) return known;
      const site = load(place);
      sites.set(key, site);
      // Whoever asked hears of the fault; whoever asks next tries again.
      site.catch(() => sites.delete(key));
      return site;
    },
    keep: async ({ place, sightings }, changed) => {
      for (const sighting of changed) sightings.set(sighting.identity, sighting);
      await onDisk(place, () => database.writeSightings(place, changed));
    },
    keepWatched: async ({ place, watched }) => {
      await onDisk(place, () => database.writeWatched(place, watched));
    },
    letGo: (isShown) => {
      for (const key of sites.keys()) if (!isShown(placeOf(key))) sites.delete(key);
    },
    historyKept: () => kept,
  };
}

function newlyWatched(site: WatchedSite['site'], since: string): WatchedSite {
  return { site, since, pages: 0, visits: 0, choices: [] };
}

function keyOf({ host, storeId }: Place): string {
  return JSON.stringify([host, storeId]);
}

function placeOf(key: string): Place {
  const [host, storeId] = JSON.parse(key) as [string, string];
  return { host, storeId };
}

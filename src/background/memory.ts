import type { Database, Place } from '../browser/database';
import { keyOfEntry } from '../cookie/entry-record';
import type { Sighting } from '../cookie/model';
import type { VisitRecord } from '../cookie/visit-record';
import type { StoredEntry } from '../cookie/stored-entry';
import type { JudgedCharter, KnownCharter, WatchedSite } from '../verdict/record';
import type { Settings } from '../verdict/settings';
import type { Tables } from './tables';

/** All that is known of one site in one cookie store. The worker is the only writer, so this is what is true. */
export interface SiteMemory {
  place: Place;
  sightings: Map<string, Sighting>;
  /** What its pages keep in their web storage, by keyOfEntry. */
  entries: Map<string, StoredEntry>;
  watched: WatchedSite;
  charter: JudgedCharter | null;
  settings: Settings;
}

/** The sites that are being watched, and their writing to disk. */
export interface Memory {
  /** A site, read from disk the first time. */
  site(place: Place): Promise<SiteMemory>;
  /** Writes sightings, having put them into the site's memory. */
  keep(site: SiteMemory, sightings: readonly Sighting[]): Promise<void>;
  /** Writes entries of the web storage, having put them into the site's memory. */
  keepEntries(site: SiteMemory, entries: readonly StoredEntry[]): Promise<void>;
  /** Writes how much was watched. */
  keepWatched(site: SiteMemory): Promise<void>;
  /** Writes what happened in a visit. */
  keepVisit(place: Place, visit: VisitRecord): Promise<void>;
  /** A visit of a site as it was written before; undefined where it was not. */
  visitAt(
    place: Place,
    visit: Pick<VisitRecord, 'startedAt' | 'tabId'>,
  ): Promise<VisitRecord | undefined>;
  /** Forgets all that was observed, or, where a host is given, all of that host. */
  erase(host?: string): Promise<void>;
  /** The sites that are in memory. */
  places(): Place[];
  /** Finds anew which charter speaks for these sites, and writes that. */
  findCharters(places: readonly Place[]): Promise<SiteMemory[]>;
  /** Finds anew what a person has settled of these sites. */
  findSettings(places: readonly Place[]): Promise<SiteMemory[]>;
  /** Lets go of the sites that no tab shows any more. */
  letGo(isShown: (place: Place) => boolean): void;
  /** False from the first time that the disk failed. */
  historyKept(): boolean;
}

/** What the memory needs of the world. */
interface Surroundings {
  database: Database;
  tables: Promise<Tables>;
  /** The charters that a person saved and that speak for a site, the latest first. */
  savedFor(place: Place): Promise<KnownCharter[]>;
  /** What a person has settled of a site. */
  settingsFor(place: Place): Promise<Settings>;
  /** Whether a store is a private window's, of which nothing is ever written. */
  isPrivate(storeId: string): boolean;
  /** ISO 8601 UTC. */
  now(): string;
}

/** A memory that goes on without the disk where that cannot be used: full, damaged, or newer than this version. */
export function createMemory(surroundings: Surroundings): Memory {
  const { database, tables, savedFor, settingsFor, isPrivate, now } = surroundings;
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

  const findCharter = async (place: Place): Promise<JudgedCharter | null> => {
    const [{ charterFor }, saved] = await Promise.all([tables, savedFor(place)]);
    const charter = await charterFor(place.host, saved);
    await onDisk(place, () => database.writeCharter(place.host, charter));
    return charter;
  };

  const load = async (place: Place): Promise<SiteMemory> => {
    const [stored, charter, settings, { siteOf }] = await Promise.all([
      onDisk(place, () => database.readSite(place)),
      findCharter(place),
      settingsFor(place),
      tables,
    ]);
    const watched = stored?.watched ?? newlyWatched(siteOf(place.host), now());
    return {
      place,
      sightings: new Map(stored?.sightings.map((sighting) => [sighting.identity, sighting])),
      entries: new Map(stored?.entries.map((entry) => [keyOfEntry(entry), entry])),
      watched: sinceTheFirst(watched, stored?.sightings ?? []),
      charter,
      settings,
    };
  };

  const siteAt = (place: Place): Promise<SiteMemory> => {
    const key = keyOf(place);
    const known = sites.get(key);
    if (known) return known;
    const site = load(place);
    sites.set(key, site);
    // Whoever asked hears of the fault; whoever asks next tries again.
    site.catch(() => sites.delete(key));
    return site;
  };

  const ofEach = (find: (site: SiteMemory) => Promise<void>) => (places: readonly Place[]) =>
    Promise.all(
      places.map(async (place) => {
        const site = await siteAt(place);
        await find(site);
        return site;
      }),
    );

  return {
    site: siteAt,
    places: () => [...sites.keys()].map(placeOf),
    findCharters: ofEach(async (site) => {
      site.charter = await findCharter(site.place);
    }),
    findSettings: ofEach(async (site) => {
      site.settings = await settingsFor(site.place);
    }),
    keep: async (site, changed) => {
      const { place, sightings } = site;
      for (const sighting of changed) sightings.set(sighting.identity, sighting);
      site.watched = sinceTheFirst(site.watched, changed);
      await onDisk(place, () => database.writeSightings(place, changed));
    },
    keepEntries: async ({ place, entries }, changed) => {
      for (const entry of changed) entries.set(keyOfEntry(entry), entry);
      await onDisk(place, () => database.writeEntries(place, changed));
    },
    keepWatched: async ({ place, watched }) => {
      await onDisk(place, () => database.writeWatched(place, watched));
    },
    keepVisit: async (place, visit) => {
      await onDisk(place, () => database.writeVisit(place, visit));
    },
    visitAt: (place, { startedAt, tabId }) =>
      onDisk(place, async () => {
        const visits = await database.readVisits(place);
        return visits.find((one) => one.startedAt === startedAt && one.tabId === tabId);
      }),
    erase: async (host) => {
      for (const key of sites.keys()) {
        if (host === undefined || placeOf(key).host === host) sites.delete(key);
      }
      await database.erase(host);
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

/** A site is remembered only once something of it is recorded: by then its first cookies may have been seen. */
function sinceTheFirst(watched: WatchedSite, sightings: readonly Sighting[]): WatchedSite {
  return sightings.reduce((so, { firstSeen }) => watchedSince(so, firstSeen), watched);
}

/**
 * How much was watched, from an instant on where that was before.
 *
 * @param since ISO 8601 UTC; null where it is not known.
 */
export function watchedSince(watched: WatchedSite, since: string | null): WatchedSite {
  return since !== null && since < watched.since ? { ...watched, since } : watched;
}

function keyOf({ host, storeId }: Place): string {
  return JSON.stringify([host, storeId]);
}

function placeOf(key: string): Place {
  const [host, storeId] = JSON.parse(key) as [string, string];
  return { host, storeId };
}

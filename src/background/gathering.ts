import type { JarCookie } from '../cookie/jar-cookie';
import type { Sighting } from '../cookie/model';
import { sightingOf, type SetEvent } from '../cookie/record';
import type { Memory, SiteMemory } from './memory';
import type { Tables } from './tables';

type Entry =
  | { cookie: JarCookie; event?: SetEvent; at: string }
  /** ISO 8601 UTC. */
  | { goneAt: string };

/** What a batch comes to, by site: the last thing seen of an identity counts. */
export interface Gathering {
  /** A cookie is there; with the event where it was seen being set. */
  there(site: SiteMemory, cookie: JarCookie, at: string, event?: SetEvent): void;
  /** A cookie has left the jar. */
  gone(site: SiteMemory, identity: string, at: string): void;
  has(site: SiteMemory, identity: string): boolean;
  /** Records it all. Gives the sites that were written. */
  write(memory: Memory, tables: Tables): Promise<SiteMemory[]>;
}

/** An empty gathering. */
export function createGathering(): Gathering {
  const sites = new Map<SiteMemory, Map<string, Entry>>();
  const entriesOf = (site: SiteMemory) => {
    const entries = sites.get(site) ?? new Map<string, Entry>();
    sites.set(site, entries);
    return entries;
  };
  return {
    there: (site, cookie, at, event) => {
      entriesOf(site).set(cookie.identity, { cookie, at, ...(event && { event }) });
    },
    gone: (site, identity, goneAt) => void entriesOf(site).set(identity, { goneAt }),
    has: (site, identity) => sites.get(site)?.has(identity) ?? false,
    write: async (memory, tables) => {
      for (const [site, entries] of sites) {
        const sightings = [...entries].flatMap(
          ([identity, entry]) => sightingFor(site, identity, entry, tables) ?? [],
        );
        await memory.keep(site, sightings);
      }
      return [...sites.keys()];
    },
  };
}

function sightingFor(
  { sightings, watched }: SiteMemory,
  identity: string,
  entry: Entry,
  { factsOf }: Tables,
): Sighting | undefined {
  const before = sightings.get(identity);
  if ('goneAt' in entry) return before && { ...before, goneAt: entry.goneAt };
  const { cookie, at, event } = entry;
  return sightingOf(cookie, factsOf(cookie, watched.site), at, before, event);
}

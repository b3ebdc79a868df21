import type { JarCookie } from '../cookie/jar-cookie';
import type { Sighting } from '../cookie/model';
import { sightingOf, type Facts, type SetEvent } from '../cookie/record';
import type { Memory, SiteMemory } from './memory';
import type { Tables } from './tables';

/** What a batch comes to, by site: each identity is written once, however often it changed. */
export interface Gathering {
  /** A cookie is there; with the event where it was seen being set. */
  there(site: SiteMemory, cookie: JarCookie, at: string, event?: SetEvent): void;
  /** A cookie has left the jar; nothing where it was never recorded. */
  gone(site: SiteMemory, identity: string, at: string): void;
  /** What was recorded with an unknown setter was a script's writing. */
  wasScript(site: SiteMemory, sighting: Sighting): void;
  isEmpty(): boolean;
  /** Records it all. Gives the sites that were written, with what was. */
  write(memory: Memory): Promise<Map<SiteMemory, Sighting[]>>;
}

/** An empty gathering. */
export function createGathering({ factsOf }: Pick<Tables, 'factsOf'>): Gathering {
  const sites = new Map<SiteMemory, Map<string, Sighting>>();
  const put = (site: SiteMemory, sighting: Sighting) => {
    const gathered = sites.get(site) ?? new Map<string, Sighting>();
    sites.set(site, gathered.set(sighting.identity, sighting));
  };
  return {
    there: (site, cookie, at, event) => {
      const gathered = sites.get(site)?.get(cookie.identity);
      const before = gathered ?? site.sightings.get(cookie.identity);
      // Its facts are worked out anew once a batch: the tables may be newer than what is stored.
      const facts = gathered ? factsIn(gathered) : factsOf(cookie, site.watched.site);
      put(site, sightingOf(cookie, facts, at, before, event));
    },
    gone: (site, identity, goneAt) => {
      const before = sites.get(site)?.get(identity) ?? site.sightings.get(identity);
      if (before && before.goneAt === undefined) put(site, { ...before, goneAt });
    },
    wasScript: (site, sighting) => {
      // What the batch itself tells of it is newer.
      if (sites.get(site)?.has(sighting.identity)) return;
      put(site, { ...sighting, setBy: { kind: 'script' } });
    },
    isEmpty: () => sites.size === 0,
    write: async (memory) => {
      const written = new Map([...sites].map(([site, gathered]) => [site, [...gathered.values()]]));
      await Promise.all([...written].map(([site, sightings]) => memory.keep(site, sightings)));
      return written;
    },
  };
}

function factsIn({ owner, party, known }: Sighting): Facts {
  return { owner, party, ...(known && { known }) };
}

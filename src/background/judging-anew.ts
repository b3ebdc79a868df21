import type { Visit } from '../cookie/visit';
import { closeness } from '../charter/scope';
import { attempt } from './attempt';
import type { Memory, SiteMemory } from './memory';
import type { Visiting } from './visiting';

/** What judging anew needs of the world. */
interface Surroundings {
  memory: Memory;
  visiting: Promise<Pick<Visiting, 'all'>>;
  /** Another charter speaks for these sites. Settles when nothing that is shown says otherwise. */
  recharted(sites: readonly SiteMemory[]): Promise<void>;
}

/**
 * Finds anew which charter speaks for the sites that are open.
 *
 * @returns to be called with the hosts and families for which a charter now speaks or no longer does.
 */
export function judgingAnew({
  memory,
  visiting,
  recharted,
}: Surroundings): (scopes: readonly string[]) => Promise<void> {
  return async (scopes) => {
    const shown = (await visiting).all().map(({ host, storeId }: Visit) => ({ host, storeId }));
    const places = new Map(
      [...memory.places(), ...shown].map((place) => [JSON.stringify(place), place]),
    );
    const meant = [...places.values()].filter(({ host }) =>
      scopes.some((entry) => closeness(entry, host) > 0),
    );
    const sites = await attempt(() => memory.findCharters(meant));
    if (sites && sites.length > 0) await recharted(sites);
  };
}

import type { Place } from '../browser/database';
import type { Visit } from '../cookie/visit';
import { closeness } from '../charter/scope';
import { attempt } from './attempt';
import type { Memory, SiteMemory } from './memory';
import type { Visiting } from './visiting';

/** What judging anew needs of the world. */
interface Surroundings {
  memory: Memory;
  visiting: Promise<Pick<Visiting, 'all'>>;
  /** These sites are judged otherwise now. Settles when nothing that is shown says otherwise. */
  rejudged(sites: readonly SiteMemory[]): Promise<void>;
}

/** Judges anew the sites that are open. */
export interface JudgingAnew {
  /** Another charter may speak for the hosts and families of these scopes, or none. */
  ofScopes(scopes: readonly string[]): Promise<void>;
  /** Something else is settled of a site, or of each where none is named. */
  bySettings(host?: string): Promise<void>;
}

/** Finds anew by which charter and settings the open sites are judged. */
export function createJudgingAnew({ memory, visiting, rejudged }: Surroundings): JudgingAnew {
  const openWhere = async (isMeant: (host: string) => boolean): Promise<Place[]> => {
    const shown = (await visiting).all().map(({ host, storeId }: Visit) => ({ host, storeId }));
    const places = new Map(
      [...memory.places(), ...shown].map((place) => [JSON.stringify(place), place]),
    );
    return [...places.values()].filter(({ host }) => isMeant(host));
  };
  const judgeAnew = async (
    isMeant: (host: string) => boolean,
    find: (places: readonly Place[]) => Promise<SiteMemory[]>,
  ): Promise<void> => {
    const meant = await openWhere(isMeant);
    const sites = await attempt(() => find(meant));
    if (sites && sites.length > 0) await rejudged(sites);
  };
  return {
    ofScopes: (scopes) =>
      judgeAnew((host) => scopes.some((entry) => closeness(entry, host) > 0), memory.findCharters),
    bySettings: (named) =>
      judgeAnew((host) => named === undefined || host === named, memory.findSettings),
  };
}

import { choiceAt, underOf, withSetting } from '../cookie/choice/course';
import type { Sighting } from '../cookie/model';
import type { Visit } from '../cookie/visit';
import type { Memory, SiteMemory } from './memory';

/**
 * Writes under which choice cookies were set in a visit, as far as its course tells by now. The others go on waiting.
 *
 * @param waiting those that may have waited; by default all of the site.
 */
export async function settle(
  memory: Memory,
  site: SiteMemory,
  visit: Visit,
  waiting: Iterable<Sighting> = site.sightings.values(),
): Promise<void> {
  const settled = Array.from(waiting, ({ identity }) => {
    const sighting = site.sightings.get(identity);
    return sighting && settledIn(sighting, visit);
  }).filter((sighting) => sighting !== undefined);
  if (settled.length > 0) await memory.keep(site, settled);
}

function settledIn(sighting: Sighting, { startedAt, course }: Visit): Sighting | undefined {
  const { setAt, setUnder } = sighting;
  if (setAt === null || setAt < startedAt) return undefined;
  if (setUnder?.some(({ at }) => at === setAt)) return undefined;
  const choice = choiceAt(course, setAt);
  return choice && { ...sighting, setUnder: withSetting(setUnder, underOf(choice, setAt)) };
}

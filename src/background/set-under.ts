import { choiceAt, underOf, withSetting } from '../cookie/choice/course';
import type { SetUnder, Sighting } from '../cookie/model';
import type { Visit } from '../cookie/visit';
import type { Memory, SiteMemory } from './memory';
import type { Timelines } from './timelines';

/**
 * Writes under which choice cookies were set in a visit, as far as its course tells by now. The others go on waiting.
 * What was set in an earlier visit does not wait for this one: that the site asks now does not tell that it asked then.
 *
 * @param waiting those that may have waited; by default all of the site.
 */
export async function settle(
  { memory, timelines }: { memory: Memory; timelines: Timelines },
  site: SiteMemory,
  visit: Visit,
  waiting: Iterable<Sighting> = site.sightings.values(),
): Promise<void> {
  const settled = Array.from(waiting, ({ identity }) => {
    const sighting = site.sightings.get(identity);
    return sighting && settledIn(sighting, visit, timelines.firstSetAt(visit, identity));
  }).filter((sighting) => sighting !== undefined);
  if (settled.length > 0) await memory.keep(site, settled);
}

/** @param firstInVisit when it was first set in this visit: it may be there since an earlier one. */
function settledIn(
  sighting: Sighting,
  visit: Visit,
  firstInVisit: string | undefined,
): Sighting | undefined {
  const first = underAt(firstInVisit, visit) ?? underAt(sighting.firstSetAt, visit);
  const last = underAt(sighting.setAt, visit);
  let setUnder = sighting.setUnder;
  // An answer often sets what was there before it once more: what came before is told by the first setting alone.
  if (first && first.at !== last?.at && !setUnder?.some(({ choice }) => choice === first.choice)) {
    setUnder = [first, ...(setUnder ?? [])];
  }
  if (last && !setUnder?.some(({ at }) => at === last.at)) setUnder = withSetting(setUnder, last);
  return setUnder === sighting.setUnder || !setUnder ? undefined : { ...sighting, setUnder };
}

/** Under which choice something was set in a visit; undefined where it was not, or that is not known by now. */
function underAt(
  at: string | null | undefined,
  { startedAt, course }: Visit,
): SetUnder | undefined {
  if (!at || at < startedAt) return undefined;
  const choice = choiceAt(course, at);
  return choice && underOf(choice, at);
}

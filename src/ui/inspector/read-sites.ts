import type { Database, Place } from '../../browser/database';
import { settlingOf } from '../../browser/settling';
import { judge } from '../../verdict/judge';
import type { Guidance } from '../../verdict/settings';
import type { InspectedSite } from '../components/inspector/inspected-row';

/** A watched site as it is recorded. */
export interface ReadSite extends InspectedSite {
  place: Place;
}

/**
 * Every watched site, judged as it is recorded, by host.
 *
 * @param guidance whose limits concerns follow.
 * @param now ISO 8601 UTC.
 */
export async function readSites(
  database: Database,
  guidance: Guidance,
  now: string,
): Promise<ReadSite[]> {
  const places = await database.places();
  const read = await Promise.all(places.map((place) => readSite(database, place, guidance, now)));
  return read.flatMap((site) => site ?? []).toSorted(byHost);
}

function byHost({ place: one }: ReadSite, { place: other }: ReadSite): number {
  return one.host < other.host ? -1 : 1;
}

/** The id of a site in its cookie store. */
export function siteId({ host, storeId }: Place): string {
  return `${storeId} ${host}`;
}

async function readSite(
  database: Database,
  place: Place,
  guidance: Guidance,
  now: string,
): Promise<ReadSite | undefined> {
  const { sightings, entries, watched, charter, setAside } = await database.readSite(place);
  if (!watched) return undefined;
  const settings = { guidance, setAside };
  const report = judge({ sightings, entries, watched, charter: charter ?? null, settings }, now);
  const language = charter?.charter.language;
  return {
    id: siteId(place),
    place,
    settling: settlingOf(() => Promise.resolve(place)),
    view: {
      state: report.charter ? 'ready' : 'no-charter',
      report,
      pending: new Set(),
      thirdPartiesVisible: true,
      historyKept: true,
      ...(language !== undefined && { charterLanguage: language }),
    },
  };
}

import type { Charter } from '../../src/charter/model';
import type { Tables } from '../../src/background/tables';
import type { Sighting, Site } from '../../src/cookie/model';
import { sightingOf } from '../../src/cookie/record';
import { judge } from '../../src/verdict/judge';
import type { Report } from '../../src/verdict/report';
import type { Settings } from '../../src/verdict/settings';
import type { RecordedCookie, Recording } from './recording';

/** What a report is made of. */
export interface ReportInput {
  tables: Tables;
  site: Site;
  charter: Charter;
  cookies: Recording;
  settings: Settings;
  /** ISO 8601 UTC. */
  now: string;
}

/** Holds the cookies of a recording against a charter, as the extension does. */
export function reportOf({ tables, site, charter, cookies, settings, now }: ReportInput): Report {
  const sightings = new Map<string, Sighting>();
  for (const one of cookies.cookies) {
    const { identity } = one.cookie;
    const sighting = recorded(one, sightings.get(identity), tables, site);
    if (sighting) sightings.set(identity, sighting);
  }
  const watched = { ...cookies.watched, site };
  const readied = tables.readied(charter);
  return judge({ sightings: sightings.values(), watched, charter: readied, settings }, now);
}

function recorded(
  { cookie, at, set, deleted }: RecordedCookie,
  before: Sighting | undefined,
  tables: Tables,
  site: Site,
): Sighting | undefined {
  if (deleted) return before && { ...before, goneAt: at };
  const facts = tables.factsOf(cookie, site);
  if (!set) return { ...sightingOf(cookie, facts, at, before), firstSeen: null, setBy: null };
  return sightingOf(cookie, facts, at, before, { ...set, at, inVisit: true });
}

import type { Charter } from '../charter/model';
import type { ChangesCounted } from '../charter/differences';
import { declaredBySiteAlone, editedIn } from '../charter/removed';
import type { Sighting, Site } from '../cookie/model';
import { contradictionsIn, type Contradictions } from './contradictions';
import type { StoredEntry } from '../cookie/stored-entry';
import { cookieOf } from './cookie-of';
import { entryMatcherOf } from './entries';
import { createJudge } from './judge-row';
import { matcherOf } from './match';
import type { NamedOrganisations } from './named';
import { isOfSite } from './of-site';
import { ownWordsOf } from './own';
import type { Finding, Report, Row, Verdict, Watched } from './report';
import type { Circumstances } from './rule';
import { rowsOf, type JudgedRows } from './rows';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { summaryOf } from './summary';

/** All that a judgement rests on: plain data, so that the worker, the popup and a command judge alike. */
export interface Comparison {
  site: Site;
  named: NamedOrganisations;
  watched: Watched;
  /** Null where no charter is known for the site. */
  charter: Charter | null;
  /** Of this site only; one that has left the jar speaks for its declaration, and has no row. */
  sightings: readonly Sighting[];
  /** What the site's pages keep in their web storage; absent where that was not read. */
  entries?: readonly StoredEntry[];
  /** ISO 8601 UTC: the instant of the judgement. */
  now: string;
  /** Whose guidance, and what was set aside; {@link DEFAULT_SETTINGS} where nobody has set anything. */
  settings?: Settings;
  /** How much the charter changed when it was last read, where that is known. */
  changes?: ChangesCounted;
}

const VERDICT_ORDER: readonly Verdict[] = [
  'undeclared',
  'mismatch',
  'as-declared',
  'set-elsewhere',
  'not-seen',
  'unjudged',
];

/**
 * Holds the cookies that are there, and what the web storage holds, against the charter.
 *
 * @returns one row a cookie, one an entry of the web storage that a declaration fits, and one a declaration that
 *   nothing fitted; flagged rows first, each row's
 *   gravest finding first. The order within a verdict is that of the sightings and of the charter.
 */
export function compare(comparison: Comparison): Report {
  const { charter, sightings, entries = [], site, watched, now } = comparison;
  const { settings = DEFAULT_SETTINGS } = comparison;
  const { rows, others, findings } = charter
    ? judgeAll(charter, comparison, settings)
    : {
        rows: sightings.filter(isThere).map((one) => unjudged(one, site)),
        others: entries,
        findings: [],
      };
  const ofVerdict = byVerdict(rows);
  const edited = charter && editedIn(charter);
  return {
    version: 1,
    site: site.host,
    generatedAt: now,
    profile: settings.guidance.profile,
    watched,
    charter: charter && {
      title: charter.title,
      sources: charter.sources,
      declarations: charter.declarations.length,
      ...(edited && { edited }),
      ...(findings.length > 0 && { findings }),
    },
    summary: summaryOf(ofVerdict, charter, findings),
    rows: new Array<Row>().concat(...ofVerdict.values()),
    ...(others.length > 0 && { otherEntries: [...others] }),
  };
}

/** In the order in which verdicts are shown; within one as they are. */
function byVerdict(rows: readonly Row[]): Map<Verdict, Row[]> {
  const ofVerdict = new Map(VERDICT_ORDER.map((verdict): [Verdict, Row[]] => [verdict, []]));
  for (const row of rows) ofVerdict.get(row.verdict)?.push(row);
  return ofVerdict;
}

/** It has not left the jar. */
function isThere({ goneAt }: Sighting): boolean {
  return goneAt === undefined;
}

function unjudged(sighting: Sighting, site: Site): Row {
  const verdict = isOfSite(sighting, site) ? 'unjudged' : 'set-elsewhere';
  return { verdict, cookie: cookieOf(sighting), findings: [] };
}

function judgeAll(
  charter: Charter,
  comparison: Comparison,
  settings: Settings,
): JudgedRows & { findings: Finding[] } {
  const { sightings, entries = [] } = comparison;
  const matchers = {
    ofCookies: matcherOf(charter),
    ofEntries: entryMatcherOf(charter),
    ofRemoved: matcherOf({ declarations: declaredBySiteAlone(charter) }),
  };
  const contradictions = contradictionsIn(matchers.ofCookies, sightings);
  const circumstances = circumstancesOf(comparison, settings, contradictions);
  const judge = createJudge(charter.declarations, circumstances, settings.setAside);
  const judged = rowsOf({ charter, sightings, entries }, matchers, judge);
  return { ...judged, findings: judge.charter() };
}

function circumstancesOf(
  { site, named, watched, changes }: Comparison,
  { guidance }: Settings,
  contradictions: Contradictions,
): Circumstances {
  const isOwn = ownWordsOf(site, named);
  return {
    site,
    named,
    watched,
    isOwn,
    guidance,
    contradictions,
    ...(changes && { changes }),
  };
}

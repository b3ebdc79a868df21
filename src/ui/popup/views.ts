import type { Stock } from '../../browser/messages';
import type { Reach } from '../../browser/permissions';
import type { JarCookie } from '../../cookie/jar-cookie';
import type { Sighting } from '../../cookie/model';
import { isWithin, withoutDot } from '../../cookie/host';
import { reaches, type Visit } from '../../cookie/visit';
import { compare } from '../../verdict/compare';
import type { JudgedCharter, WatchedSite } from '../../verdict/record';
import type { Report, Row } from '../../verdict/report';
import type { ReportView } from '../components/view';

/** What is stored of a site, and what its jar holds now. */
export interface RecordAndJar {
  sightings: Sighting[];
  watched: WatchedSite;
  charter: JudgedCharter | undefined;
  visit: Visit;
  jar: JarCookie[];
}

/**
 * The view from storage and jar alone. Cookies that the worker has not recorded yet are pending.
 *
 * @param sharesJar whether this browser sends unpartitioned cookies to third parties.
 */
export function viewOfRecord(
  { sightings, watched, charter, visit, jar }: RecordAndJar,
  reach: Reach,
  sharesJar: boolean,
): ReportView {
  const inJar = new Set(jar.map(({ identity }) => identity));
  const now = new Date().toISOString();
  const known = new Set<string>();
  const asOfNow = sightings.map((sighting): Sighting => {
    if (!inJar.has(sighting.identity)) return { ...sighting, goneAt: sighting.goneAt ?? now };
    if (sighting.goneAt !== undefined) return sighting;
    known.add(sighting.identity);
    return sighting;
  });
  const pending = jar.filter(
    (cookie) => !known.has(cookie.identity) && reaches(cookie, visit, sharesJar),
  );
  const report = judge(asOfNow, watched, charter ?? null, now);
  return {
    ...viewOf(report, charter ?? null, reach, true),
    report: {
      ...report,
      rows: [...report.rows, ...pending.map((one) => pendingRow(one, visit, now))],
    },
    pending: new Set(pending.map(({ identity }) => identity)),
  };
}

/**
 * The view from what the worker knows.
 *
 * @param readable whether this page could read the database too.
 */
export function viewOfStock(
  { sightings, watched, charter, historyKept }: Stock,
  reach: Reach,
  readable: boolean,
): ReportView {
  const report = judge(sightings, watched, charter, new Date().toISOString());
  return viewOf(report, charter, reach, historyKept && readable);
}

function judge(
  sightings: Sighting[],
  watched: WatchedSite,
  charter: JudgedCharter | null,
  now: string,
): Report {
  return compare({
    site: watched.site,
    charter: charter?.charter ?? null,
    named: new Map(charter?.named),
    sightings,
    watched,
    now,
  });
}

function viewOf(
  report: Report,
  judged: JudgedCharter | null,
  reach: Reach,
  historyKept: boolean,
): ReportView {
  const language = judged?.charter.language;
  return {
    state: judged ? 'ready' : 'no-charter',
    report,
    pending: new Set(),
    thirdPartiesVisible: reach === 'all',
    historyKept,
    ...(language !== undefined && { charterLanguage: language }),
  };
}

/** What can be said of a cookie before the worker has recorded it. */
function pendingRow(cookie: JarCookie, { registrableDomain }: Visit, now: string): Row {
  const { identity, name, domain, path, hostOnly, secure, httpOnly, sameSite, session, partition } =
    cookie;
  const isFirst = isWithin(withoutDot(domain), registrableDomain);
  return {
    verdict: 'unjudged',
    findings: [],
    cookie: {
      identity,
      name,
      domain,
      path,
      hostOnly,
      secure,
      httpOnly,
      sameSite,
      session,
      ...(partition !== undefined && { partition }),
      party: isFirst ? 'first' : 'third',
      grantedSeconds: null,
      remainingSeconds: null,
      capped: false,
      firstSeen: null,
      lastSeen: now,
      setBy: null,
    },
  };
}

import type { Stock } from '../../browser/messages';
import type { Reach } from '../../browser/permissions';
import type { Prepared } from '../../browser/session';
import type { JarCookie } from '../../cookie/jar-cookie';
import type { Sighting } from '../../cookie/model';
import type { StoredEntry } from '../../cookie/stored-entry';
import { isWithin, withoutDot } from '../../cookie/host';
import { isSameSetting } from '../../cookie/record';
import { reaches, type Visit } from '../../cookie/visit';
import { judge } from '../../verdict/judge';
import type { JudgedCharter, WatchedSite } from '../../verdict/record';
import type { Cookie, Report, Row } from '../../verdict/report';
import type { Settings } from '../../verdict/settings';
import type { ReportView } from '../components/view';

/** What is stored of a site, and what its jar holds now. */
export interface RecordAndJar {
  sightings: Sighting[];
  entries: StoredEntry[];
  watched: WatchedSite;
  charter: JudgedCharter | undefined;
  settings: Settings;
  visit: Visit;
  jar: JarCookie[];
  /** Identities of cookies that no visit has set: they came of a page that was only read. */
  apart: ReadonlySet<string>;
}

/**
 * The view from storage and jar alone. Cookies that the worker has not recorded yet are pending.
 *
 * @param sharesJar whether this browser sends unpartitioned cookies to third parties.
 */
export function viewOfRecord(
  { sightings, entries, watched, charter, settings, visit, jar, apart }: RecordAndJar,
  reach: Reach,
  sharesJar: boolean,
): ReportView {
  const inJar = new Map(jar.map((cookie) => [cookie.identity, cookie]));
  const now = new Date().toISOString();
  const known = new Set<string>();
  const asOfNow = sightings.map((sighting): Sighting => {
    const cookie = inJar.get(sighting.identity);
    if (!cookie) return { ...sighting, goneAt: sighting.goneAt ?? now };
    if (sighting.goneAt !== undefined) return sighting;
    // Set anew unseen: what is recorded of it no longer holds.
    if (!isSameSetting(sighting, cookie)) return { ...sighting, goneAt: now };
    known.add(sighting.identity);
    return sighting;
  });
  const pending = jar.filter(
    (cookie) =>
      !known.has(cookie.identity) &&
      !apart.has(cookie.identity) &&
      reaches(cookie, visit, sharesJar),
  );
  const judged = charter ?? null;
  const report = judge({ sightings: asOfNow, entries, watched, charter: judged, settings }, now);
  return {
    ...viewOf(report, languageOf(judged), reach, true),
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
  { sightings, entries, watched, charter, settings, historyKept }: Stock,
  reach: Reach,
  readable: boolean,
): ReportView {
  const recorded = { sightings, entries, watched, charter, settings };
  const report = judge(recorded, new Date().toISOString());
  return viewOf(report, languageOf(charter), reach, historyKept && readable);
}

/** The view that the worker has prepared. */
export function viewOfPrepared(
  { report, language, historyKept }: Prepared,
  reach: Reach,
): ReportView {
  return viewOf(report, language, reach, historyKept);
}

/** Whether the jar holds just the cookies that a prepared report tells of. */
export function isAsPrepared(
  { report, visit }: Prepared,
  jar: readonly JarCookie[],
  apart: ReadonlySet<string>,
  sharesJar: boolean,
): boolean {
  const told = report.rows.flatMap(({ cookie }) => cookie ?? []);
  const tells = new Set(told.map(({ identity }) => identity));
  const inJar = new Map(jar.map((cookie) => [cookie.identity, cookie]));
  const holds = (cookie: Cookie) => {
    const there = inJar.get(cookie.identity);
    return there !== undefined && isSameSetting(cookie, there);
  };
  return (
    told.every(holds) &&
    jar.every(
      (cookie) =>
        tells.has(cookie.identity) ||
        apart.has(cookie.identity) ||
        !reaches(cookie, visit, sharesJar),
    )
  );
}

function viewOf(
  report: Report,
  language: string | undefined,
  reach: Reach,
  historyKept: boolean,
): ReportView {
  return {
    state: report.charter ? 'ready' : 'no-charter',
    report,
    pending: new Set(),
    thirdPartiesVisible: reach === 'all',
    historyKept,
    ...(language !== undefined && { charterLanguage: language }),
  };
}

function languageOf(judged: JudgedCharter | null): string | undefined {
  return judged?.charter.language;
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

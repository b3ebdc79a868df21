import type { Reach } from '../../browser/permissions';
import type { Prepared } from '../../browser/session';
import type { JarCookie } from '../../cookie/jar-cookie';
import { isWithin, withoutDot } from '../../cookie/host';
import { isSameSetting } from '../../cookie/record';
import { reaches, type Visit } from '../../cookie/visit';
import type { Cookie, Row } from '../../verdict/report';
import type { ReportView } from '../components/view';

/** What the jar holds, and what of it is nobody's. */
export interface JarNow {
  cookies: readonly JarCookie[];
  /** Identities of cookies that no visit has set: they came of a page that was only read. */
  apart: ReadonlySet<string>;
  /** Whether this browser sends unpartitioned cookies to third parties. */
  isShared: boolean;
}

/** The view that the worker has prepared. */
export function viewOfPrepared(
  { report, language, historyKept }: Prepared,
  reach: Reach,
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

/**
 * The view that the worker has prepared, as far as the jar agrees: without the cookies that have left it, and
 * with those that are not recorded yet as pending.
 *
 * @param now ISO 8601 UTC.
 * @returns undefined where the jar holds just what was prepared.
 */
export function viewOfJar(
  prepared: Prepared,
  jar: JarNow,
  reach: Reach,
  now: string,
): ReportView | undefined {
  const { report, visit } = prepared;
  const inJar = new Map(jar.cookies.map((cookie) => [cookie.identity, cookie]));
  const rows = report.rows.filter(({ cookie }) => !cookie || isHeld(cookie, inJar));
  const told = new Set(rows.map(({ cookie }) => cookie?.identity));
  const pending = jar.cookies.filter(
    (cookie) =>
      !told.has(cookie.identity) &&
      !jar.apart.has(cookie.identity) &&
      reaches(cookie, visit, jar.isShared),
  );
  if (pending.length === 0 && rows.length === report.rows.length) return undefined;
  return {
    ...viewOfPrepared(prepared, reach),
    report: { ...report, rows: [...rows, ...pending.map((one) => pendingRow(one, visit, now))] },
    pending: new Set(pending.map(({ identity }) => identity)),
  };
}

/** Set anew unseen, what was prepared of it no longer holds. */
function isHeld(cookie: Cookie, inJar: ReadonlyMap<string, JarCookie>): boolean {
  const there = inJar.get(cookie.identity);
  return there !== undefined && isSameSetting(cookie, there);
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

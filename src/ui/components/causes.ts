import type { Cookie, Row } from '../../verdict/report';
import { byWeight } from './rules';

/** What explains why a row is flagged, where that is more than the row itself. */
export interface Cause {
  /** By which sign: see {@link causeOf}. */
  by: 'known' | 'stored' | 'written' | 'provider' | 'party';
  /** The organisation, the domain or the host that it comes down to. */
  who: string;
}

/** Rows that one cause explains, or, without a cause, one row. */
export interface RowsOfCause<Listed> {
  cause: Cause | undefined;
  rows: Listed[];
}

/**
 * Puts together the rows that one cause explains, each in the place of the first of them. A cause that
 * explains a single row is none: the row says it itself.
 *
 * @returns every row exactly once; the rows of a cause in their order.
 */
export function groupByCause<Listed extends { row: Row }>(
  listed: readonly Listed[],
): RowsOfCause<Listed>[] {
  const domains = domainsOf(listed);
  const byCause = new Map<string, RowsOfCause<Listed>>();
  const groups: RowsOfCause<Listed>[] = [];
  for (const one of listed) {
    const cause = causeOf(one.row, domains);
    const known = cause && byCause.get(causeKey(cause));
    if (known) {
      known.rows.push(one);
      continue;
    }
    const group = { cause, rows: [one] };
    groups.push(group);
    if (cause) byCause.set(causeKey(cause), group);
  }
  return groups.map(({ cause, rows }) => ({ cause: rows.length > 1 ? cause : undefined, rows }));
}

/** The same for the same cause in every report. */
export function causeKey({ by, who }: Cause): string {
  return `cause ${by} ${who}`;
}

/**
 * Whose doing it is that a row is flagged, told by its weightiest finding. An undeclared cookie is known as
 * somebody's by its name, else stored under another party's domain, else written by another party's script;
 * of what is declared another provider or another party was found. A cookie that is just too long-lived, or in
 * another place, is explained by nothing but itself.
 *
 * @param domains see {@link domainsOf}.
 */
function causeOf({ cookie, findings }: Row, domains: ReadonlySet<string>): Cause | undefined {
  const [first] = byWeight(findings.filter(({ setAside }) => !setAside));
  if (!first || !cookie) return undefined;
  switch (first.rule) {
    case 'undeclared':
      return causeOfUndeclared(cookie, domains);
    case 'provider-differs':
      return first.actual === undefined ? undefined : { by: 'provider', who: first.actual };
    case 'third-party-undisclosed':
      return first.actual === undefined ? undefined : { by: 'party', who: first.actual };
    default:
      return undefined;
  }
}

function causeOfUndeclared(cookie: Cookie, domains: ReadonlySet<string>): Cause | undefined {
  const { known, party, setBy } = cookie;
  if (known?.kind === 'party') {
    return { by: 'known', who: known.organisation ?? known.controller ?? known.platform };
  }
  const host = hostOf(cookie);
  if (party === 'third') return { by: 'stored', who: widest(host, domains) };
  const holder = setBy?.kind === 'script' ? setBy.holder : undefined;
  if (!holder || holder.nobodysParty) return undefined;
  if (parentsOf(host).includes(holder.registrableDomain)) return undefined;
  return { by: 'written', who: holder.organisation ?? holder.registrableDomain };
}

/** The domains that third parties are seen to store under or to answer at: no public suffix is among them. */
function domainsOf(listed: readonly { row: Row }[]): Set<string> {
  const domains = new Set<string>();
  for (const { cookie } of listed.map(({ row }) => row)) {
    if (cookie?.party !== 'third') continue;
    domains.add(hostOf(cookie));
    if (cookie.setBy?.holder) domains.add(cookie.setBy.holder.registrableDomain);
  }
  return domains;
}

function hostOf({ domain }: Cookie): string {
  return domain.replace(/^\./, '');
}

/** The widest of the domains that a host is in: without the public suffix list, so that a popup need not load it. */
function widest(host: string, domains: ReadonlySet<string>): string {
  return parentsOf(host).findLast((domain) => domains.has(domain)) ?? host;
}

/** A host and all that it is below, the widest last. */
function parentsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

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
  const byCause = new Map<string, RowsOfCause<Listed>>();
  const groups: RowsOfCause<Listed>[] = [];
  for (const one of listed) {
    const cause = causeOf(one.row);
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
 */
function causeOf({ cookie, findings }: Row): Cause | undefined {
  const [first] = byWeight(findings.filter(({ setAside }) => !setAside));
  if (!first || !cookie) return undefined;
  switch (first.rule) {
    case 'undeclared':
      return causeOfUndeclared(cookie);
    case 'provider-differs':
      return first.actual === undefined ? undefined : { by: 'provider', who: first.actual };
    case 'third-party-undisclosed':
      return first.actual === undefined ? undefined : { by: 'party', who: first.actual };
    default:
      return undefined;
  }
}

function causeOfUndeclared({ known, party, domain, setBy }: Cookie): Cause | undefined {
  if (known?.kind === 'party') {
    return { by: 'known', who: known.organisation ?? known.controller ?? known.platform };
  }
  const host = domain.replace(/^\./, '');
  const holder = setBy?.holder;
  const isOfHolder = holder !== undefined && isWithin(host, holder.registrableDomain);
  if (party === 'third') return { by: 'stored', who: isOfHolder ? holder.registrableDomain : host };
  if (setBy?.kind !== 'script' || !holder || holder.nobodysParty || isOfHolder) return undefined;
  return { by: 'written', who: holder.organisation ?? holder.registrableDomain };
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

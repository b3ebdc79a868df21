import type { Row, Verdict } from '../../verdict/report';
import type { ReportView } from './view';

/** A row as it is listed. */
export interface ListedRow {
  /** The same for the same cookie or declaration in every report. */
  key: string;
  row: Row;
  /** The report's, but `unjudged` while it is being judged. */
  verdict: Verdict;
  isPending: boolean;
}

export type GroupId = 'flagged' | 'as-declared' | 'not-seen' | 'set-elsewhere' | 'unjudged';

/** Rows under one heading. */
export interface RowGroup {
  id: GroupId;
  rows: ListedRow[];
}

/** How many rows came to each verdict, and how many of all of them are entries of the web storage. */
export type Tally = Readonly<Record<Verdict | 'entries', number>>;

const GROUP_OF: Readonly<Record<Verdict, GroupId>> = {
  mismatch: 'flagged',
  undeclared: 'flagged',
  'as-declared': 'as-declared',
  'not-seen': 'not-seen',
  'set-elsewhere': 'set-elsewhere',
  unjudged: 'unjudged',
};

/** The report's rows as they are listed, in the report's order. */
export function listRows({ report, pending }: ReportView): ListedRow[] {
  const taken = new Map<string, number>();
  return report.rows.map((row) => {
    const isPending = row.cookie !== undefined && pending.has(row.cookie.identity);
    return {
      key: uniqueKey(keyOf(row), taken),
      row: isPending ? { ...row, findings: [] } : row,
      verdict: isPending ? 'unjudged' : row.verdict,
      isPending,
    };
  });
}

/** The groups that have rows: what is to be looked at first, what is not this site's last. */
export function groupRows(rows: readonly ListedRow[]): RowGroup[] {
  const groups: RowGroup[] = [
    { id: 'flagged', rows: [] },
    { id: 'as-declared', rows: [] },
    { id: 'not-seen', rows: [] },
    { id: 'unjudged', rows: [] },
    { id: 'set-elsewhere', rows: [] },
  ];
  const byId = new Map(groups.map((group) => [group.id, group]));
  for (const row of rows) byId.get(GROUP_OF[row.verdict])?.rows.push(row);
  return groups.filter((group) => group.rows.length > 0);
}

/** Counts what is listed, so that the summary and the list can never disagree. */
export function tally(rows: readonly ListedRow[]): Tally {
  const counts: Record<Verdict | 'entries', number> = {
    mismatch: 0,
    undeclared: 0,
    'as-declared': 0,
    'not-seen': 0,
    'set-elsewhere': 0,
    unjudged: 0,
    entries: 0,
  };
  for (const { verdict, row } of rows) {
    // What is declared and not watched, as pixels are, or was set aside: nothing is going to be judged of it.
    const isLeft = verdict === 'unjudged' && (!row.cookie || row.findings.length > 0);
    if (!isLeft) counts[verdict] += 1;
    if (row.entry) counts.entries += 1;
  }
  return counts;
}

function keyOf({ cookie, entry, declaration }: Row): string {
  if (cookie) return `cookie ${cookie.identity}`;
  if (entry) return `entry ${entry.kind} ${entry.origin} ${entry.name}`;
  return `declaration ${declaration?.source} ${declaration?.line} ${declaration?.name}`;
}

/** Two rows of a charter can be alike to the letter. */
function uniqueKey(key: string, taken: Map<string, number>): string {
  const times = taken.get(key) ?? 0;
  taken.set(key, times + 1);
  return times === 0 ? key : `${key} ${times}`;
}

import type { Finding, Report, Row } from '../../src/verdict/report';
import { nameOf, writable } from './finding-text';

/** One thing that a format tells findings of. */
export interface ToldRow {
  name: string;
  /** A cookie's domain, an entry's origin, or `charter`. */
  where: string;
  /** What it comes to; of the charter itself `charter`. */
  verdict: string;
  findings: readonly Finding[];
  /** Absent for the charter itself. */
  row?: Row;
}

/** The rows of a report, and after them the charter itself where anything is to be said of it. */
export function toldRows({ rows, charter }: Report): ToldRow[] {
  const told = rows.map((row): ToldRow => ({
    name: nameOf(row),
    where: writable(row.cookie?.domain ?? row.entry?.origin ?? 'charter'),
    verdict: row.verdict,
    findings: row.findings,
    row,
  }));
  if (!charter?.findings) return told;
  const { title, findings } = charter;
  return [...told, { name: writable(title), where: 'charter', verdict: 'charter', findings }];
}

import type { Charter, Declaration } from '../charter/model';
import type { Sighting } from '../cookie/model';
import type { StoredEntry } from '../cookie/stored-entry';
import { declaredAsEntry, judgeEntries } from './entries';
import type { RowJudge } from './judge-row';
import { declarationsFor, type Matcher } from './match';
import type { Row } from './report';
import type { DeclaredOtherwise } from './rule';

/** What is held against each other. */
export interface Held {
  charter: Charter;
  sightings: readonly Sighting[];
  entries: readonly StoredEntry[];
}

/** A charter's declarations, laid out by what they speak of. */
export interface Matchers {
  ofCookies: Matcher;
  ofEntries: Matcher;
  /** Of what the site declares and the charter does not: see removed.ts. */
  ofRemoved: Matcher;
}

/** All rows, and the entries of the web storage that have none. */
export interface JudgedRows {
  rows: Row[];
  others: readonly StoredEntry[];
}

/**
 * One row a cookie that is there, one an entry that a declaration fits, then one a declaration that nothing
 * fitted.
 */
export function rowsOf(
  { charter, sightings, entries }: Held,
  { ofCookies, ...others }: Matchers,
  judge: RowJudge,
): JudgedRows {
  const seen = new Set<Declaration>();
  const rows: Row[] = [];
  for (const sighting of sightings) {
    const { meant, fitting } = declarationsFor(ofCookies, sighting);
    for (const declaration of fitting) seen.add(declaration);
    if (sighting.goneAt !== undefined) continue;
    const otherwise = meant.length === 0 ? declaredOtherwise(others, sighting) : undefined;
    rows.push(judge.cookie(sighting, meant, otherwise));
  }
  const unseen = charter.declarations.filter((declaration) => !seen.has(declaration));
  const judged = judgeEntries(others.ofEntries, entries, unseen);
  rows.push(...judged.rows);
  for (const declaration of unseen) {
    if (!judged.fitted.has(declaration)) rows.push(judge.unseen(declaration));
  }
  return { rows, others: judged.others };
}

function declaredOtherwise(
  { ofEntries, ofRemoved }: Omit<Matchers, 'ofCookies'>,
  sighting: Sighting,
): DeclaredOtherwise {
  const asEntry = declaredAsEntry(ofEntries, sighting.name);
  const [removed] = ofRemoved.isEmpty ? [] : declarationsFor(ofRemoved, sighting).fitting;
  return { ...(asEntry && { asEntry }), ...(removed && { removed }) };
}

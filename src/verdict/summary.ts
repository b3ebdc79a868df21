import type { Charter } from '../charter/model';
import type { Finding, Row, Summary, Verdict } from './report';

/** Counts the rows of a report, and the concerns that nobody has set aside. */
export function summaryOf(
  ofVerdict: ReadonlyMap<Verdict, readonly Row[]>,
  charter: Charter | null,
  ofCharter: readonly Finding[],
): Summary {
  const countOf = (verdict: Verdict) => ofVerdict.get(verdict)?.length ?? 0;
  let [observed, concerns] = [0, ofCharter.filter(isConcern).length];
  for (const [verdict, rows] of ofVerdict) {
    for (const { cookie, findings } of rows) {
      if (cookie && verdict !== 'set-elsewhere') observed += 1;
      for (const finding of findings) if (isConcern(finding)) concerns += 1;
    }
  }
  return {
    declared: charter?.declarations.length ?? 0,
    observed,
    asDeclared: countOf('as-declared'),
    mismatch: countOf('mismatch'),
    undeclared: countOf('undeclared'),
    setElsewhere: countOf('set-elsewhere'),
    notSeen: countOf('not-seen'),
    concerns,
  };
}

function isConcern({ kind, setAside }: Finding): boolean {
  return kind === 'concern' && !setAside;
}

import type { Charter } from '../charter/model';
import type { Finding, Row, Summary, Verdict } from './report';

/** Counts the rows of a report, and the concerns that nobody has set aside. */
export function summaryOf(
  rows: readonly Row[],
  charter: Charter | null,
  ofCharter: readonly Finding[],
): Summary {
  const counts: Record<Verdict, number> = {
    'as-declared': 0,
    mismatch: 0,
    undeclared: 0,
    'set-elsewhere': 0,
    'not-seen': 0,
    unjudged: 0,
  };
  let [observed, concerns] = [0, ofCharter.filter(isConcern).length];
  for (const { verdict, cookie, findings } of rows) {
    counts[verdict] += 1;
    if (cookie && verdict !== 'set-elsewhere') observed += 1;
    for (const finding of findings) if (isConcern(finding)) concerns += 1;
  }
  return {
    declared: charter?.declarations.length ?? 0,
    observed,
    asDeclared: counts['as-declared'],
    mismatch: counts.mismatch,
    undeclared: counts.undeclared,
    setElsewhere: counts['set-elsewhere'],
    notSeen: counts['not-seen'],
    concerns,
  };
}

function isConcern({ kind, setAside }: Finding): boolean {
  return kind === 'concern' && !setAside;
}

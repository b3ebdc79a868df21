import type { Finding, Severity } from './report';

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['violation', 'warning', 'info'];

/** Gathers the findings of one row after another. */
export interface Collected {
  add(finding: Finding): void;
  /** The findings since it was asked last, gravest first; of equals in the order in which they came. */
  take(): Finding[];
}

/**
 * Most rows have no finding, one or two: lists of just their length, each finding put in its place, cost a large
 * report less than lists that grow and are sorted.
 */
export function createCollected(): Collected {
  let findings: Finding[] = [];
  return {
    add: (finding) => {
      const place = findings.findIndex((one) => isGraver(finding, one));
      findings = findings.toSpliced(place < 0 ? findings.length : place, 0, finding);
    },
    take: () => {
      const taken = findings;
      findings = [];
      return taken;
    },
  };
}

function isGraver(a: Finding, b: Finding): boolean {
  return SEVERITIES.indexOf(a.severity) < SEVERITIES.indexOf(b.severity);
}

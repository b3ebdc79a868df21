import type { Report } from '../../src/verdict/report';
import { findingText } from './finding-text';
import { toldRows, type ToldRow } from './told-rows';

const HEADINGS = ['verdict', 'cookie', 'domain', 'findings'];
const WIDEST = 48;

/** A report as a table for a terminal, a line a row and one more for each further finding. */
export function tableOf(report: Report): string {
  const lines = [HEADINGS, ...toldRows(report).flatMap(linesOf)];
  const widths = HEADINGS.map((_, column) =>
    Math.min(WIDEST, Math.max(...lines.map((line) => line[column]?.length ?? 0))),
  );
  const written = lines.map((line) =>
    line.map((cell, column) => (column === 3 ? cell : cell.padEnd(widths[column] ?? 0))).join('  '),
  );
  return [...written.map((line) => line.trimEnd()), '', summaryOf(report)].join('\n');
}

function linesOf({ verdict, name, where, findings }: ToldRow): string[][] {
  const [first = '', ...others] = findings.map(findingText);
  return [[verdict, name, where, first], ...others.map((text) => ['', '', '', text])];
}

function summaryOf({ site, profile, summary }: Report): string {
  const { observed, asDeclared, mismatch, undeclared, setElsewhere, notSeen, concerns } = summary;
  return [
    `${site}, profile ${profile}: ${observed} cookies`,
    `${asDeclared} as declared`,
    `${mismatch} otherwise than declared`,
    `${undeclared} undeclared`,
    `${setElsewhere} set elsewhere`,
    `${notSeen} declared and not seen`,
    `${concerns} concerns`,
  ].join(', ');
}

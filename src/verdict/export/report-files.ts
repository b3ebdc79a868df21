import { csvOf } from '../../charter/export/csv';
import { markdownCell, markdownText } from '../../charter/export/escaped';
import type { Report } from '../report';
import {
  filledTable,
  type ToldFact,
  type ToldFinding,
  type ToldReport,
  type ToldRow,
} from './told-report';

/** Report JSON: see its schema. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** One row a cookie or declaration: the cells, then the rules by their ids and what they say. */
export function reportCsv({ headings, rows, words }: ToldReport): string {
  return csvOf([
    [...headings, words.findings, words.sentences],
    ...rows.map(({ cells, findings }) => [
      ...cells,
      findings.map(({ rule }) => rule).join(' '),
      findings.map(({ sentence }) => sentence).join('\n'),
    ]),
  ]);
}

/** The answer, what it rests on, the findings with their evidence, then all rows as one table. */
export function reportMarkdown(told: ToldReport): string {
  const { title, answer, facts, ofCharter, counts, words } = told;
  const { headings, rows } = filledTable(told);
  const table = [
    headings.map(markdownCell),
    headings.map(() => '---'),
    ...rows.map(({ cells }) => cells.map(markdownCell)),
  ].map((cells) => `| ${cells.join(' | ')} |`);
  return `${[
    `# ${oneLine(title)}`,
    `**${oneLine(answer)}**`,
    factList([...counts, ...facts]),
    ...(ofCharter.length > 0 ? [`## ${oneLine(words.ofCharter)}`, findingTexts(ofCharter)] : []),
    `## ${oneLine(words.findings)}`,
    ...rows.filter(({ findings }) => findings.length > 0).map(markdownFindings),
    `## ${oneLine(words.table)}`,
    table.join('\n'),
  ].join('\n\n')}\n`;
}

function markdownFindings({ name, verdictText, findings }: ToldRow): string {
  return `### ${oneLine(name)} · ${oneLine(verdictText)}\n\n${findingTexts(findings)}`;
}

function findingTexts(findings: readonly ToldFinding[]): string {
  return findings
    .flatMap(({ severityText, sentence, evidence }) => [
      `${oneLine(severityText)}: ${oneLine(sentence)}`,
      factList(evidence),
    ])
    .filter((text) => text !== '')
    .join('\n\n');
}

function factList(facts: readonly ToldFact[]): string {
  return facts.map(({ label, text }) => `- ${oneLine(label)}: ${oneLine(text)}`).join('\n');
}

function oneLine(text: string): string {
  return markdownText(text.replace(/\s+/g, ' ').trim());
}

import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RULES } from '../../src/verdict/rules';
import type { Finding, Report, Severity } from '../../src/verdict/report';
import { withDetail, writable } from './finding-text';
import type { Told } from './formats';
import { linesOfNames } from './line-in-text';
import { englishRuleWords, type RuleWords } from './rule-words';
import { toldRows, type ToldRow } from './told-rows';

const LEVELS: Readonly<Record<Severity, string>> = {
  violation: 'error',
  warning: 'warning',
  info: 'note',
};

/** A report as SARIF 2.1.0 (OASIS), which code hosts show beside a change. */
export function sarifOf(report: Report, { charterFile, charterText }: Told) {
  const wordsOf = englishRuleWords();
  const place = { uri: referenceOf(charterFile), lineOf: linesOfNames(charterText) };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Cookie Charter',
            rules: RULES.map((rule) => ruleOf(rule, wordsOf(rule.id))),
          },
        },
        results: toldRows(report).flatMap((row) =>
          row.findings.map((finding) => resultOf(row, finding, place, wordsOf(finding.rule).label)),
        ),
      },
    ],
  };
}

/** In the words of the built-in help. */
function ruleOf(
  { id, kind }: (typeof RULES)[number],
  { label, meaning, why, todo, sources }: RuleWords,
) {
  return {
    id,
    shortDescription: { text: label },
    fullDescription: { text: meaning },
    help: { text: [meaning, why, todo, `Source: ${sources.join('; ')}`].join('\n\n') },
    properties: { kind },
  };
}

/** The charter's file, and where in it a name stands. */
interface Place {
  uri: string;
  lineOf(name: string): number | undefined;
}

function resultOf({ name, row }: ToldRow, finding: Finding, { uri, lineOf }: Place, label: string) {
  const { reason } = finding.setAside ?? {};
  const startLine = row?.declaration && lineOf(row.declaration.name);
  return {
    ruleId: finding.rule,
    ruleIndex: RULES.findIndex(({ id }) => id === finding.rule),
    level: LEVELS[finding.severity],
    message: { text: `${name}: ${withDetail(label, finding)}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          ...(startLine !== undefined && { region: { startLine } }),
        },
        logicalLocations: [{ name, fullyQualifiedName: writable(row?.cookie?.identity ?? name) }],
      },
    ],
    ...(reason !== undefined && {
      suppressions: [{ kind: 'external', justification: writable(reason) }],
    }),
  };
}

/** A reference (RFC 3986) from the folder that the command runs in, which is the project's; of a file elsewhere its URL. */
function referenceOf(file: string): string {
  const path = relative('', file);
  const isElsewhere = isAbsolute(path) || path.split(sep)[0] === '..';
  if (isElsewhere) return pathToFileURL(resolve(file)).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}

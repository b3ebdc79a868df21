import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RULES } from '../../src/verdict/rules';
import type { Finding, Report, Severity } from '../../src/verdict/report';
import { findingText, writable } from './finding-text';
import type { Told } from './formats';
import { toldRows, type ToldRow } from './told-rows';

const LEVELS: Readonly<Record<Severity, string>> = {
  violation: 'error',
  warning: 'warning',
  info: 'note',
};

/** A report as SARIF 2.1.0 (OASIS), which code hosts show beside a change. */
export function sarifOf(report: Report, { charterFile }: Told) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Cookie Charter', rules: RULES.map(ruleOf) } },
        results: toldRows(report).flatMap((row) =>
          row.findings.map((finding) => resultOf(row, finding, charterFile)),
        ),
      },
    ],
  };
}

function ruleOf({ id, kind, source }: (typeof RULES)[number]) {
  return {
    id,
    shortDescription: { text: id },
    fullDescription: { text: source },
    properties: { kind },
  };
}

function resultOf({ name, row }: ToldRow, finding: Finding, charterFile: string) {
  const { reason } = finding.setAside ?? {};
  return {
    ruleId: finding.rule,
    ruleIndex: RULES.findIndex(({ id }) => id === finding.rule),
    level: LEVELS[finding.severity],
    message: { text: `${name}: ${findingText(finding)}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: referenceOf(charterFile) },
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

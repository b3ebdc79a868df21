import type { Report } from '../../src/verdict/report';
import { findingText } from './finding-text';
import type { Told } from './formats';
import { toldRows, type ToldRow } from './told-rows';

/**
 * A report as JUnit's XML, as Ant's schema and Jenkins' have it: a test case a row, that fails by the findings that
 * make the command fail. What else was found is the suite's output.
 */
export function junitOf(report: Report, { fails }: Told): string {
  const rows = toldRows(report);
  const failures = rows.filter(({ findings }) => findings.some(fails)).length;
  const suite = attributes({
    name: report.site,
    // Ant's schema takes no zone: it is UTC.
    timestamp: report.generatedAt.slice(0, '2026-11-30T12:00:00'.length),
    hostname: 'localhost',
    tests: rows.length,
    failures,
    errors: 0,
    skipped: 0,
    time: 0,
  });
  const profile = attributes({ name: 'profile', value: report.profile });
  const others = rows.flatMap((row) => otherFindings(row, fails));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite${suite}>`,
    `  <properties><property${profile}/></properties>`,
    ...rows.map((row) => testCase(row, fails)),
    `  <system-out>${escaped(others.join('\n'))}</system-out>`,
    '  <system-err/>',
    '</testsuite>',
  ].join('\n');
}

/** Of several failures the gravest names it: the schema takes one. */
function testCase({ name, where, verdict, findings }: ToldRow, fails: Told['fails']): string {
  const [first, ...others] = findings.filter(fails);
  const start = `  <testcase${attributes({ classname: where, name: `${name}: ${verdict}`, time: 0 })}`;
  if (!first) return `${start}/>`;
  const texts = [first, ...others].map(findingText);
  const failure = attributes({ type: first.rule, message: texts[0] ?? '' });
  return `${start}><failure${failure}>${escaped(texts.join('\n'))}</failure></testcase>`;
}

/** `_ga (.example.org): not-seen (info): …` */
function otherFindings({ name, where, findings }: ToldRow, fails: Told['fails']): string[] {
  return findings
    .filter((one) => !fails(one))
    .map((one) => `${name} (${where}): ${findingText(one)}`);
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

/** Two characters that are none: XML has no way to write them. */
const NOT_IN_XML = /[\ufffe\uffff]/g;
const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text of {@link writable} parts as XML has it. */
function escaped(text: string): string {
  return text
    .replace(NOT_IN_XML, '\ufffd')
    .replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? character);
}

import type { Report } from '../../src/verdict/report';
import { findingText } from './finding-text';
import type { Told } from './formats';
import { toldRows, type ToldRow } from './told-rows';

/** A report as JUnit's XML: a test case a row, that fails by the findings that make the command fail. */
export function junitOf(report: Report, { fails }: Told): string {
  const rows = toldRows(report);
  const failures = rows.filter(({ findings }) => findings.some(fails)).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="${escaped(report.site)}" tests="${rows.length}" failures="${failures}" timestamp="${escaped(report.generatedAt)}">`,
    ...rows.map((row) => testCase(row, fails)),
    '</testsuite>',
  ].join('\n');
}

function testCase({ name, where, verdict, findings }: ToldRow, fails: Told['fails']): string {
  const failures = findings
    .filter(fails)
    .map((one) => `<failure type="${one.rule}" message="${escaped(findingText(one))}"/>`);
  const others = findings.filter((one) => !fails(one)).map(findingText);
  const said =
    others.length === 0 ? [] : [`<system-out>${escaped(others.join('\n'))}</system-out>`];
  const start = `  <testcase classname="${escaped(where)}" name="${escaped(name)}: ${verdict}"`;
  const inside = [...failures, ...said];
  return inside.length === 0 ? `${start}/>` : `${start}>${inside.join('')}</testcase>`;
}

/** XML has no way to write half a character, nor the two that are none. */
const NOT_IN_XML =
  /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

function escaped(text: string): string {
  return (
    text
      .replace(NOT_IN_XML, '\ufffd')
      // Control characters were written out where the text was; of others only the line break is left.
      .replace(/[\u0000-\u0008\u000b-\u001f]/g, ' ')
      .replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? character)
  );
}

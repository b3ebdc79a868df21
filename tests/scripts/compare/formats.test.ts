import { describe, expect, test } from 'vitest';
import { FAIL_ON, failing, type FailOn } from '../../../scripts/compare/failing';
import { FORMATS } from '../../../scripts/compare/formats';
import type { Finding } from '../../../src/verdict/report';
import { compare } from '../../../src/verdict/compare';
import { charter, grounds, knowns, NOW, sighting } from '../../verdict/fixtures';

const hostile = '<b>&"\u001b[31m\u202e';
const report = compare({
  ...grounds,
  charter: charter(
    { name: '_fbp', provider: 'Hotjar', purpose: 'Adverts' },
    { name: 'missing', provider: 'Lampe', purpose: 'Basket' },
  ),
  sightings: [sighting({ name: '_fbp', known: knowns.fbp }), sighting({ name: hostile })],
  now: NOW,
});
const told = { charterFile: 'charter.html', charterText: '', fails: failing('violation') };

describe('formats', () => {
  test('json is the report', () => {
    expect(JSON.parse(FORMATS.json(report, told))).toEqual(JSON.parse(JSON.stringify(report)));
  });

  test('a table has a line a row, and nothing that a terminal obeys', () => {
    const table = FORMATS.table(report, told);
    expect(table).toMatch(/^mismatch +_fbp +www\.lampe\.example +provider-differs \(warning\)/m);
    expect(table).toMatch(/^not-seen +missing/m);
    expect(table).toContain('2 cookies, 0 as declared, 1 otherwise than declared, 1 undeclared');
    expect(table).not.toMatch(/[\u001b\u202e]/);
  });

  test('SARIF tells each finding, with its rule among the tool’s', () => {
    const { version, runs } = JSON.parse(FORMATS.sarif(report, told));
    expect(version).toBe('2.1.0');
    const ids = runs[0].tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(
      runs[0].results.map(({ ruleId, level }: { ruleId: string; level: string }) => [
        ruleId,
        level,
      ]),
    ).toEqual([
      ['undeclared', 'error'],
      ['provider-differs', 'warning'],
      ['not-seen', 'note'],
      ['duration-missing', 'note'],
    ]);
    for (const { ruleId } of runs[0].results) expect(ids).toContain(ruleId);
  });

  test('JUnit fails by what makes the command fail, and is well-formed', () => {
    const xml = FORMATS.junit(report, told);
    expect(xml).toContain('tests="4" failures="1"');
    expect(xml).toContain('&lt;b&gt;&amp;&quot;\\u001B[31m\\u202E: undeclared');
    expect(xml.match(/<failure /g)).toHaveLength(1);
    expect(xml).not.toMatch(/[\u0000-\u0008\u202e]/);
  });
});

describe('failing', () => {
  const finding = (differing: Partial<Finding>): Finding => ({
    rule: 'r',
    kind: 'difference',
    severity: 'violation',
    ...differing,
  });
  test.each([
    [{}, ['violation', 'difference', 'concern']],
    [{ severity: 'warning' }, ['difference', 'concern']],
    [{ severity: 'info' }, []],
    [{ kind: 'concern' }, ['concern']],
    [{ kind: 'concern', severity: 'warning' }, ['concern']],
    [{ kind: 'concern', severity: 'info' }, []],
    [{ setAside: { reason: 'agreed', at: '2026-11-20T12:00:00Z' } }, []],
  ] as [Partial<Finding>, FailOn[]][])('%j makes it fail by %j', (differing, failOn) => {
    expect(FAIL_ON.filter((one) => failing(one)(finding(differing)))).toEqual(failOn);
  });

  test('by differences whenever a row is not as declared, and only then', () => {
    const flagged = report.rows.filter(({ verdict }) => /^(?:mismatch|undeclared)$/.test(verdict));
    const failed = report.rows.filter(({ findings }) => findings.some(failing('difference')));
    expect(failed).toEqual(flagged);
    expect(failed.map(({ verdict }) => verdict)).toEqual(['undeclared', 'mismatch']);
  });
});

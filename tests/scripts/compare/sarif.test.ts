import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { failing } from '../../../scripts/compare/failing';
import { sarifOf } from '../../../scripts/compare/sarif';
import { compare } from '../../../src/verdict/compare';
import { charter, grounds, knowns, NOW, sighting } from '../../verdict/fixtures';
import { HOSTILE_NAMES } from './hostile-names';

const settings = {
  guidance: { profile: 'cnil', statisticsMonths: 13, choiceMonths: 6, severities: {} },
  setAside: [
    {
      rule: 'undeclared',
      site: grounds.site.host,
      name: ']]>',
      reason: 'Agreed \ud83d\u0007',
      at: NOW,
    },
  ],
};
const report = compare({
  ...grounds,
  charter: charter(
    { name: '_fbp', provider: 'Hotjar \udc00', purpose: 'Adverts' },
    { name: '_fbc', provider: 'Hotjar', purpose: 'Adverts' },
  ),
  sightings: [
    sighting({ name: '_fbp', known: knowns.fbp }),
    sighting({ name: '_fbc', known: knowns.fbp }),
    ...HOSTILE_NAMES.map((name) => sighting({ name })),
  ],
  now: NOW,
  settings,
});

const charterText = '<table>\n<tr><td>_fbp</td></tr>\n<tr><td>_fbc</td></tr>\n</table>';

function logOf(charterFile: string) {
  const log = sarifOf(report, { charterFile, charterText, fails: failing('difference') });
  return JSON.parse(JSON.stringify(log)) as ReturnType<typeof sarifOf>;
}

describe('SARIF', () => {
  const { runs, version, $schema } = logOf('charter.html');
  const [run] = runs;
  const results = run!.results;

  test('has what SARIF 2.1.0 requires of a log, a run, a tool and a rule', () => {
    expect(version).toBe('2.1.0');
    expect($schema).toMatch(/sarif.*2\.1\.0/);
    expect(run!.tool.driver.name).toMatch(/\S/);
    const ids = run!.tool.driver.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { shortDescription, fullDescription } of run!.tool.driver.rules) {
      expect([typeof shortDescription.text, typeof fullDescription.text]).toEqual([
        'string',
        'string',
      ]);
    }
  });

  test('has what it requires of a result, whatever names cookies have', () => {
    const ids = run!.tool.driver.rules.map(({ id }) => id);
    expect(results.length).toBeGreaterThan(HOSTILE_NAMES.length);
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      expect(ids[ruleIndex]).toBe(ruleId);
      expect(['none', 'note', 'warning', 'error']).toContain(level);
      expect(message.text).toMatch(/\S/);
      expect(locations).toHaveLength(1);
      const [{ physicalLocation, logicalLocations }] = locations as [(typeof locations)[number]];
      expect(physicalLocation.artifactLocation.uri).toBe('charter.html');
      expect(logicalLocations.map(({ name }) => typeof name)).toEqual(['string']);
    }
  });

  test('says each rule in the words of the help, and its source', () => {
    for (const { id, shortDescription, fullDescription, help } of run!.tool.driver.rules) {
      expect([shortDescription.text, fullDescription.text]).not.toContain(id);
      expect(fullDescription.text).toMatch(/^[A-Z].*[.]$/s);
      expect(help.text).toMatch(/\n\nSource: \S/);
    }
    expect(run!.tool.driver.rules[0]?.help.text).toMatch(
      /\n\nSource: CookieBlock \(USENIX Security 2022\), type of violation: 5; ConsentChk \(2025\), where it is called "omit"$/,
    );
    expect(run!.tool.driver.rules[1]).toMatchObject({
      id: 'provider-differs',
      shortDescription: { text: 'Another provider' },
    });
    expect(results.map(({ message }) => message.text)).toContainEqual(
      expect.stringMatching(/^_fbc: Another provider: declared "Hotjar", actual "Meta/),
    );
  });

  test('points at the line of the charter that declares, and at none where none does', () => {
    const lines = (rule: string) =>
      results
        .filter(({ ruleId }) => ruleId === rule)
        .map(({ locations }) => locations[0]!.physicalLocation.region);
    expect(lines('provider-differs')).toEqual([{ startLine: 3 }]);
    expect(lines('undeclared').filter(Boolean)).toEqual([]);
  });

  test('writes out what nobody could see, and half characters', () => {
    const texts = results.flatMap(({ message, locations }) => [
      message.text,
      ...locations.flatMap(({ logicalLocations }) => logicalLocations.map(({ name }) => name)),
    ]);
    expect(texts).toEqual(
      expect.arrayContaining(['\\u0000\\u0007\\u001B[31m', 'half \ufffd: Undeclared']),
    );
    const unseen = /[\u0000-\u001f\u202e\u2028]|[\ud800-\udfff]/u;
    expect(texts.filter((text) => unseen.test(text))).toEqual([]);
  });

  test('tells what was set aside as suppressed, and why', () => {
    const [settled, ...others] = results.filter(({ suppressions }) => suppressions);
    expect(others).toEqual([]);
    expect(settled).toMatchObject({
      ruleId: 'undeclared',
      suppressions: [{ kind: 'external', justification: 'Agreed \ufffd\\u0007' }],
    });
  });

  test.each([
    ['charter.html', 'charter.html'],
    ['./site/charter.html', 'site/charter.html'],
    [resolve('site', 'charter.html'), 'site/charter.html'],
    ['a b#1?/cha:rter%.html', 'a%20b%231%3F/cha%3Arter%25.html'],
    [join('..', 'c#.html'), pathToFileURL(resolve('..', 'c#.html')).href],
  ])('refers to %s as %s', (file, uri) => {
    const [result] = logOf(file).runs[0]!.results;
    expect(result!.locations[0]!.physicalLocation.artifactLocation.uri).toBe(uri);
    expect(() => new URL(uri, 'https://example.org/')).not.toThrow();
  });
});

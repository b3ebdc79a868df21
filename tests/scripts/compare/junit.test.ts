import { describe, expect, test } from 'vitest';
import { FAIL_ON, failing } from '../../../scripts/compare/failing';
import { junitOf } from '../../../scripts/compare/junit';
import { compare } from '../../../src/verdict/compare';
import { charter, grounds, knowns, NOW, sighting } from '../../verdict/fixtures';
import { HOSTILE_NAMES } from './hostile-names';
import { readXml, type XmlElement } from './strict-xml';

const report = compare({
  ...grounds,
  charter: charter(
    { name: '_fbp', provider: 'Hotjar', purpose: 'Adverts' },
    { name: ']]><!--', provider: 'A ]]> & "B"\u0000\ud83d', purpose: 'Basket' },
  ),
  sightings: [
    sighting({ name: '_fbp', known: knowns.fbp }),
    ...HOSTILE_NAMES.map((name) => sighting({ name })),
    sighting({ name: 'x', domain: 'a"<\u0001\ud83d.example' }),
  ],
  now: NOW,
});

/** What Ant's schema (JUnit.xsd of Windy Road) asks of a suite that is the root; Jenkins' asks less. */
const REQUIRED: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  testsuite: {
    name: /\S/,
    timestamp: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
    hostname: /\S/,
    tests: /^\d+$/,
    failures: /^\d+$/,
    errors: /^\d+$/,
    skipped: /^\d+$/,
    time: /^\d+(?:\.\d+)?$/,
  },
  properties: {},
  property: { name: /\S/, value: /^/ },
  testcase: { name: /^/, classname: /^/, time: /^\d+(?:\.\d+)?$/ },
  failure: { type: /^/, message: /^/ },
  'system-out': {},
  'system-err': {},
};
/** What may stand in which, in which order. */
const INSIDE: Readonly<Record<string, RegExp>> = {
  testsuite: /^properties (?:testcase )*system-out system-err $/,
  properties: /^(?:property )*$/,
  testcase: /^(?:failure )?$/,
};

function checkElement({ name, attributes, children, text }: XmlElement): void {
  const required = REQUIRED[name];
  expect(required, name).toBeDefined();
  expect(Object.keys(attributes).toSorted()).toEqual(Object.keys(required!).toSorted());
  for (const [key, pattern] of Object.entries(required!)) expect(attributes[key]).toMatch(pattern);
  expect(children.map((child) => `${child.name} `).join('')).toMatch(INSIDE[name] ?? /^$/);
  if (INSIDE[name]) expect(text.trim()).toBe('');
  children.forEach(checkElement);
}

describe.each(FAIL_ON)('JUnit, failing by %s', (failOn) => {
  const root = readXml(
    junitOf(report, { charterFile: 'charter.html', charterText: '', fails: failing(failOn) }),
  );
  const cases = root.children.filter(({ name }) => name === 'testcase');

  test('is as the published schemas have it, whatever names cookies have', () => {
    checkElement(root);
    expect(root.name).toBe('testsuite');
  });

  test('counts what is there', () => {
    const failures = cases.filter(({ children }) => children.length > 0);
    expect(root.attributes).toMatchObject({
      name: grounds.site.host,
      tests: String(cases.length),
      failures: String(failures.length),
      errors: '0',
    });
    // After the rows the charter itself.
    expect(cases).toHaveLength(report.rows.length + 1);
    expect(failures.length).toBeGreaterThan(HOSTILE_NAMES.length);
  });

  test('writes out what nobody could see or write', () => {
    const names = cases.map(({ attributes }) => attributes['name']);
    expect(names).toEqual(
      expect.arrayContaining([
        ']]>: undeclared',
        '\\u0000\\u0007\\u001B[31m: undeclared',
        'half \ufffd: undeclared',
        'not a character \ufffd: undeclared',
      ]),
    );
  });

  test('tells every finding once', () => {
    const failed = cases.flatMap(({ children }) =>
      children.flatMap(({ text }) => text.split('\n')),
    );
    const others = root.children.find(({ name }) => name === 'system-out')!.text.split('\n');
    const all = [...report.rows, report.charter!].flatMap(({ findings }) => findings ?? []);
    expect(failed.length + others.filter(Boolean).length).toBe(all.length);
  });
});

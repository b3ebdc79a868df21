import { readFile } from 'node:fs/promises';
import type { InferOutput } from 'valibot';
import { describe, expect, expectTypeOf, it, test } from 'vitest';
import { inProject } from '../../../scripts/build/project';
import { describeParts } from '../../../scripts/schemas/describe';
import type { report } from '../../../scripts/schemas/report-schema';
import { SCHEMA_FILES } from '../../../scripts/schemas/schema-files';
import type { Report } from '../../../src/verdict/report';
import { charterOf } from '../../charter/sample-charter';
import { schemaFaults } from '../../schema-faults';
import { sampleCookie, sampleReport } from '../../verdict/sample-report';

describe('the JSON Schemas', () => {
  it.each(Object.entries(SCHEMA_FILES))(
    '%s is as npm run schemas writes it',
    async (file, schema) => {
      const text = await readFile(inProject('assets', 'schemas', file), 'utf8');
      expect(JSON.parse(text)).toEqual(schema);
    },
  );

  it('say of a report what its type says', () => {
    expectTypeOf<InferOutput<typeof report>>().branded.toEqualTypeOf<Report>();
  });

  test.each(['itie-opendatasoft'])('the bundled %s has no fault', async (name) => {
    const text = await readFile(inProject('assets', 'charters', `${name}.json`), 'utf8');
    expect(schemaFaults('charter', JSON.parse(text))).toEqual([]);
  });

  const duration = { text: '1 day', kind: 'duration', seconds: 86_400 } as const;
  test.each([
    ['a duration', duration, []],
    [
      'a duration without seconds',
      { ...duration, seconds: null },
      ['/declarations/0/retention/seconds must be number'],
    ],
    [
      'a session with seconds',
      { ...duration, kind: 'session' as const },
      ['/declarations/0/retention/seconds must be null'],
    ],
  ])('a charter with %s', (_, retention, faults) => {
    const charter = charterOf([{ name: 'tea', retention }]);
    expect(schemaFaults('charter', charter).filter((fault) => !fault.includes('"'))).toEqual(
      faults,
    );
  });

  it('have no place for a cookie’s value', () => {
    const cookie = sampleCookie('tea');
    const reportOf = (one: typeof cookie) =>
      sampleReport([{ verdict: 'undeclared', cookie: one, findings: [] }]);
    expect(schemaFaults('report', reportOf(cookie))).toEqual([]);
    expect(schemaFaults('report', reportOf({ ...cookie, value: 'x' } as typeof cookie))).toEqual([
      '/rows/0/cookie must NOT have additional properties',
    ]);
  });
});

describe('describeParts', () => {
  const schema = { properties: { a: {} }, $defs: { part: { oneOf: [{ properties: { b: {} } }] } } };

  it('describes every property of every part', () => {
    expect(describeParts(schema, { '': { a: 'A.' }, part: { b: 'B.' } })).toEqual({
      properties: { a: { description: 'A.' } },
      $defs: { part: { oneOf: [{ properties: { b: { description: 'B.' } } }] } },
    });
  });

  it.each([
    ['a property without description', { '': { a: 'A.' } }, 'part.b: is not described'],
    ['a description of nothing', { '': { a: 'A.', c: 'C.' } }, '.c: described, but no property'],
    [
      'a part of nothing',
      { '': { a: 'A.' }, part: { b: 'B.' }, of: {} },
      'of: described, but no part',
    ],
  ])('refuses %s', (_, descriptions, message) => {
    expect(() => describeParts(schema, descriptions)).toThrow(message);
  });
});

import { describe, expect, test } from 'vitest';
import { literalsIn } from '../../../src/charter/lines/literals';

/** As JSON would have it: with prototypes, to be compared. */
function valuesIn(source: string): unknown {
  return JSON.parse(JSON.stringify(literalsIn(source)));
}

describe('literals in source text', () => {
  test.each([
    [
      'JSON with comments',
      '{"a": 1, /* b */ "c": [true, null,], // d\n}',
      [{ a: 1, c: [true, null] }],
    ],
    [
      'an assignment',
      "const x = { a: 'b', 'c-d': -1.5, 0: `e`, };",
      [{ a: 'b', 'c-d': -1.5, 0: 'e' }],
    ],
    ['an argument', 'run({ a: { b: [] } });', [{ a: { b: [] } }]],
    [
      'functions and expressions',
      '({ a: () => { b({}) }, c(d) { return d; }, e: f, g: 1 + h, i: 2 })',
      [{ i: 2 }, {}],
    ],
    ['texts in parts', "[{ a: 'it\\'s ' + \"one\" }]", [[{ a: "it's one" }]]],
    [
      'spread and types',
      'export default { ...base, a: [1, ...more] as const, b: 2 } satisfies C;',
      [{ a: [1], b: 2 }],
    ],
    ['regular expressions', '[/^_ga[/"]+/i, 4 / 2, new RegExp("^a")]', [['/^_ga[/"]+/i', '/^a/']]],
    ['minified truth', '{a:!0,b:!1}', [{ a: true, b: false }]],
    ['escapes', String.raw`['\u00e9\x41\n\u{1F36A}']`, [['éA\n🍪']]],
    [
      'PHP',
      "<?php return array('a' => 'b', 'c' => [1 => 'x', 2 => \"y\"], 'd' => NULL);",
      [{ a: 'b', c: ['x', 'y'], d: null }],
    ],
    ['PHP that is translated', "array( 'a' => __( 'b', 'domain' ) )", [{ a: 'b' }]],
    [
      'Python',
      '# x\nA = {"a": None, \'b\': True, "c": ("d"), "e": """f\ng"""}',
      [{ a: null, b: true, e: 'f\ng' }],
    ],
    [
      'literals inside of blocks',
      'function f() { if (x) { g([1]); } return { a: 1 }; }',
      [[1], { a: 1 }],
    ],
    ['what is never closed', "x = { a: [ { b: 'c' }, { d: 'e", [{ a: [{ b: 'c' }, { d: 'e' }] }]],
  ])('%s', (_what, source, values) => {
    expect(valuesIn(source)).toEqual(values);
  });

  test('names of prototypes are names like any other', () => {
    const [value] = literalsIn('({ "__proto__": { polluted: 1 }, constructor: 2 })') as [object];
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect({}).not.toHaveProperty('polluted');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scriptsOn } from '../../src/cookie/script-stack';

const A = 'https://cdn.example/a.js';
const B = 'https://shop.example/b.js';

/** A stack as Chromium prints it: after its heading, each frame on a line. */
const chromium = (...places: string[]) =>
  ['Error', ...places.map((place) => `    at ${place}`)].join('\n');
const firefox = (...lines: string[]) => `${lines.join('\n')}\n`;

describe('the scripts on a stack', () => {
  it.each([
    ['a function', chromium(`write (${A}:1:39)`, `${B}:7:1`), [A, B]],
    [
      'a method, a constructor',
      chromium(`Object.w [as write] (${A}:1:39)`, `new X (${B}:7:1)`),
      [A, B],
    ],
    [
      'an async caller',
      chromium(`write (${A}:1:3)`, `async ${B}:7:1`, `async go (${B}:2:1)`),
      [A, B, B],
    ],
    ['what the language runs', chromium('Array.forEach (<anonymous>)', `${A}:1:3`), [A]],
    ['evaluated text', chromium(`eval (eval at write (${A}:1:3), <anonymous>:1:10)`), [A]],
    [
      'text that evaluated text had evaluated',
      chromium(`eval (eval at f (eval at write (${A}:1:3)), <anonymous>:1:10)`, `${B}:1:1`),
      [A, B],
    ],
    [
      'a bracket in the address',
      chromium('write (https://cdn.example/a(1).js:1:3)'),
      ['https://cdn.example/a(1).js'],
    ],
    [
      'an address in an address',
      chromium(`write (${A}?u=https://other.example/x.js:1:3)`),
      [`${A}?u=https://other.example/x.js`],
    ],
    [
      'a port',
      chromium('write (https://cdn.example:8443/a.js:1:3)'),
      ['https://cdn.example:8443/a.js'],
    ],
    [
      'an address that ends in numbers',
      chromium('write (https://cdn.example/a:5:1:3)'),
      ['https://cdn.example/a:5'],
    ],
    [
      'a blob',
      chromium('write (blob:https://shop.example/1-2-3:1:3)'),
      ['https://shop.example/1-2-3'],
    ],
    ['a console', chromium('<anonymous>:1:1', `${A}:1:3`), [undefined, A]],
    ['data', chromium('write (data:text/javascript,x:1:1)'), [undefined]],
    [
      'a frame without an address of its own',
      chromium('write (about:srcdoc:3:2)', `${A}:1:3`),
      [undefined, A],
    ],
    [
      'WebAssembly',
      chromium('w (wasm://wasm/abc:wasm-function[3]:0x2f)', `${A}:1:3`),
      [undefined, A],
    ],
    ['a bundler’s name', chromium('w (webpack-internal:///./src/a.js:1:1)'), [undefined]],
    [
      'our own',
      chromium('Object.apply (chrome-extension://id/page/trace.js:1:9)', `${A}:1:3`),
      [A],
    ],
    ['nobody’s but ours', chromium('Object.apply (chrome-extension://id/page/trace.js:1:9)'), []],
  ] as const)('are told, in Chromium, of %s', (_, stack, scripts) => {
    expect(scriptsOn(stack)).toEqual(scripts);
  });

  it.each([
    ['a function, and code outside of any', firefox(`write@${A}:1:24`, `@${B}:7:1`), [A, B]],
    ['an async caller', firefox(`write@${A}:1:3`, `async*go@${B}:7:1`), [A, B]],
    [
      'evaluated text',
      firefox(`@${A} line 3 > eval:1:10`, `write@${B} line 2 > Function:1:1`),
      [A, B],
    ],
    [
      'an @ in the address',
      firefox('write@https://cdn.example/npm/a@1.2.3/a.js:1:3'),
      ['https://cdn.example/npm/a@1.2.3/a.js'],
    ],
    ['a blob', firefox('w@blob:https://shop.example/1-2-3:1:3'), ['https://shop.example/1-2-3']],
    ['a console', firefox('@debugger eval code:1:1', `@${A}:1:3`), [undefined, A]],
    [
      'WebAssembly',
      firefox('w@https://cdn.example/a.wasm:wasm-function[3]:0x2f'),
      ['https://cdn.example/a.wasm:wasm-function[3]:0x2f'],
    ],
    ['our own', firefox('apply@<anonymous code>:2:24', `write@${A}:1:3`), [A]],
    [
      'another extension’s',
      firefox('apply@<anonymous code>:2:24', `w@moz-extension://id/x.js:1:1`, `@${A}:1:3`),
      [A],
    ],
  ] as const)('are told, in Firefox, of %s', (_, stack, scripts) => {
    expect(scriptsOn(stack)).toEqual(scripts);
  });

  it.each(['', '\n', 'Error', 'Error: x\n    at \n    at (', '@', 'x'.repeat(100_000)])(
    'are none, or unknown ones, in %j',
    (stack) => {
      expect(scriptsOn(stack).filter((one) => one !== undefined)).toEqual([]);
    },
  );

  it('come to an end with whatever a page makes of its names', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        '    at ',
        ' (',
        ')',
        '@',
        '\n',
        'https://a.example/',
        ':1',
        ',',
        'eval at ',
        'x',
      ),
      maxLength: 400,
    });
    fc.assert(
      fc.property(hostile, (stack) => {
        for (const url of scriptsOn(stack)) {
          if (url !== undefined) expect(url).toMatch(/^https?:\/\/\S+$/);
        }
      }),
    );
    expect(scriptsOn(`    at ${'('.repeat(60_000)}`)).toEqual([undefined]);
    expect(scriptsOn(chromium(`w (https://a.example/${'),'.repeat(1_500)}`))).toHaveLength(1);
  });
});

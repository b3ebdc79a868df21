import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScriptWrite } from '../../src/cookie/script-write';

const stackOf = (...urls: string[]) =>
  ['Error', ...urls.map((url) => `    at f (${url}:1:2)`)].join('\n');
const read = (written: string, ...urls: string[]) => readScriptWrite(written, stackOf(...urls), 0);
const WRITER = 'https://cdn.example/lib.js';

describe('a script’s write', () => {
  it('is read without its value', () => {
    const written = 'uid=Pl4nted; Path=/; Max-Age=63072000';
    expect(readScriptWrite(written, stackOf(`${WRITER}?k=1`), 7)).toEqual({
      name: 'uid',
      attributes: ' Path=/; Max-Age=63072000',
      script: { origin: 'https://cdn.example', path: '/lib.js' },
      callers: [],
      at: 7,
    });
  });

  it.each([
    ['a=b=c', 'a'],
    [' a = b ;x', 'a'],
    ['nameless', ''],
    ['=nameless', ''],
    ['', ''],
    [';Path=/', ''],
    ['__proto__=x', '__proto__'],
  ])('of %j has the name that a browser takes', (written, name) => {
    expect(read(written, WRITER)?.name).toBe(name);
  });

  it('tells whoever called, each once in a row, and no more than five', () => {
    const app = (n: number) => `https://shop.example/app${n}.js`;
    const many = [1, 1, 2, 1, 3, 4, 5, 6].map(app);
    const { script, callers } = read('a=b', WRITER, WRITER, ...many)!;
    expect(script?.path).toBe('/lib.js');
    expect(callers.map(({ path }) => path)).toEqual([1, 2, 1, 3, 4].map((n) => `/app${n}.js`));
  });

  it('puts it down to nobody where the writer has no address, whoever called it', () => {
    const { script, callers } = readScriptWrite(
      'a=b',
      `Error\n    at f (data:text/javascript,x:1:1)\n    at g (${WRITER}:1:1)`,
      0,
    )!;
    expect(script).toBeUndefined();
    expect(callers).toEqual([{ origin: 'https://cdn.example', path: '/lib.js' }]);
  });

  it('masks a path that repeats the value', () => {
    const write = read('who=marguerite', 'https://cdn.example/u/marguerite/x.js', WRITER);
    expect(JSON.stringify(write)).not.toContain('marguerite');
  });

  it('is none of a name that no browser takes, and ends long attributes', () => {
    expect(read(`${'n'.repeat(4_097)}=v`, WRITER)).toBeUndefined();
    expect(read(`a=v;${'x'.repeat(100_000)}`, WRITER)?.attributes).toHaveLength(2_048);
  });

  it('never has the value in it', () => {
    const name = fc.stringMatching(/^[a-z]{4,12}$/);
    // In capitals: no key of a write, and no word of its address, is written so.
    const value = fc.stringMatching(/^[A-Z]{4,12}$/);
    fc.assert(
      fc.property(name, value, (named, secret) => {
        const write = read(`${named}=${secret}; Path=/`, `https://cdn.example/${secret}/lib.js`);
        expect(JSON.stringify(write)).not.toContain(secret);
      }),
    );
  });
});

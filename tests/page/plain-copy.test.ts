import { describe, expect, test } from 'vitest';
import { fullAllowance, plainCopy } from '../../src/page/platforms/plain-copy';

function copyOf(value: unknown): unknown {
  return plainCopy(value, fullAllowance());
}

describe('a plain copy', () => {
  test('keeps what JSON has, and regular expressions as text', () => {
    const value = { a: 'text', b: 1, c: true, d: null, e: [/^_ga/i, { f: 'deep' }] };
    expect(copyOf(value)).toEqual({ ...value, e: ['/^_ga/i', { f: 'deep' }] });
  });

  test('leaves out what JSON has not; a list keeps its places', () => {
    const value = { a: () => 1, b: undefined, c: Symbol('c'), d: 10n, e: NaN, f: [() => 1, 2] };
    expect(copyOf(value)).toEqual({ f: [null, 2] });
  });

  test('cuts circles', () => {
    const circle: Record<string, unknown> = { name: 'round' };
    circle.self = circle;
    circle.list = [circle];
    expect(copyOf(circle)).toEqual({ name: 'round', list: [null] });
  });

  test('passes over getters that throw', () => {
    const value = {
      get bad(): string {
        throw new Error('mine');
      },
      good: 1,
    };
    expect(copyOf(value)).toEqual({ good: 1 });
  });

  test('a name such as __proto__ is a name', () => {
    const copy = copyOf(JSON.parse('{"__proto__":{"hostile":1}}')) as object;
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(Object.keys(copy)).toEqual(['__proto__']);
  });

  test.each([
    ['an endless proxy', endless()],
    [
      'a list of a false length',
      new Proxy([], { get: (_, name) => (name === 'length' ? 1e9 : 7) }),
    ],
    ['deep nesting', nested(100_000)],
    ['a long list', Array.from({ length: 1_000_000 }, () => 1)],
    ['a long text', 'x'.repeat(20_000_000)],
    ['many long texts', Array.from({ length: 5_000 }, () => 'x'.repeat(50_000))],
  ])('%s ends', (_, value) => {
    expect(JSON.stringify(copyOf(value)).length).toBeLessThan(20_000_000);
  });

  test('a revoked proxy is an empty object', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(copyOf({ proxy })).toEqual({ proxy: {} });
  });
});

/** Whatever is asked of it, it gives itself anew. */
function endless(): object {
  return new Proxy(
    {},
    {
      get: () => endless(),
      ownKeys: () => ['a', 'b', 'c'],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    },
  );
}

function nested(depth: number): object {
  let value: object = {};
  for (let level = 0; level < depth; level += 1) value = { inside: value };
  return value;
}

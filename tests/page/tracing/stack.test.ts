import { afterEach, describe, expect, it, vi } from 'vitest';
import { stackReader } from '../../../src/page/tracing/stack';

const custom = Error as unknown as { prepareStackTrace?: unknown; stackTraceLimit: unknown };
const before = Object.getOwnPropertyDescriptors(Error) as unknown as Record<
  string,
  PropertyDescriptor | undefined
>;

/** What a page does to `Error` is undone. */
afterEach(() => {
  for (const name of ['prepareStackTrace', 'stackTraceLimit']) {
    const descriptor = before[name];
    if (descriptor) Object.defineProperty(Error, name, descriptor);
    else Reflect.deleteProperty(Error, name);
  }
});

describe('the stack of a write', () => {
  it('is read without calling what a page has put there, which stays as it was', () => {
    const prepare = vi.fn<() => string>(() => 'the page’s own');
    custom.prepareStackTrace = prepare;
    custom.stackTraceLimit = 0;
    const names = Object.getOwnPropertyNames(Error);
    expect(stackReader()()).toContain('stack.test.ts');
    expect(prepare).not.toHaveBeenCalled();
    expect(custom.prepareStackTrace).toBe(prepare);
    expect(custom.stackTraceLimit).toBe(0);
    expect(Object.getOwnPropertyNames(Error)).toEqual(names);
  });

  it('is not read where the page would notice', () => {
    const get = vi.fn<() => unknown>();
    Object.defineProperty(Error, 'prepareStackTrace', { get, configurable: true });
    expect(stackReader()()).toBe('');
    expect(get).not.toHaveBeenCalled();
  });

  it('is no longer than what is told of it', () => {
    custom.stackTraceLimit = Infinity;
    const read = stackReader();
    const deep = (depth: number): string => (depth === 0 ? read() : deep(depth - 1));
    expect(deep(100).split('\n').length).toBeLessThan(20);
  });
});

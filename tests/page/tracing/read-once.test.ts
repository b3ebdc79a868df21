import { describe, expect, it, vi } from 'vitest';
import { readOnce } from '../../../src/page/tracing/read-once';

/** What a browser does with a value that it takes as a text, and as a number. */
const asText = (value: unknown) => `${value as string}`;
const asNumber = (value: unknown) => +(value as number);

describe('a value that is read once', () => {
  it.each(['a=b', 7, true, null, undefined, 10n])('is a primitive as it was: %s', (value) => {
    const { given, text } = readOnce(value);
    expect(given).toBe(value);
    expect(text()).toBe(String(value));
  });

  it('is a symbol as it was, of which there is no text', () => {
    const symbol = Symbol('s');
    expect(readOnce(symbol).given).toBe(symbol);
    expect(readOnce(symbol).text()).toBeUndefined();
  });

  it('has an object’s own method called once, and only when the browser reads it', () => {
    const toString = vi.fn<() => string>(() => 'a=b');
    const { given, text } = readOnce({ toString });
    expect(text()).toBeUndefined();
    expect(toString).not.toHaveBeenCalled();
    expect(asText(given)).toBe('a=b');
    expect(text()).toBe('a=b');
    expect(toString).toHaveBeenCalledTimes(1);
  });

  it('has an instant read as a number', () => {
    const { given, text } = readOnce(new Date(86_400_000));
    expect(asNumber(given)).toBe(86_400_000);
    expect(text()).toBe('86400000');
  });

  it.each([
    ['its own conversion', { [Symbol.toPrimitive]: (hint: string) => `by ${hint}` }],
    ['the second of its methods', { toString: () => ({}), valueOf: () => 'second' }],
    ['the first of its methods', { toString: () => 'first', valueOf: () => 'second' }],
    ['no callable method', { toString: 7, valueOf: (): number => 7 }],
    ['a list', ['a=b', 'c']],
    ['a function', (a: number) => a],
  ])('is converted as the language does it: by %s', (_, value) => {
    const text = readOnce(value);
    expect(asText(text.given)).toBe(asText(value));
    const number = readOnce(value);
    expect(asNumber(number.given)).toEqual(asNumber(value));
  });

  it.each([
    ['nothing but objects', { toString: () => ({}), valueOf: () => ({}) }],
    ['a symbol', { toString: () => Symbol('s') }],
    ['what cannot be called', { [Symbol.toPrimitive]: 7 }],
  ])('is none where its methods give %s', (_, value) => {
    expect(() => asText(readOnce(value).given)).toThrow(TypeError);
    expect(() => asNumber(readOnce(value).given)).toThrow(TypeError);
  });

  it('lets through what the page’s own code throws', () => {
    const fault = new RangeError('the page’s own');
    const { given, text } = readOnce({
      toString: () => {
        throw fault;
      },
    });
    expect(() => asText(given)).toThrow(fault);
    expect(text()).toBeUndefined();
    expect(() => asText(readOnce(Object.create(null)).given)).toThrow(TypeError);
  });
});

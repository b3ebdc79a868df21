import { describe, expect, it, vi } from 'vitest';
import { traceDocumentCookie } from '../../../src/page/tracing/document-cookie';

/** A document as browsers make them, that refuses what is asked to be refused. */
function documentOf() {
  const written: string[] = [];
  class FakeDocument {
    get cookie(): string {
      return written.join('; ');
    }
    set cookie(value: string) {
      if (!(this instanceof FakeDocument)) throw new TypeError('Illegal invocation');
      const text = `${value}`;
      if (text === 'refused') throw new Error('SecurityError');
      written.push(text);
    }
  }
  const wrote = vi.fn<(text: string) => void>();
  const before = Object.getOwnPropertyDescriptor(FakeDocument.prototype, 'cookie')!;
  traceDocumentCookie(FakeDocument as unknown as typeof Document, wrote);
  const after = Object.getOwnPropertyDescriptor(FakeDocument.prototype, 'cookie')!;
  return { document: new FakeDocument(), written, wrote, before, after };
}

describe('document.cookie', () => {
  it('writes and reads as before, and each write is told', () => {
    const { document, written, wrote } = documentOf();
    document.cookie = 'a=1';
    document.cookie = 'b=2';
    expect(written).toEqual(['a=1', 'b=2']);
    expect(document.cookie).toBe('a=1; b=2');
    expect(wrote.mock.calls.flat()).toEqual(['a=1', 'b=2']);
  });

  it('has the same descriptor but for the setter, which looks the same', () => {
    const { before, after } = documentOf();
    expect({ ...after, set: undefined }).toEqual({ ...before, set: undefined });
    expect(after.get).toBe(before.get);
    expect(Object.getOwnPropertyDescriptors(after.set)).toEqual(
      Object.getOwnPropertyDescriptors(before.set),
    );
  });

  it('throws what it threw before, and tells nothing then', () => {
    const { document, wrote, after } = documentOf();
    expect(() => (document.cookie = 'refused')).toThrow('SecurityError');
    expect(() => Reflect.apply(after.set!, {}, ['a=1'])).toThrow('Illegal invocation');
    expect(() => Reflect.apply(after.set!, document, [Symbol('s')])).toThrow(TypeError);
    expect(wrote).not.toHaveBeenCalled();
  });

  it('calls the page’s own code once, and not where the document is none', () => {
    const { document, wrote, after } = documentOf();
    const value = { toString: vi.fn<() => string>(() => 'a=1') };
    expect(() => Reflect.apply(after.set!, {}, [value])).toThrow('Illegal invocation');
    expect(value.toString).not.toHaveBeenCalled();
    document.cookie = value as unknown as string;
    expect(value.toString).toHaveBeenCalledTimes(1);
    expect(wrote).toHaveBeenCalledWith('a=1');
  });

  it('is left alone where a page cannot be traced', () => {
    const wrote = vi.fn<(text: string) => void>();
    const prototype = Object.freeze({ cookie: 'fixed' });
    traceDocumentCookie({ prototype } as unknown as typeof Document, wrote);
    expect(prototype.cookie).toBe('fixed');
  });
});

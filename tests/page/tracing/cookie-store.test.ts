import { describe, expect, it, vi } from 'vitest';
import { traceCookieStore } from '../../../src/page/tracing/cookie-store';

/** A cookie store that reads its options as browsers do: in the order of their names, each once. */
function storeOf() {
  const stored: Record<string, unknown>[] = [];
  const orNull = (value: unknown) => (value === null ? null : `${value as string}`);
  class FakeStore {
    async set(...values: unknown[]): Promise<void> {
      if (values.length === 0) throw new TypeError('1 argument required');
      if (values.length >= 2) {
        stored.push({ name: `${values[0] as string}`, value: `${values[1] as string}` });
        return;
      }
      if (typeof values[0] !== 'object') throw new TypeError('no dictionary');
      const options = values[0] as Record<string, unknown>;
      const read: Record<string, unknown> = {};
      for (const name of ['domain', 'expires', 'maxAge', 'name', 'path', 'sameSite', 'value']) {
        const value = options[name];
        if (value === undefined) continue;
        read[name] = name === 'expires' && value !== null ? +(value as number) : orNull(value);
      }
      stored.push(read);
    }
  }
  const wrote = vi.fn<(text: string) => void>();
  traceCookieStore({ CookieStore: FakeStore }, wrote);
  const store = new FakeStore();
  return { store, stored, wrote, told: () => wrote.mock.calls.flat() };
}

describe('cookieStore.set', () => {
  it('of a name and a value is told as document.cookie would write it', async () => {
    const { store, stored, told } = storeOf();
    await store.set('a', 'b');
    expect(stored).toEqual([{ name: 'a', value: 'b' }]);
    expect(told()).toEqual(['a=b; path=/']);
  });

  it('of options is told with its end as what is left until then', async () => {
    const { store, stored, told } = storeOf();
    const expires = Date.now() + 63_072_000_000;
    const options = { name: 'a', value: 'b', domain: 'shop.example', path: '/x', expires };
    await store.set(options);
    expect(stored).toEqual([options]);
    expect(told()[0]).toMatch(/^a=b; max-age=63072000; domain=shop\.example; path=\/x$/);
  });

  it('reads options in the browser’s order, each once, frozen ones too', async () => {
    const { store, stored, told } = storeOf();
    const order: string[] = [];
    const options = Object.freeze({
      get value() {
        order.push('value');
        return { toString: () => 'b' };
      },
      get name() {
        order.push('name');
        return 'a';
      },
      expires: Object.freeze(new Date(0)),
      domain: null,
      sameSite: 'lax',
    });
    await store.set(options);
    expect(order).toEqual(['name', 'value']);
    expect(stored).toEqual([{ domain: null, expires: 0, name: 'a', sameSite: 'lax', value: 'b' }]);
    expect(told()[0]).toMatch(/^a=b; max-age=-\d+; path=\/$/);
  });

  it('tells seconds as they are', async () => {
    const { store, told } = storeOf();
    await store.set({ name: 'a', value: 'b', maxAge: 60 });
    expect(told()).toEqual(['a=b; max-age=60; path=/']);
  });

  it('is rejected as before, and nothing is told of what was not read', async () => {
    const { store, told } = storeOf();
    await expect(store.set()).rejects.toThrow('1 argument required');
    await expect(store.set('a')).rejects.toThrow('no dictionary');
    await expect(store.set({ name: Symbol('s'), value: 'b' })).rejects.toThrow(TypeError);
    expect(told()).toEqual([]);
  });

  it('is not there in a page that is not secure', () => {
    expect(() => traceCookieStore({}, () => undefined)).not.toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { storageNamesOf } from '../../src/document/storage-names';

function storage(...names: string[]): Storage {
  return { length: names.length, key: (index: number) => names[index] ?? null } as Storage;
}
const databases = (...names: string[]) =>
  ({ databases: async () => names.map((name) => ({ name, version: 1 })) }) as IDBFactory;

const keeper = {
  origin: 'https://a.example',
  localStorage: storage('theme', '__proto__'),
  sessionStorage: storage('step'),
  indexedDB: databases('db'),
};

describe('the names of what a page keeps', () => {
  it('are those of keys and databases', async () => {
    expect(await storageNamesOf(keeper)).toEqual({
      origin: 'https://a.example',
      local: ['theme', '__proto__'],
      session: ['step'],
      indexeddb: ['db'],
    });
  });

  it('are none of what the browser closes', async () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const closed = {
      origin: 'null',
      get localStorage() {
        return refuse();
      },
      get sessionStorage() {
        return refuse();
      },
      indexedDB: { databases: () => Promise.reject(new Error('no')) } as unknown as IDBFactory,
    };
    const none = { origin: 'null', local: [], session: [], indexeddb: [] };
    expect(await storageNamesOf(closed)).toEqual(none);
    Object.defineProperty(closed, 'indexedDB', { value: undefined });
    expect(await storageNamesOf(closed)).toEqual(none);
  });

  it('are bounded', async () => {
    const many = Array.from({ length: 9_999 }, () => 'x'.repeat(9_999));
    const { local, indexeddb } = await storageNamesOf({
      ...keeper,
      localStorage: storage(...many),
      indexedDB: databases(...many),
    });
    for (const names of [local, indexeddb]) {
      expect(names).toHaveLength(500);
      expect(names[0]).toHaveLength(512);
    }
  });
});

import { vi } from 'vitest';

/** An event of the browser's API that the test fires itself. */
export function event<Args extends unknown[]>() {
  const listeners: ((...args: Args) => unknown)[] = [];
  return {
    addListener: vi.fn<(listener: (...args: Args) => unknown, ...rest: unknown[]) => void>(
      (listener) => void listeners.push(listener),
    ),
    fire: (...args: Args) => listeners.map((listener) => listener(...args)),
  };
}

/** An area of the browser's storage, over what it holds. */
function storageArea(stored: Map<string, unknown>) {
  return {
    get: async (keys: string | string[] | null) =>
      Object.fromEntries(
        [...stored].filter(([one]) => keys === null || [keys].flat().includes(one)),
      ),
    set: async (items: object) =>
      Object.entries(structuredClone(items)).forEach(([key, value]) => stored.set(key, value)),
    remove: async (keys: string | string[]) => [keys].flat().forEach((key) => stored.delete(key)),
  };
}

/** The content scripts that are registered. */
function contentScripts() {
  const registered = new Map<string, { id: string }>();
  return {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      ids.flatMap((id) => registered.get(id) ?? []),
    registerContentScripts: async (scripts: { id: string }[]) => {
      if (scripts.some(({ id }) => registered.has(id))) throw new Error('duplicate id');
      for (const script of scripts) registered.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      if (ids.some((id) => !registered.has(id))) throw new Error('no such id');
      for (const id of ids) registered.delete(id);
    },
  };
}

/** What the adapters call of the browser's API. */
export function fakeBrowser(kind: 'chromium' | 'firefox' = 'chromium') {
  const stored = new Map<string, unknown>();
  const onDisk = new Map<string, unknown>();
  const synced = new Map<string, unknown>();
  const resolved = <T>(value: T) => vi.fn<(...args: never[]) => Promise<T>>(async () => value);
  return {
    runtime: {
      id: 'own',
      getURL: (path: string) => `extension://own/${path}`,
      sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(async () => null),
      connect: vi.fn<() => unknown>(),
      onMessage: event<[unknown, unknown]>(),
      onConnect: event<[unknown]>(),
      ...(kind === 'firefox' && { getBrowserInfo: () => undefined }),
    },
    i18n: {
      getMessage: (id: string) => (id === 'words_language' ? 'en' : ''),
      getUILanguage: () => 'en-GB',
    },
    cookies: {
      getAll: vi.fn<(details: object) => Promise<object[]>>(async () => []),
      onChanged: event<[object]>(),
    },
    webRequest: { onHeadersReceived: event<[object]>() },
    webNavigation: {
      onBeforeNavigate: event<[object]>(),
      onCommitted: event<[object]>(),
      onCompleted: event<[object]>(),
      onErrorOccurred: event<[object]>(),
    },
    tabs: {
      get: vi.fn<(id: number) => Promise<object>>(),
      query: resolved([] as object[]),
      create: vi.fn<(what: object) => Promise<object>>(),
      update: resolved({}),
      remove: resolved(undefined as void),
      onRemoved: event<[number]>(),
      onActivated: event<[object]>(),
    },
    scripting: {
      executeScript: vi.fn<(what: object) => Promise<object[]>>(async () => []),
      ...contentScripts(),
    },
    permissions: {
      contains: vi.fn<(what: { origins: string[] }) => Promise<boolean>>(async () => false),
      request: resolved(true),
      onAdded: event<[]>(),
      onRemoved: event<[]>(),
    },
    storage: {
      session: storageArea(stored),
      local: storageArea(onDisk),
      sync: storageArea(synced),
      onChanged: event<[object, string]>(),
    },
    stored,
    onDisk,
    synced,
  };
}

/** Imports an adapter anew, in a browser of its own. */
export async function inBrowser<T>(
  kind: 'chromium' | 'firefox',
  load: () => Promise<T>,
): Promise<{ browser: ReturnType<typeof fakeBrowser>; adapter: T }> {
  const browser = fakeBrowser(kind);
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  return { browser, adapter: await load() };
}

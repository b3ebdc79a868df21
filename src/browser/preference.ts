import browser from 'webextension-polyfill';

/**
 * Reads what a person chose once for all sites. It names no site, so it follows them from browser to browser;
 * it stays on this device where the browser cannot do that.
 *
 * @param key its name in the store.
 * @param isSound whether what is stored is one, and of this version.
 * @returns undefined where none is stored. Never rejects.
 */
export async function readPreference(
  key: string,
  isSound: (stored: unknown) => boolean,
): Promise<unknown> {
  const [here, everywhere] = await Promise.all([storedIn('local', key), storedIn('sync', key)]);
  return [here, everywhere].find(isSound);
}

/** Writes what a person chose once for all sites. Only the worker writes. */
export async function writePreference(key: string, value: unknown): Promise<void> {
  try {
    await browser.storage.sync.set({ [key]: value });
  } catch {
    // Firefox has none where its administrator says so, and both refuse what comes too fast.
    await browser.storage.local.set({ [key]: value });
    return;
  }
  await browser.storage.local.remove(key);
}

/** Calls back when it was stored, here or by another of the person's browsers. Must be called in the worker's first turn. */
export function onPreferenceChanged(key: string, report: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (Object.hasOwn(changes, key)) report();
  });
}

async function storedIn(area: 'local' | 'sync', key: string): Promise<unknown> {
  try {
    return (await browser.storage[area].get(key))[key];
  } catch {
    return undefined;
  }
}

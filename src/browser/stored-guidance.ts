import browser from 'webextension-polyfill';
import type { Guidance } from '../verdict/settings';
import { isRecord } from './value-kinds';

const GUIDANCE = 'guidance';
const VERSION = 1;

/**
 * Whose guidance a person follows, as it is stored, for `readGuidance` to make sense of. It names no site, so it
 * follows a person from browser to browser; on this device alone where the browser cannot do that.
 *
 * @returns undefined where none is stored, or by another version. Never rejects.
 */
export async function readStoredGuidance(): Promise<unknown> {
  const [here, everywhere] = await Promise.all([storedIn('local'), storedIn('sync')]);
  return [here, everywhere].find(
    (stored) => isRecord(stored) && Object.hasOwn(stored, 'version') && stored.version === VERSION,
  );
}

/** Writes whose guidance a person follows. Only the worker writes. */
export async function writeStoredGuidance(guidance: Guidance): Promise<void> {
  const record = { [GUIDANCE]: { version: VERSION, ...guidance } };
  try {
    await browser.storage.sync.set(record);
  } catch {
    // Firefox has none where its administrator says so, and both refuse what comes too fast.
    await browser.storage.local.set(record);
    return;
  }
  await browser.storage.local.remove(GUIDANCE);
}

/** Calls back when guidance was stored, here or by another of the person's browsers. Must be called in the first turn of the worker. */
export function onGuidanceChanged(report: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (Object.hasOwn(changes, GUIDANCE)) report();
  });
}

async function storedIn(area: 'local' | 'sync'): Promise<unknown> {
  try {
    return (await browser.storage[area].get(GUIDANCE))[GUIDANCE];
  } catch {
    return undefined;
  }
}

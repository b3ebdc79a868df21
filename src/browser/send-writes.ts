import browser from 'webextension-polyfill';
import type { ScriptWrite } from '../cookie/script-write';

/** Sends what was traced to the worker, from the page that it was traced in. */
export function sendWrites(writes: readonly ScriptWrite[]): void {
  try {
    // Where the extension was updated meanwhile nobody listens any more.
    browser.runtime.sendMessage({ writes }).catch(() => undefined);
  } catch {
    // The same, and the browser says so at once.
  }
}

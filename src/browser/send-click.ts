import browser from 'webextension-polyfill';
import { CLICKED } from './clicks';

/** Tells the worker that a page was clicked in, and nothing of it. */
export function sendClick(): void {
  try {
    // Where the extension was updated meanwhile nobody listens any more.
    browser.runtime.sendMessage(CLICKED).catch(() => undefined);
  } catch {
    // The same, and the browser says so at once.
  }
}

import browser from 'webextension-polyfill';

/** The version of the extension, e.g. `1.0.0`. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

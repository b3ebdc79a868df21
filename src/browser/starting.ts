import browser from 'webextension-polyfill';

/** Calls back when the browser has started with this profile. Must be called in the first turn of the worker. */
export function onBrowserStart(report: () => void): void {
  browser.runtime.onStartup.addListener(report);
}

/** Calls back when the extension was installed, not when it was updated. Must be called in the first turn of the worker. */
export function onFirstInstall(report: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') report();
  });
}

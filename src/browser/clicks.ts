import browser, { type Runtime } from 'webextension-polyfill';
import { isOwnPage } from './own-page';

/** What the script in a page sends. */
export const CLICKED = 'clicked';

/** Calls back with the tab in whose page somebody clicked. Must be called in the first turn of the worker. */
export function onClick(report: (tabId: number) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (message !== CLICKED || sender.id !== browser.runtime.id || isOwnPage(sender)) return;
    if (sender.tab?.id !== undefined) report(sender.tab.id);
  });
}

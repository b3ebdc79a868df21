import browser, { type Runtime } from 'webextension-polyfill';

/** Whether a message comes from one of the extension's own pages. */
export function isOwnPage({ id, url }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && (url?.startsWith(browser.runtime.getURL('')) ?? false);
}

import browser from 'webextension-polyfill';

/** A message of `_locales` in the browser's language; empty where there is none. */
export function getMessage(id: string, values: string[] = []): string {
  return browser.i18n.getMessage(id, values);
}

/** The browser's language, as BCP 47. */
export function getLanguage(): string {
  return browser.i18n.getUILanguage();
}

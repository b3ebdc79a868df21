import browser from 'webextension-polyfill';
import { readAsset } from './assets';
import { readLanguageChoice } from './language';
import { messagesOfFile } from './message-file';

/** Messages, and the language whose regional habits are followed where they are in it. */
export interface Messages {
  /** A message with its values; empty where there is none. */
  getMessage(id: string, values?: string[]): string;
  /** The browser's language, BCP 47. */
  language: string;
}

/** The messages in the browser's language, as far as `_locales` has it. */
export function browserMessages(): Messages {
  return {
    getMessage: (id, values = []) => browser.i18n.getMessage(id, values),
    language: browser.i18n.getUILanguage(),
  };
}

/**
 * The messages in the language that a person has chosen: the browser knows those of its own only.
 *
 * @returns undefined where nobody has chosen, and nothing has to be loaded. Never rejects.
 */
export async function chosenMessages(): Promise<Messages | undefined> {
  const choice = await readLanguageChoice();
  if (choice === 'browser') return undefined;
  const { language } = browserMessages();
  const file = await readAsset(`_locales/${choice}/messages.json`).catch(() => undefined);
  return file === undefined ? undefined : { getMessage: messagesOfFile(file), language };
}

/** The messages in the language that a person has chosen, or else in the browser's. Never rejects. */
export async function readMessages(): Promise<Messages> {
  return (await chosenMessages()) ?? browserMessages();
}

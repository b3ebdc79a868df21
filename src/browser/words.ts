import browser from 'webextension-polyfill';
import { readAsset } from './assets';
import { readLanguageChoice } from './language';
import { LANGUAGES, type LanguageChoice } from './languages';
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
 * The messages that the browser cannot give: in a language that a person has chosen, for it knows those of its own
 * only; and in its own where it has lost them. Chromium asks for them once in the life of a process, and where the page
 * that asked first is closed while it waits, every page after it is told that all messages are empty (measured: 7 of 30
 * starts of Chromium 156 whose first page was closed as soon as it opened).
 *
 * @param known what was chosen, where that is known: else it is read.
 * @returns undefined where nothing has to be loaded. Never rejects.
 */
export async function loadedMessages(known?: LanguageChoice): Promise<Messages | undefined> {
  const choice = known ?? (await readLanguageChoice());
  const { getMessage, language } = browserMessages();
  if (choice === 'browser' && getMessage('words_language') !== '') return undefined;
  const wanted = choice === 'browser' ? spokenFor(language) : choice;
  const file = await readAsset(`_locales/${wanted}/messages.json`).catch(() => undefined);
  return file === undefined ? undefined : { getMessage: messagesOfFile(file), language };
}

/**
 * The messages in the language that a person has chosen, or else in the browser's. Never rejects.
 *
 * @param known see {@link loadedMessages}.
 */
export async function readMessages(known?: LanguageChoice): Promise<Messages> {
  return (await loadedMessages(known)) ?? browserMessages();
}

/** The language of `_locales` in which a browser of this language speaks. */
function spokenFor(language: string): string {
  const [base = ''] = language.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((one) => one === base) ?? 'en';
}

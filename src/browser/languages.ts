/** The languages that the interface speaks, BCP 47: the folders of `_locales`. */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'nl'] as const;

/** What a person can choose: one of the languages, or the browser's own. */
export type LanguageChoice = (typeof LANGUAGES)[number] | 'browser';

export const LANGUAGE_CHOICES: readonly LanguageChoice[] = ['browser', ...LANGUAGES];

/** Whether a value that came from outside is a language that can be chosen. */
export function isLanguageChoice(value: unknown): value is LanguageChoice {
  return LANGUAGE_CHOICES.some((one) => one === value);
}

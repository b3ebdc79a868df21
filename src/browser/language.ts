import { isLanguageChoice, type LanguageChoice } from './languages';
import { onPreferenceChanged, readPreference, writePreference } from './preference';

const LANGUAGE = 'language';

/** In which language the interface speaks; the browser's own where nobody has chosen. Never rejects. */
export async function readLanguageChoice(): Promise<LanguageChoice> {
  const stored = await readPreference(LANGUAGE, isLanguageChoice);
  return isLanguageChoice(stored) ? stored : 'browser';
}

/** Chooses in which language the interface speaks. Only the worker writes. */
export async function writeLanguageChoice(choice: LanguageChoice): Promise<void> {
  await writePreference(LANGUAGE, choice);
}

/** Calls back when another language was chosen. Must be called in the worker's first turn. */
export function onLanguageChanged(report: () => void): void {
  onPreferenceChanged(LANGUAGE, report);
}

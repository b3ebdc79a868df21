import { isRecord, property, type JsonRecord } from './value';

/**
 * Of texts in several languages those to read: the first of the wanted languages that is there (`fr-FR` also
 * finds `fr`), else the first language that has texts.
 *
 * @param translations texts by language, e.g. `{ en: {…}, fr: {…} }`.
 */
export function translationOf(
  translations: unknown,
  wanted: readonly (string | undefined)[],
): JsonRecord | undefined {
  if (!isRecord(translations)) return undefined;
  for (const language of wanted) {
    if (!language) continue;
    const found = [language, language.split(/[-_]/)[0] ?? '']
      .map((tag) => property(translations, tag))
      .find(isRecord);
    if (found) return found;
  }
  return Object.values(translations).find(isRecord);
}

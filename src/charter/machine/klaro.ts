import { categoryTitle } from './category-title';
import { cookieEntry } from './cookie-entry';
import type { FormatReader } from './format';
import type { Sheet } from './sheet';
import { translationOf } from './translation';
import { isRecord, listAt, property, recordAt, textAt, textOf, type JsonRecord } from './value';

/** The texts of a configuration in the language to read, and those of every language. */
interface Texts {
  own: JsonRecord;
  everywhere: JsonRecord;
  wanted: (string | undefined)[];
}

/**
 * A configuration of Klaro (`services`; `apps` before 0.7 and in Orejime 2): each service with its purposes and
 * its cookies. The banner's own cookie is nothing that it shows to visitors, so it is not read.
 */
export const readKlaro: FormatReader = (value, sheet, { language }) => {
  const key = Array.isArray(property(value, 'services')) ? 'services' : 'apps';
  const services = listAt(value, key);
  if (!services.some(isService)) return false;
  const texts = textsOf(value, language);
  services.forEach((service, index) => readService(sheet, service, texts, `${key}[${index}]`));
  return true;
};

function isService(value: unknown): boolean {
  return Array.isArray(property(value, 'cookies')) && textAt(value, 'name') !== undefined;
}

function textsOf(config: unknown, language: string | undefined): Texts {
  const { zz: everywhere, ...translations } = recordAt(config, 'translations');
  const wanted = [textAt(config, 'lang'), language, textAt(config, 'fallbackLang'), 'en'];
  return {
    own: translationOf(translations, wanted) ?? {},
    everywhere: isRecord(everywhere) ? everywhere : {},
    wanted,
  };
}

function readService(sheet: Sheet, service: unknown, texts: Texts, where: string): void {
  if (!isRecord(service)) {
    sheet.note(where, service, 'malformed');
    return;
  }
  const own = translationOf(property(service, 'translations'), texts.wanted);
  const said = (key: string): string | undefined =>
    textAt(own, key) ?? textAt(service, key) ?? saidIn(texts, textAt(service, 'name'), key);
  const title = said('title') ?? textAt(service, 'name');
  const category = listAt(service, 'purposes')
    .map((purpose) => purposeTitle(texts, textOf(purpose)))
    .filter((text) => text !== undefined)
    .join(', ');
  sheet.begin({ trail: [title], category, service: title });
  const purpose = said('description');
  listAt(service, 'cookies').forEach((cookie, index) => {
    const entry = cookieEntry(cookie);
    if (entry) sheet.add({ ...entry, purpose });
    else sheet.note(`${where}.cookies[${index}]`, cookie, 'malformed');
  });
}

function saidIn(texts: Texts, name: string | undefined, key: string): string | undefined {
  if (name === undefined) return undefined;
  return textAt(recordAt(texts.own, name), key) ?? textAt(recordAt(texts.everywhere, name), key);
}

/** `purposes: { analytics: 'Statistics' }`, or `{ analytics: { title: 'Statistics' } }`. */
function purposeTitle(texts: Texts, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  for (const language of [texts.own, texts.everywhere]) {
    const purposes = recordAt(language, 'purposes');
    const title = textAt(purposes, id) ?? textAt(recordAt(purposes, id), 'title');
    if (title !== undefined) return categoryTitle(title, id);
  }
  return id;
}

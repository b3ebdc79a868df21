import type { FormatReader } from './format';
import { isRecord, listAt, property, recordAt, textAt, textOf } from './value';

/**
 * A service of tarteaucitron, `{ key, type, name, uri, needConsent, cookies: ['_ga', …] }`: one by itself, as
 * `tarteaucitron.services.x = {…}` writes it, or all under `services` with the titles of the types under `lang`.
 */
export const readTarteaucitron: FormatReader = (value, sheet) => {
  if (isService(value)) {
    addService(sheet, value, {});
    return true;
  }
  const services = Object.values(recordAt(value, 'services'));
  if (!services.some(isService)) return false;
  for (const service of services) {
    if (isService(service)) addService(sheet, service, property(value, 'lang'));
  }
  return true;
};

function isService(value: unknown): boolean {
  return (
    isRecord(value) &&
    Array.isArray(property(value, 'cookies')) &&
    ['key', 'type', 'name'].every((key) => textAt(value, key) !== undefined)
  );
}

function addService(sheet: Parameters<FormatReader>[1], service: unknown, titles: unknown): void {
  const name = textAt(service, 'name');
  const type = textAt(service, 'type') ?? '';
  const category = textAt(recordAt(titles, type), 'title') ?? type;
  sheet.begin({ trail: [category, name], category, service: name });
  listAt(service, 'cookies').forEach((cookie, index) => {
    const cookieName = textOf(cookie);
    if (cookieName !== undefined) sheet.add({ name: cookieName });
    else sheet.note(`services.${textAt(service, 'key')}.cookies[${index}]`, cookie, 'malformed');
  });
}

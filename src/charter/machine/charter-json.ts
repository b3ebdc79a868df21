import type { Declaration } from '../model';
import { isMeantAsCharter, readCharter } from '../schema';
import type { FormatReader } from './format';
import { property } from './value';

/**
 * Our own Charter JSON. Its rows bring what they declare along, so that nothing is lost; its sources and scope are
 * for whoever takes it whole.
 */
export const readCharterJson: FormatReader = (value, sheet) => {
  if (!isMeantAsCharter(value)) return false;
  const declarations = declarationsIn(value);
  if (declarations instanceof Error) {
    const [place = '', ...what] = declarations.message.split(': ');
    sheet.note(place, what.join(': '), 'malformed');
    return true;
  }
  sheet.begin({ trail: [property(value, 'title')] });
  for (const { source: _source, line: _line, ...declared } of declarations) {
    const { name, provider, service, purpose, party, domain } = declared;
    const { category, retention, storage } = declared;
    const cells = {
      name,
      provider,
      service,
      purpose,
      party,
      domain,
      category: category?.text ?? category?.is,
      retention: retention?.text,
      storage: storage && (kinds.get(storage) ?? storage),
    };
    sheet.add(cells, declared);
  }
  return true;
};

/** The words for those of its kinds of storage that are none by themselves. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['local', 'local storage'],
  ['session', 'session storage'],
]);

function declarationsIn(value: unknown): Declaration[] | Error {
  try {
    return readCharter(value).declarations;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

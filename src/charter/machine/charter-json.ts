import type { Declaration } from '../model';
import { readCharter } from '../schema';
import type { FormatReader } from './format';
import { listAt, property } from './value';

/** Our own Charter JSON, as far as a grid can tell it: its sources and scope are for whoever takes it whole. */
export const readCharterJson: FormatReader = (value, sheet) => {
  if (property(value, 'version') !== 1 || listAt(value, 'sources').length === 0) return false;
  const declarations = declarationsIn(value);
  if (!declarations) return false;
  sheet.begin({ trail: [property(value, 'title')] });
  for (const {
    category,
    retention,
    storage,
    source: _source,
    line: _line,
    ...texts
  } of declarations) {
    sheet.add({
      ...texts,
      category: category?.text ?? category?.is,
      retention: retention?.text,
      storage: storage && (kinds.get(storage) ?? storage),
    });
  }
  return true;
};

/** The words for those of its kinds of storage that are none by themselves. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['local', 'local storage'],
  ['session', 'session storage'],
]);

function declarationsIn(value: unknown): Declaration[] | undefined {
  try {
    return readCharter(value).declarations;
  } catch {
    return undefined;
  }
}

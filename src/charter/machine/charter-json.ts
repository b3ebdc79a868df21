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
  for (const { category, retention, source: _source, line: _line, ...texts } of declarations) {
    sheet.add({ ...texts, category: category?.text ?? category?.is, retention: retention?.text });
  }
  return true;
};

function declarationsIn(value: unknown): Declaration[] | undefined {
  try {
    return readCharter(value).declarations;
  } catch {
    return undefined;
  }
}

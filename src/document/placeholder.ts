import type { LineWriter } from './line-writer';
import { isUnknown } from './ways';

/** What a name is written up to where a placeholder follows: `_ga_`, `_pk_id.` */
const BEGUN_NAME = /(?:^|\s)[^\s]{0,60}(?:[_-]|_[^\s]{0,60}\.|>\.)$/;

/**
 * A placeholder that its author forgot to escape, so that it became an element: `_ga_<container-id>`.
 *
 * @param line that stands before it.
 * @returns the placeholder as it was written, or nothing where the element is one.
 */
export function placeholderOf(element: Element, line: LineWriter): string | undefined {
  if (!isUnknown(element.localName) || !BEGUN_NAME.test(line.end(130))) return undefined;
  const words = Array.from(element.attributes, ({ name, value }) => (value === '' ? name : '='));
  return words.includes('=') ? undefined : `<${[element.localName, ...words].join(' ')}>`;
}

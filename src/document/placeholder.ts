import { isUnknown } from './ways';

/** What a name is written up to where a placeholder follows: `_ga_`, `_pk_id.` */
const BEGUN_NAME = /(?:^|\s)[^\s]{0,60}(?:[_-]|_[^\s]{0,60}\.|>\.)$/;

/**
 * A placeholder that its author forgot to escape, so that it became an element: `_ga_<container-id>`.
 *
 * @param before what stands before the element on its line.
 * @returns the placeholder as it was written, or nothing where the element is one.
 */
export function placeholderOf(element: Element, before: string): string | undefined {
  if (!isUnknown(element.localName) || !BEGUN_NAME.test(before.slice(-130))) return undefined;
  const words = Array.from(element.attributes, ({ name, value }) => (value === '' ? name : '='));
  return words.includes('=') ? undefined : `<${[element.localName, ...words].join(' ')}>`;
}

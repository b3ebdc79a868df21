import { blocksOfDocument, type ReadDocument } from './blocks-of-document';

/** Makes a document of HTML without running anything in it: `DOMParser` in a browser. */
export type ParseHtml = (html: string) => Document;

/** Reads HTML: a page, or a part of one. */
export function blocksOfHtml(html: string, parse: ParseHtml): ReadDocument {
  return blocksOfDocument(parse(html));
}

import { DOMParser } from 'linkedom';

/** What `DOMParser` is in a browser. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
